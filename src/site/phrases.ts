import { loadDefaultJapaneseParser } from 'budoux';

// The model lives in the build alone: browsers get <wbr> and no script. See docs/decisions/0004-phrases.md.
const parser = loadDefaultJapaneseParser();

/** Cuts a Japanese text into phrases, between which a line may break. */
export const phrasesOf = (text: string): readonly string[] => parser.parse(text);
