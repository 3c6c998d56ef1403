import { foldSpelling } from './fold.ts';
import { foldKana, oneKana } from './tokens.ts';

/** The words of a text, for comparing: each with how much it counts. */
export type Words = ReadonlyMap<string, number>;

/** Groups of words that mean the same to a reader, from content/synonyms.yaml. */
export type Synonyms = readonly (readonly string[])[];

/** What grammar alone writes in hiragana says less than a word. */
const OF_HIRAGANA = 0.25;
/** What stands for a whole meaning counts more than two characters. */
const OF_MEANING = 1.6;

const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+|[a-z\d]+(?:[.@+-][a-z\d]+)*/gu;
const HIRAGANA = /^[ぁ-ゖー]+$/;
/** A word of one script: katakana or kanji. */
const WORD = /[\p{Script=Katakana}ー]{4,}|[\p{Script=Han}々]{3,}/gu;

/** What the parts of a text count; measured by `npm run search`. */
export const COUNTS = { latin: 3, word: 1, meaning: OF_MEANING, hiragana: OF_HIRAGANA };

/**
 * Gives the words of a text: Latin words and codes whole and in their parts, Japanese runs as pairs of characters in one kana spelling, long
 * words of one script whole besides, and the meaning (`@3`) of each group of synonyms that it names. Takes anything; bound the text before.
 */
export function wordsOf(text: string, synonyms: FoldedSynonyms = []): Words {
  const words = new Map<string, number>();
  const add = (word: string, weight: number) =>
    words.set(word, Math.max(weight, words.get(word) ?? 0));
  const spelled = foldSpelling(text);
  const onlyHiragana = !/[\p{Script=Han}\p{Script=Katakana}a-z]/u.test(spelled);
  for (const [run] of spelled.matchAll(RUNS)) {
    if (/^[a-z\d]/.test(run)) {
      add(run, COUNTS.latin);
      const parts = run.split(/[.@+-]/);
      if (parts.length > 1) parts.forEach((part) => part.length > 2 && add(part, COUNTS.latin));
    } else for (const [pair, weight] of pairsOf(run, onlyHiragana)) add(pair, weight);
  }
  for (const [word] of spelled.matchAll(WORD)) add(oneKana(word), COUNTS.word);
  for (const meaning of meaningsOf(text, synonyms)) add(meaning, COUNTS.meaning);
  return words;
}

/** Gives the meanings (`@3`) that a text names: the places of the groups of synonyms of which it holds a word. */
export function meaningsOf(text: string, synonyms: FoldedSynonyms): readonly string[] {
  const squeezed = synonyms.length > 0 ? squeeze(text) : '';
  return synonyms.flatMap((group, i) =>
    group.some((word) => squeezed.includes(word)) ? [`@${i}`] : [],
  );
}

function* pairsOf(run: string, onlyHiragana: boolean): Generator<readonly [string, number]> {
  const characters = [...run].filter((character) => !/[ー・]/.test(character));
  if (characters.length === 1)
    yield [oneKana(characters[0] ?? ''), onlyHiragana ? 1 : COUNTS.hiragana];
  for (let i = 0; i + 1 < characters.length; i++) {
    const pair = `${characters[i]}${characters[i + 1]}`;
    yield [oneKana(pair), HIRAGANA.test(pair) && !onlyHiragana ? COUNTS.hiragana : 1];
  }
}

/** Gives a text in one kana spelling and without spaces: what is part of what is asked of it. */
export const squeeze = (text: string): string => foldKana(text).replace(/[\s、。！？!?・]/g, '');

/** Synonyms as {@link squeeze} gives them. */
export type FoldedSynonyms = readonly (readonly string[])[];

/** Prepares the groups of content/synonyms.yaml for {@link wordsOf}. */
export const foldSynonyms = (synonyms: Synonyms): FoldedSynonyms =>
  synonyms.map((group) => [...new Set(group.map(squeeze))].filter((word) => word.length > 1));

/** Words with their readings, from content/readings.yaml: word → readings in hiragana. */
export type Readings = Readonly<Record<string, readonly string[]>>;

/** A reading in one kana spelling, and the word that it stands for. */
export type FoldedReadings = readonly (readonly [reading: string, word: string])[];

/** Prepares content/readings.yaml for {@link withKanji}: the longest readings first. */
export const foldReadings = (readings: Readings): FoldedReadings =>
  Object.entries(readings)
    .flatMap(([word, kana]) => kana.map((one) => [squeeze(one), word] as const))
    .sort((a, b) => b[0].length - a[0].length);

/** Gives a query with the kana of known words as kanji; undefined when it holds none. */
export function withKanji(query: string, readings: FoldedReadings): string | undefined {
  const kana = squeeze(query);
  const kanji = readings.reduce((text, [reading, word]) => text.replaceAll(reading, word), kana);
  return kanji === kana ? undefined : kanji;
}
