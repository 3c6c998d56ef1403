import { type FoldedSynonyms, wordsOf } from './words.ts';

/** What is known of how readers speak of an article. */
export interface Spoken {
  readonly id: string;
  /** Short phrases, as they are typed. */
  readonly phrases: readonly string[];
  /** Longer texts, which say more at length. */
  readonly texts: readonly string[];
}

/** So many words of an article are kept: the ones that tell it from the others best. */
const MOST_WORDS = 80;
const LEVELS = 4;
const OF_TEXT = 0.3;

/**
 * Learns from phrases which words speak for an article, and how strongly.
 * @returns for each article its words by strength, strongest first: `届カ @0|来ナ`, parted by `|`; {@link readLearned} reads it
 */
export function learnWords(
  articles: readonly Spoken[],
  meanings: FoldedSynonyms,
  mostWords = MOST_WORDS,
): ReadonlyMap<string, string> {
  const counts = articles.map(({ id, phrases, texts }) => {
    const count = new Map<string, number>();
    const hear = (text: string, weight: number) => {
      for (const word of wordsOf(text, meanings).keys())
        count.set(word, (count.get(word) ?? 0) + weight);
    };
    phrases.forEach((phrase) => hear(phrase, 1));
    texts.forEach((text) => hear(text, OF_TEXT));
    return { id, count };
  });
  const held = new Map<string, number>();
  for (const { count } of counts)
    for (const word of count.keys()) held.set(word, (held.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log(1 + articles.length / ((held.get(word) ?? 0) + 0.5));
  return new Map(
    counts.map(({ id, count }) => {
      const kept = [...count]
        .filter(([, times]) => times >= 1.3)
        .map(([word, times]) => ({
          word,
          level: Math.min(LEVELS, Math.round(Math.log2(1 + times))),
          worth: Math.log2(1 + times) * rarity(word),
        }))
        .sort((a, b) => b.worth - a.worth)
        .slice(0, mostWords);
      const levels = Array.from({ length: LEVELS }, (_, i) =>
        kept.filter(({ level }) => level === LEVELS - i).map(({ word }) => word),
      ).map((words) => chained(words).join(' '));
      return [id, levels.join('|')] as const;
    }),
  );
}

/** Reads what {@link learnWords} gives: each word with its strength, 1 to 4. */
export function* readLearned(learned: string): Generator<readonly [word: string, level: number]> {
  const levels = learned.split('|');
  for (const [i, words] of levels.entries())
    for (const word of words.split(' ')) {
      const level = levels.length - i;
      if (word.startsWith('=')) yield [word.slice(1), level];
      else if (!JAPANESE.test(word)) yield [word, level];
      else if (word.length < 2) yield [word, level];
      else for (let at = 0; at + 1 < word.length; at++) yield [word.slice(at, at + 2), level];
    }
}

const JAPANESE = /^[^\x21-\x7e]/;

/**
 * Writes pairs of characters that follow each other as one run (添付 付フ → 添付フ): half the bytes. Longer words are marked `=`.
 */
function chained(words: readonly string[]): readonly string[] {
  const isPair = (word: string) => JAPANESE.test(word) && word.length === 2;
  const pairs = new Set(words.filter(isPair));
  const ends = new Set([...pairs].map((pair) => pair.slice(1)));
  const runs: string[] = [];
  const follow = (first: string) => {
    let run = first;
    pairs.delete(first);
    for (;;) {
      const next = [...pairs].find((pair) => pair.startsWith(run.slice(-1)));
      if (next === undefined) break;
      pairs.delete(next);
      run += next.slice(1);
    }
    runs.push(run);
  };
  // Runs begin where nothing leads to; what is left goes round in circles.
  for (const pair of [...pairs].filter((one) => !ends.has(one.slice(0, 1))))
    if (pairs.has(pair)) follow(pair);
  for (const pair of [...pairs]) if (pairs.has(pair)) follow(pair);
  const others = words.filter((word) => !isPair(word));
  return [
    ...runs,
    ...others.map((word) => (JAPANESE.test(word) && word.length > 1 ? `=${word}` : word)),
  ].sort();
}
