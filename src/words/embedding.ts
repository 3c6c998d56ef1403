/** The words of the box for other sites. */
export const EMBED_WORDS = {
  title: 'メールが届かないとき',
  description: 'エラーの番号や困りごとの言葉から、直し方のページを探す小さな箱です。',
  label: 'エラーの番号、文面、困りごと',
  button: '探す',
  /** Said once for all ways out of the box. */
  opens: '新しいタブで開きます。',
  paste: '返ってきたメールを貼り付けて調べる',
} as const;
