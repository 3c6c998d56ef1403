const LETTERS = 'CFHKMQRWXYZ';

/**
 * Gives the check letter of a page's number: 'CFHKMQRWXYZ'[Σ digit × weight
 * mod 11], weights 2, 3, 4 … from the rightmost digit. Every wrong digit and
 * every swap of two digits gives another letter.
 * @param number of an article (three digits) or of an error message (four)
 */
export function checkLetter(number: number): string {
  const digits = [...String(number)].reverse();
  const sum = digits.reduce((total, digit, place) => total + Number(digit) * (place + 2), 0);
  return LETTERS.charAt(sum % LETTERS.length);
}

/** Gives a page's number as it is read aloud and stands in tickets: with its check letter, `207C`. */
export const withLetter = (number: number): string => `${number}${checkLetter(number)}`;

/** The path of a page's short address, or of a place in it: `/k/207C/`, `/k/207C/verify/`. */
export const shortPath = (number: number, place?: string): string =>
  `/k/${withLetter(number)}/${place === undefined ? '' : `${place}/`}`;

/**
 * Gives the whole short address of a page, as it is copied into a ticket: `https://…/k/207C/verify/?v=2026-11-24`.
 * @param origin of the site, without a slash at its end
 * @param base the path below which the site lies, with a slash at both ends
 * @param number of an article or an error message
 * @param place in the article (places.ts); left out for its top
 * @param version the day of the text that was seen (text-day.ts)
 */
export function shortUrl(
  origin: string,
  base: string,
  number: number,
  place?: string,
  version?: string,
): string {
  const path = base.replace(/\/$/, '') + shortPath(number, place);
  return `${origin}${path}${version === undefined ? '' : `?v=${version}`}`;
}
