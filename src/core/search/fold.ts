/** What is read of a query; a pasted mail is longer, but its first lines decide nothing here. */
export const MOST_CHARACTERS = 300;

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
 * Brings a query into the spelling of the site: NFKC (width), lower case, no invisible characters, one kind of dash,
 * サーバ → サーバー, メイル → メール. Takes anything; gives at most 300 characters.
 */
export function foldQuery(text: string): string {
  const flat = text
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[\s「」『』"“”'‘’<>()[\]{}|]+/g, ' ')
    .replace(/(サーバ|ブラウザ|ユーザ|フィルタ)(?!ー)/g, '$1ー')
    .trim();
  return SPELLINGS.reduce((folded, [typed, used]) => folded.replaceAll(typed, used), flat);
}
