import type { ErrorEntry, OriginEntry } from './entry.ts';
import { tagKey } from './codes.ts';
import { tokensOfMessage } from './tokens.ts';

/** A wording, prepared once: its words in order, and how much they weigh. */
export interface Signature {
  /** The place of its error in the list of entries. */
  readonly error: number;
  readonly wording: string;
  readonly words: readonly string[];
  /** Neighbouring words, as `a b`; a placeholder parts them. */
  readonly pairs: readonly string[];
  /** The weight of all words and pairs. */
  readonly total: number;
}

/** All wordings, prepared for many texts. */
export interface Signatures {
  readonly entries: readonly ErrorEntry[];
  readonly origins: Readonly<Record<string, OriginEntry>>;
  readonly signatures: readonly Signature[];
  /** How much a word counts; more when fewer errors hold it. */
  readonly weightOf: (word: string) => number;
  /** How much a code counts; more when fewer errors come with it. */
  readonly weightOfCode: (code: string) => number;
  readonly words: ReadonlySet<string>;
  readonly tags: ReadonlySet<string>;
}

const PLACEHOLDER = /<[a-z]{0,20}>|…|\.\.\./;

/** Words that stand in messages of every cause. */
const FILLERS = new Set(
  tokensOfMessage(
    `a an the of to in on at by is was are be been has have had it its this that your you my our we i me and or for from with as if not no please try
    again later contact see visit http https www com net org jp co html for more information info help support mail email e message server host
    said smtp error com following recipient recipients address reply command response because due`,
  ).map(({ text }) => text),
);
const OF_FILLER = 0.3;
/** A pair of Japanese characters is a part of a word. */
const OF_PAIR = 0.5;
const JAPANESE = /^[^\da-z]/;

/** Prepares the wordings of all errors for `matchErrors`. */
export function prepareSignatures(
  entries: readonly ErrorEntry[],
  origins: Readonly<Record<string, OriginEntry>>,
): Signatures {
  const cut = entries.flatMap((entry, error) =>
    entry.wordings.map((wording) => ({
      error,
      wording,
      runs: wording
        .split(PLACEHOLDER)
        .map((run) => tokensOfMessage(run).map(({ text }) => text))
        .filter((run) => run.length > 0),
    })),
  );
  const held = countHolders(cut.map(({ error, runs }) => ({ error, keys: runs.flat() })));
  const coded = countHolders(
    entries.map((entry, error) => ({
      error,
      keys: [...entry.enhanced, ...entry.replies, ...entry.tags.map(tagKey)],
    })),
  );
  const rarity = (holders: number) => Math.log(1 + entries.length / (holders + 0.5));
  const weightOf = (word: string) =>
    rarity(held.get(word) ?? 0) *
    (FILLERS.has(word) ? OF_FILLER : JAPANESE.test(word) ? OF_PAIR : 1);
  return {
    entries,
    origins,
    signatures: cut.flatMap(({ error, wording, runs }) => {
      const words = [...new Set(runs.flat())];
      const pairs = [...new Set(runs.flatMap(pairsOf))];
      const total = weigh(words, pairs, weightOf);
      return total > 0 ? [{ error, wording, words, pairs, total }] : [];
    }),
    weightOf,
    weightOfCode: (code) => rarity(coded.get(code) ?? 0),
    words: new Set(held.keys()),
    tags: new Set(entries.flatMap(({ tags }) => tags.map(tagKey))),
  };
}

/** Gives the neighbouring words of a run, as `a b`. */
export const pairsOf = (words: readonly string[]): readonly string[] =>
  words.slice(1).map((word, i) => `${words[i]} ${word}`);

/** Weighs words and pairs together: words alone may come from anywhere, pairs show their order. */
export function weigh(
  words: readonly string[],
  pairs: readonly string[],
  weightOf: (word: string) => number,
): number {
  const ofWords = words.reduce((sum, word) => sum + weightOf(word), 0);
  const ofPairs = pairs.reduce((sum, pair) => {
    const [first = '', second = ''] = pair.split(' ');
    return sum + (weightOf(first) + weightOf(second)) / 2;
  }, 0);
  return 0.4 * ofWords + 0.6 * ofPairs;
}

/** Counts for each key how many errors hold it. */
function countHolders(
  lists: readonly { error: number; keys: readonly string[] }[],
): ReadonlyMap<string, number> {
  const holders = new Map<string, Set<number>>();
  for (const { error, keys } of lists)
    for (const key of keys) holders.set(key, (holders.get(key) ?? new Set()).add(error));
  return new Map([...holders].map(([key, errors]) => [key, errors.size]));
}
