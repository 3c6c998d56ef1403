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

/** The words of the whole site in one file. */
export const BOOK_WORDS = {
  title: (site: string) => `${site}(まとめて読む版)`,
  lead: 'すべての記事、質問の道順、エラーメッセージの一覧、用語集を1つにまとめたファイルです。保存しておけば、つながらないときも読めます。ほかのファイルも、JavaScriptも要りません。',
  made: (day: string, size: string) =>
    `作った日は${day}、大きさは${size}です。新しい内容は、次のサイトで確かめてください。`,
  contents: '目次',
  toContents: '目次へ戻る',
  questions:
    '近い答えを選んで、矢印の先へ進みます。紙では、質問と結果の番号で探してください。最後に、見るべき記事が決まります。',
  question: (number: number) => `質問${number}`,
  outcome: (number: number) => `結果${number}`,
  /** On the page about the site. */
  about: {
    title: '1つのファイルで持っていく',
    lead: 'すべての記事、質問の道順、エラーメッセージの一覧、用語集を1つのファイルにまとめています。USBメモリーや社内の共有フォルダに置いて使えます。',
    html: 'HTMLのファイル(スマートフォンやパソコンのブラウザーで読む)',
    pdf: 'PDFのファイル(A4、しおり付き。印刷する)',
    pages: (count: number, size: string) => `${count}ページ、${size}`,
  },
} as const;
