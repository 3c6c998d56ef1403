import { codesOf } from '../error/codes.ts';

/** Longer than this, words are a text. */
const MOST = 80;

/** An address, a host, a number of many digits, an id: what may tell who somebody is. */
const PRIVATE =
  /@|:\/\/|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|[a-z\d]\.[a-z]{2,20}(?![a-z\d])|\d{6}|(?<![a-z\d])(?=[a-z]{0,20}\d)[a-z\d]{10}/i;

/**
 * Tells whether typed words may stand in the fragment of the address: few, and without an address, a host or an id.
 * A text that was pasted never may.
 */
export const mayStandInAddress = (words: string): boolean =>
  words.length <= MOST &&
  !words.includes('\n') &&
  !PRIVATE.test(words.replace(/\b(?:0x)?8[\da-f]{7}\b/gi, ' '));

/**
 * Gives words for a link to what was found, without anything of the text itself but its codes.
 * @param wording the wording of the error that was found, which is the site's own text; its placeholders go
 */
export function wordsForLink(text: string, wording: string | undefined): string {
  const codes = codesOf(text)
    .filter(({ kind }) => kind !== 'tag')
    .map(({ code }) => code);
  const fixed = (wording ?? '')
    .replace(/<[a-z]{1,20}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return [...new Set(codes)].slice(0, 3).concat(fixed.slice(0, MOST)).join(' ').trim();
}
