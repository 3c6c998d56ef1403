import { getCollection } from 'astro:content';
import { site } from '#site.config';
import { copiedTexts } from '#core/ticket/copied.ts';
import { withLetter } from '#core/ticket/number.ts';
import { fillReply, type Replies } from '#core/ticket/reply.ts';
import { reportAddress, reportText, type ReportedPage } from '#core/ticket/report.ts';
import { words } from '../words.ts';
import { articleBySlug, type ArticleEntry } from './content.ts';
import type { ErrorEntry } from './errors.ts';
import { shortAddress, textDayOf } from './short-address.ts';

const written = new Map((await getCollection('replies')).map(({ id, data }) => [id, data]));

/** Gives the address of a page, or of a place in it, as it is copied: with the day of the text that was seen. */
const addressOf = (page: ArticleEntry | ErrorEntry, place?: string) =>
  shortAddress(page, place, textDayOf(page));

/** Gives the replies of an article with their addresses filled in; undefined where nobody wrote them. */
export function repliesOf(article: ArticleEntry): Replies | undefined {
  const replies = written.get(article.slug);
  const fill = (text: string) => fillReply(text, (place) => addressOf(article, place));
  return (
    replies && {
      asker: fill(replies.asker),
      other: fill(replies.other),
      admin: fill(replies.admin),
    }
  );
}

/** Gives all that can be copied of an article's page. */
export const copiedArticle = (article: ArticleEntry) =>
  copiedTexts(article.title, addressOf(article), repliesOf(article));

/** Gives an article or an error as somebody reports it. */
const reported = (page: ArticleEntry | ErrorEntry): ReportedPage => ({
  title: page.title,
  url: addressOf(page),
  number: withLetter(page.number),
  day: textDayOf(page) ?? '',
});

/** Gives all that can be copied of an error's page; its replies are those of the first article that helps. */
export const copiedError = (error: ErrorEntry) =>
  copiedTexts(error.title, addressOf(error), repliesOf(articleBySlug(error.articles[0] ?? '')));

/** Gives how a page is reported: by an address of the settings, or by a text to copy. */
export function reportOf(entry: ArticleEntry | ErrorEntry) {
  const page = reported(entry);
  const address = reportAddress(page, words.report, site.contact);
  const copied = {
    name: 'report',
    label: words.report.what,
    text: reportText(page, words.report),
  };
  return address === undefined ? { copied } : { address };
}
