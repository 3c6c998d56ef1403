import { checkLetter } from './number.ts';

/** A page's number as somebody typed it or wrote it into an address. */
export interface TypedNumber {
  /** Three digits, or four. */
  readonly digits: string;
  /** A capital letter; undefined where none was typed. */
  readonly letter: string | undefined;
}

/** Longer texts are no number with a word or two around it. */
const MOST = 24;

/** What people write around a number: spaces, hyphens, `No.`, `#`, 番号. */
const AROUND = /^(?:番号|記事|no\.?|#)|[\s\-‐–—ー]+|番$/giu;

/** Reads a page's number in any width and case, also in parts: `207C`, `２０７ｃ`, `No. 207-C`. Takes anything; undefined for another text. */
export function readNumber(text: string): TypedNumber | undefined {
  if (text.length > MOST) return undefined;
  const flat = text.normalize('NFKC').trim().replace(AROUND, '');
  const [, digits, letter] = /^(\d{3,4})([a-z])?$/i.exec(flat) ?? [];
  return digits === undefined ? undefined : { digits, letter: letter?.toUpperCase() };
}

/**
 * Reads the number out of the path of an address, as a host got it: `/kb/k/207X/verify/`. Takes anything.
 * @param base the path below which the site lies, with a slash at both ends
 */
export function numberInPath(path: string, base: string): TypedNumber | undefined {
  const short = `${base}k/`;
  if (!path.toLowerCase().startsWith(short.toLowerCase())) return undefined;
  const [written = ''] = path.slice(short.length, short.length + 100).split('/');
  try {
    return readNumber(decodeURIComponent(written));
  } catch {
    return undefined;
  }
}

/** Tells whether a number has the letter that belongs to it, or none: then it may be opened. */
export const fits = ({ digits, letter }: TypedNumber): boolean =>
  letter === undefined || letter === checkLetter(Number(digits));

/**
 * Gives the numbers that may have been meant by one that leads nowhere: the digits as they were typed, and those that have the letter
 * that was typed and differ in one digit or by two digits swapped. Without a letter nothing tells which digit is wrong.
 * @param exists tells whether a page has a number
 * @returns each once, the digits as typed first
 */
export function meantNumbers(
  { digits, letter }: TypedNumber,
  exists: (number: number) => boolean,
): readonly number[] {
  const near = letter === undefined ? [] : [...slips(digits)].map(Number);
  return [
    ...new Set([Number(digits), ...near.filter((number) => checkLetter(number) === letter)]),
  ].filter(exists);
}

/** All digits of the same length that differ in one place, or by two places swapped. */
function* slips(digits: string): Generator<string> {
  for (let at = 0; at < digits.length; at++) {
    for (const other of '0123456789') {
      if (other !== digits[at]) yield digits.slice(0, at) + other + digits.slice(at + 1);
    }
    for (let to = at + 1; to < digits.length; to++) {
      const swapped = [...digits];
      [swapped[at], swapped[to]] = [digits[to] ?? '', digits[at] ?? ''];
      yield swapped.join('');
    }
  }
}
