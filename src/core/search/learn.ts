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
const MOST_WORDS = 250;
/** A longer text says a word among many others. */
const OF_TEXT = 0.25;
/** What is smoothed: as if so many phrases more had been heard of every article, of all words evenly. */
const SMOOTHING = 4;
/** A word that was heard less often than this says nothing. */
const LEAST = 2;
/** Strengths are kept in steps of this. */
const STEP = 0.5;

/**
 * Learns from phrases how strongly each word speaks for an article: the logarithm of how much likelier it is there than anywhere (naive Bayes, smoothed).
 * @returns for each article its words by strength, the strongest first: `9 届カナ @0|8 …`; {@link readLearned} reads it
 */
export function learnWords(
  articles: readonly Spoken[],
  meanings: FoldedSynonyms,
  mostWords = MOST_WORDS,
): ReadonlyMap<string, string> {
  const heard = articles.map((article) => hear(article, meanings));
  const all = new Map<string, number>();
  let phrases = 0;
  for (const { count, total } of heard) {
    phrases += total;
    for (const [word, times] of count) all.set(word, (all.get(word) ?? 0) + times);
  }
  const strengthOf = (word: string, times: number, total: number) => {
    const anywhere = ((all.get(word) ?? 0) + 1) / (phrases + 2);
    const here = (times + SMOOTHING * anywhere) / (total + SMOOTHING);
    return Math.log(here / anywhere);
  };
  return new Map(
    heard.map(({ id, count, total }) => {
      const kept = [...count]
        .filter(([word, times]) => times >= 1 && (all.get(word) ?? 0) >= LEAST)
        .map(([word, times]) => ({ word, times, strength: strengthOf(word, times, total) }))
        .filter(({ strength }) => strength > STEP)
        .sort((a, b) => b.strength * Math.log2(1 + b.times) - a.strength * Math.log2(1 + a.times))
        .slice(0, mostWords);
      const levels = Map.groupBy(kept, ({ strength }) => Math.round(strength / STEP));
      const written = [...levels]
        .sort(([a], [b]) => b - a)
        .map(([level, words]) => `${level} ${chained(words.map(({ word }) => word)).join(' ')}`);
      return [id, written.join('|')] as const;
    }),
  );
}

/** Counts in how many phrases an article's words stand. */
function hear({ id, phrases, texts }: Spoken, meanings: FoldedSynonyms) {
  const count = new Map<string, number>();
  let total = 0;
  const listen = (text: string, weight: number) => {
    total += weight;
    for (const [word, says] of wordsOf(text, meanings))
      // What grammar alone writes says nothing of a cause.
      if (says >= 1) count.set(word, (count.get(word) ?? 0) + weight);
  };
  phrases.forEach((phrase) => listen(phrase, 1));
  texts.forEach((text) => listen(text, OF_TEXT));
  return { id, count, total };
}

/** Reads what {@link learnWords} gives: each word with its strength. */
export function* readLearned(
  learned: string,
): Generator<readonly [word: string, strength: number]> {
  for (const level of learned.split('|')) {
    const [steps, ...words] = level.split(' ');
    const strength = Number(steps) * STEP;
    for (const word of words) {
      if (word.startsWith('=')) yield [word.slice(1), strength];
      else if (!JAPANESE.test(word) || word.length < 2) yield [word, strength];
      else for (let at = 0; at + 1 < word.length; at++) yield [word.slice(at, at + 2), strength];
    }
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
