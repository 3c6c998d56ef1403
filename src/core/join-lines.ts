const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。・「」（）ー]/u;

/**
 * Joins lines as Japanese is written: a line break of the source becomes nothing beside a Japanese character, where browsers
 * would show a space (CSS Text 4, segment break transformation, is not done everywhere).
 * @param text the text of one Markdown text node
 */
export function joinLines(text: string): string {
  return text.replace(/ ?\n/g, (gap, at: number) => {
    const before = text[at - 1] ?? '';
    const after = text[at + gap.length] ?? '';
    return JAPANESE.test(before) || JAPANESE.test(after) ? '' : gap;
  });
}
