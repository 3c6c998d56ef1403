import { withLetter } from '#core/ticket/number.ts';
import type { ArticleEntry } from '../content.ts';
import type { ErrorEntry } from '../errors.ts';
import { addressOf } from '../links.ts';
import { shortAddress, textDayOf } from '../short-address.ts';

/** Gives the addresses of a page, by its path below the base path. */
export const pageAt = (path: string) => ({
  url: addressOf(path),
  markdownUrl: addressOf(`${path}index.md`),
});

/** Gives the letter, the addresses and the day of an article or an error message. */
export const numberedAt = (path: string, page: ArticleEntry | ErrorEntry) => ({
  letter: withLetter(page.number).slice(-1),
  ...pageAt(path),
  shortUrl: shortAddress(page),
  updated: textDayOf(page) ?? '',
});
