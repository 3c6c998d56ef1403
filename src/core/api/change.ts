import { z } from 'zod';
import { type Change, changeSchema } from '../ticket/changes.ts';
import { envelope, numbered } from './envelope.ts';

/** One change of advice. */
export const changeEntry = z.object({
  id: z.string().describe('The permanent id, a tag URI (RFC 4151); the same as in changes.xml.'),
  day: changeSchema.shape.day.describe('The day on which the text was changed.'),
  article: z.string().describe('An id of articles.json.'),
  title: z.string().describe('The title of the article.'),
  what: z.string().describe('What has changed, in one sentence.'),
  url: numbered.url,
  shortUrl: numbered.shortUrl,
});

/** `/api/changes.json` */
export const changesCatalogue = z.object({
  ...envelope,
  feed: z.url().describe('The same as an Atom feed.'),
  changes: z.array(changeEntry).describe('The latest first.'),
});

/**
 * Gives each change an id that stays when others are added above it: a tag URI (RFC 4151) of the day and the article, with a number
 * from the second change of one day on.
 * @param changes the latest first, as in content/changes.yaml
 * @param origin of the site: https://mail-note.example
 * @param base the path below which the site lies, with a slash at both ends
 */
export function changeIds(
  changes: readonly Pick<Change, 'day' | 'article'>[],
  origin: string,
  base: string,
): readonly string[] {
  const counts = new Map<string, number>();
  return changes
    .toReversed()
    .map(({ day, article }) => {
      const first = `tag:${new URL(origin).hostname},${day}:${base}changes/${article}`;
      const count = (counts.get(first) ?? 0) + 1;
      counts.set(first, count);
      return count === 1 ? first : `${first}/${count}`;
    })
    .toReversed();
}
