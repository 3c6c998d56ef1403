import { distance } from 'fastest-levenshtein';

/** Of a longer list only the nearest few are told: nobody reads sixty names. */
const LISTED = 12;
const NEAREST = 5;
/** Letters that two words of one stem share. */
const BEGINNING = 3;

const byDistance = (word: string, allowed: readonly string[]): string[] =>
  allowed.toSorted((a, b) => distance(word, a) - distance(word, b));

/**
 * Finds what somebody meant by a mistyped word.
 * @returns the word of the list that is at most two edits away, or undefined
 */
export function nearest(word: string, allowed: readonly string[]): string | undefined {
  const [best] = byDistance(word, allowed);
  if (best === undefined) return undefined;
  const edits = distance(word, best);
  // Two edits turn a word of two letters into any other.
  return edits <= 2 && edits < best.length ? best : undefined;
}

/**
 * Finds the words of which a word may be a slip, be it a bad one: a third of its letters may differ.
 * @param shared how many letters at their beginning all words share; they say nothing
 */
export const near = (word: string, allowed: readonly string[], shared = 0): string[] =>
  allowed.filter((other) => distance(word, other) * 3 <= word.length - shared);

/** A word of a few that is probably meant though more than two letters differ: `receiver-admin` for `recipient-admin`. */
function akin(word: string, allowed: readonly string[]): string | undefined {
  const last = /-[a-z]+$/.exec(word)?.[0];
  const begins = (other: string) => other.slice(0, BEGINNING) === word.slice(0, BEGINNING);
  const kin = byDistance(word, allowed).filter((other) =>
    last === undefined ? /^[a-z]+$/.test(word) && begins(other) : other.endsWith(last),
  );
  return kin.find(begins) ?? kin[0];
}

/**
 * Says what would be right in place of an unknown word: the nearest match, and the words that are allowed.
 * @param label what the words are: 「使える分類」
 */
export function suggest(word: string, allowed: readonly string[], label: string): string {
  const match =
    nearest(word, allowed) ?? (allowed.length > LISTED ? undefined : akin(word, allowed));
  const list =
    allowed.length > LISTED
      ? `${label}(近い順): ${byDistance(word, allowed).slice(0, NEAREST).join(', ')} ほか`
      : `${label}: ${allowed.join(', ') || 'ありません'}`;
  return match === undefined ? list : `${match} のことですか？ ${list}`;
}
