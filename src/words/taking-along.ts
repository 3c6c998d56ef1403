/** The words of the sheets that are printed, one a category. */
export const SHEET_WORDS = {
  title: (category: string) => `印刷用の手順書: ${category}`,
  crumb: '印刷用の手順書',
  lead: '記事ごとに、当てはまる様子、直せる人、最初の手順を短くまとめています。壁に貼ったり、手引きに挟んだりして使えます。',
  print: 'ブラウザーのメニューから「印刷」を選びます。用紙はA4に合わせています。',
  /** `short`: a short address below that of the site, `whole`: the whole of it. */
  addresses: (short: string, whole: string) =>
    `続きは、番号の付いた短いアドレスで開きます。「${short}」なら、「${whole}」です。`,
  signs: '様子',
  more: (count: number) => `ほかに${count}つの手順があります。`,
} as const;
