/** What is read of a query; a pasted mail is longer, but its first lines decide nothing here. */
const MOST_CHARACTERS = 300;

/** Gives what is read of a query, however long it is: everything that takes a query calls this first. */
export const boundQuery = (query: string) => query.slice(0, MOST_CHARACTERS);

/** Spellings that people type → the spelling of the site. Matched after NFKC and lower-casing, longest first. */
const SPELLINGS: readonly (readonly [typed: string, used: string])[] = [
  ['メイル', 'メール'],
  ['めーる', 'メール'],
  ['アウトルック', 'outlook'],
  ['ジーメール', 'gmail'],
  ['gメール', 'gmail'],
  ['アイクラウド', 'icloud'],
  ['ドコモ', 'docomo'],
  ['ヤフー', 'yahoo'],
  ['サンダーバード', 'thunderbird'],
  ['メーラーデーモン', 'mailer-daemon'],
  ['ブラックリスト', 'ブロックリスト'],
  ['迷惑フォルダ', '迷惑メールフォルダ'],
  ['モジバケ', '文字化け'],
  ['もじばけ', '文字化け'],
  ['出来ない', 'できない'],
  ['一杯', 'いっぱい'],
  ['二段階', '2段階'],
];

/**
 * Brings a text, a query or an article's own words, into the spelling of the site: NFKC (width), lower case, no invisible characters, one kind of dash,
 * サーバ → サーバー, メイル → メール. Takes anything, of any length; queries are bounded before, by {@link boundQuery}.
 */
export function foldSpelling(text: string): string {
  const flat = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\s「」『』"“”'‘’<>()[\]{}|]+/g, ' ')
    .replace(/(サーバ|ブラウザ|ユーザ|フィルタ)(?!ー)/g, '$1ー')
    .trim();
  return SPELLINGS.reduce((folded, [typed, used]) => folded.replaceAll(typed, used), flat);
}
