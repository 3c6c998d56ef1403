import type { CodeAt } from './codes.ts';
import type { Read } from './read-text.ts';
import { type Signature, type Signatures, weigh } from './signature.ts';
import type { Span } from './span.ts';

/** At so many places at most a wording is tried. */
const PLACES = 8;
/** Codes this near to the words belong to them, in characters. */
const NEAR = 240;

/** How well a wording fits one place of a text. */
export interface Fit {
  /** The weight of what stands there, less where much of the wording is missing. */
  readonly words: number;
  /** The share of the wording that stands there, 0 to 1. */
  readonly covered: number;
  /** The share of the text that stands in the wording. */
  readonly ofQuery: number;
  readonly spans: readonly Span[];
}

/** What has codes in common with a text and no words. */
export const NO_WORDS: Fit = { words: 0, covered: 0, ofQuery: 0, spans: [] };

/** Tries a wording at the places of a text where it may stand; none where they share no word. */
export function fitsOf(signature: Signature, read: Read, signatures: Signatures): readonly Fit[] {
  const shared = signature.words.filter((word) => read.at.has(word));
  if (shared.length === 0) return [];
  const windows = read.short
    ? [[0, read.tokens.length] as const]
    : windowsOf(signature, shared, read, signatures);
  return windows.map((window) => fitIn(window, signature, shared, read, signatures));
}

/** Where in a message a wording may stand: around its rarest word. */
function windowsOf(
  signature: Signature,
  shared: readonly string[],
  read: Read,
  { weightOf }: Signatures,
): readonly (readonly [number, number])[] {
  const weight = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0);
  if (weight(shared) < 0.5 * weight(signature.words)) return [];
  const rarest = shared.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  const size = Math.ceil(signature.words.length * 1.4) + 6;
  const places = read.at.get(rarest) ?? [];
  const every = Math.max(1, Math.ceil(places.length / PLACES));
  return places
    .filter((_, i) => i % every === 0)
    .map((place) => [Math.max(0, place - size), place + size] as const);
}

function fitIn(
  [from, to]: readonly [number, number],
  signature: Signature,
  shared: readonly string[],
  read: Read,
  { weightOf }: Signatures,
): Fit {
  const inside = (place: number) => place >= from && place < to;
  const words = shared.filter((word) => read.at.get(word)?.some(inside));
  const wanted = new Set(signature.pairs);
  const found = new Set<string>();
  const spans: Span[] = [];
  const known = new Set(words);
  for (let i = from; i < Math.min(to, read.tokens.length); i++) {
    const token = read.tokens[i];
    if (!token || !known.has(token.text)) continue;
    const pair = `${token.text} ${read.tokens[i + 1]?.text ?? ''}`;
    if (wanted.has(pair)) found.add(pair);
    spans.push({ from: token.from, to: token.to });
  }
  const mass = weigh(words, [...found], weightOf);
  const covered = mass / signature.total;
  const sharedWeight = words.reduce((sum, word) => sum + weightOf(word), 0);
  const ofQuery = read.weight > 0 ? sharedWeight / read.weight : 0;
  const lonely = found.size === 0 && wanted.size > 0 ? 0.5 : 1;
  const cover = read.short ? Math.max(covered, 0.85 * Math.min(1, ofQuery) * lonely) : covered;
  return { words: mass * cover, covered, ofQuery, spans };
}

/** The codes that belong to the words: all of a short text, the near ones of a message. */
export function codesNear({ spans }: Fit, { short, codes }: Read): readonly CodeAt[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (short || !first || !last) return codes;
  return codes.filter(({ from, to }) => to >= first.from - NEAR && from <= last.to + NEAR);
}

/** So far behind a code, in characters, an answer may begin: an address may stand between. */
const BEHIND = 70;

/** Tells whether the words stand behind a code, on its line or the next. */
export function isAnswer({ spans, words }: Fit, { codes }: Read): boolean {
  const first = spans[0];
  if (!first || words === 0) return false;
  return codes.some(
    ({ kind, to }) => kind !== 'tag' && to <= first.from && first.from - to <= BEHIND,
  );
}
