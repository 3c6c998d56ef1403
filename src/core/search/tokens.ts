import { foldSpelling } from './fold.ts';

const SMALL: Readonly<Record<string, string>> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
};

/** Brings all kana to one spelling, for matching alone: hiragana → katakana, small → large, no long vowels. */
export const foldKana = (text: string): string => oneKana(foldSpelling(text));

/** What {@link foldKana} does to a text in the spelling of the site. */
export function oneKana(spelled: string): string {
  return spelled
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[ァィゥェォッャュョ]/g, (kana) => SMALL[kana] ?? kana)
    .replace(/[ー・〜~]/g, '');
}

/** Gives what is compared: Latin words and codes whole, Japanese runs as pairs of neighbouring characters. */
export function tokensOf(text: string): ReadonlySet<string> {
  const tokens = new Set<string>();
  for (const run of foldKana(text).match(
    /[\p{Script=Han}\p{Script=Katakana}々]+|[a-z0-9]+(?:[.@-][a-z0-9]+)*/gu,
  ) ?? []) {
    if (/^[a-z0-9]/.test(run)) tokens.add(run);
    else for (let i = 0; i < Math.max(1, run.length - 1); i++) tokens.add(run.slice(i, i + 2));
  }
  return tokens;
}
