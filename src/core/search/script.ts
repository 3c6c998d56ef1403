const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Tells whether a text holds Japanese writing: kana or kanji. */
export const hasJapanese = (text: string): boolean => JAPANESE.test(text);
