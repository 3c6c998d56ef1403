import { distance } from 'fastest-levenshtein';

/** Of a longer list only the nearest few are told: nobody reads sixty names. */
const LISTED = 12;
const NEAREST = 5;

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
 * Says what would be right in place of an unknown word: the nearest match, and the words that are allowed.
 * @param label what the words are: 「使える分類」
 */
export function suggest(word: string, allowed: readonly string[], label: string): string {
  const match = nearest(word, allowed);
  const list =
    allowed.length > LISTED
      ? `${label}(近い順): ${byDistance(word, allowed).slice(0, NEAREST).join(', ')} ほか`
      : `${label}: ${allowed.join(', ') || 'ありません'}`;
  return match === undefined ? list : `${match} のことですか？ ${list}`;
}
