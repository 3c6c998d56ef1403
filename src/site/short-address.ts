import { site } from '#site.config';
import { shortUrl } from '#core/ticket/number.ts';
import { textDay } from '#core/ticket/text-day.ts';
import { changesOf } from './changes.ts';
import type { ArticleEntry } from './content.ts';
import type { ErrorEntry } from './errors.ts';

const isArticle = (page: ArticleEntry | ErrorEntry): page is ArticleEntry => 'slug' in page;

/** Gives the day of the text of an article or an error message, as copied links carry it in `?v=`. */
export function textDayOf(page: ArticleEntry | ErrorEntry): string | undefined {
  return isArticle(page)
    ? textDay(
        [page.reviewed],
        changesOf(page.slug).map(({ day }) => day),
      )
    : textDay(
        page.sources.map(({ checked }) => checked),
        [],
      );
}

/**
 * Gives the whole short address of an article or an error message: `https://…/k/207C/verify/?v=2026-11-24`.
 * @param place in the article: a section, a step's key, or `evidence`; left out for its top
 * @param version the day of the text (textDayOf); left out for an address to read aloud or to print
 */
export const shortAddress = (
  page: ArticleEntry | ErrorEntry,
  place?: string,
  version?: string,
): string => shortUrl(site.origin, import.meta.env.BASE_URL, page.number, place, version);
