import { CODE, type Prose, VALUE } from './prose.ts';

/** One sentence of a run of prose, with the line on which it begins. */
export interface Sentence {
  readonly file: string;
  readonly line: number;
  /** The sentence; inline code and values as single marks. */
  readonly text: string;
}

/** Cuts runs of prose into sentences at 。 and ？. */
export function sentencesOf(runs: readonly Prose[]): Sentence[] {
  return runs.flatMap(({ file, text, lineAt }) => {
    let index = 0;
    return text.split(/(?<=[。？])/).map((part) => {
      const line = lineAt(index + part.length - part.trimStart().length);
      index += part.length;
      return { file, line, text: part.trim() };
    });
  });
}

/** Gives how many characters a reader reads: code and values count as written, white space does not. */
export const lengthOf = (text: string) => [...text.replace(/\s/g, '')].length;

/** Gives the share of kanji among the characters of a sentence, 0 to 1; code and values do not count. */
export function kanjiShare(text: string): number {
  const read = [...text].filter(
    (character) => !/\s/.test(character) && character !== CODE && character !== VALUE,
  );
  const kanji = read.filter((character) => /\p{Script=Han}/u.test(character));
  return read.length === 0 ? 0 : kanji.length / read.length;
}
