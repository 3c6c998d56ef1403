import { getCollection } from 'astro:content';
import { site } from '#site.config';
import { copiedTexts } from '#core/ticket/copied.ts';
import { shortUrl, withLetter } from '#core/ticket/number.ts';
import { fillReply, type Replies } from '#core/ticket/reply.ts';
import { reportAddress, reportText, type ReportedPage } from '#core/ticket/report.ts';
import { words } from '../words.ts';
import { articleBySlug, type ArticleEntry } from './content.ts';
import type { ErrorEntry } from './errors.ts';

const written = new Map((await getCollection('replies')).map(({ id, data }) => [id, data]));

/** Gives the address of an article, or of a place in it, as it is copied: with the day of the text that was seen. */
const addressOf = ({ number, reviewed }: ArticleEntry, place?: string) =>
  shortUrl(site.origin, import.meta.env.BASE_URL, number, place, reviewed);

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

/** Gives an article as somebody reports it. */
export const reportedArticle = (article: ArticleEntry): ReportedPage => ({
  title: article.title,
  url: addressOf(article),
  number: withLetter(article.number),
  day: article.reviewed,
});

/** Gives an error's page as somebody reports it; the day of its text is the first on which a source was read. */
export function reportedError({ number, title, sources }: ErrorEntry): ReportedPage {
  const day = sources.map(({ checked }) => checked).sort()[0] ?? '';
  const url = shortUrl(site.origin, import.meta.env.BASE_URL, number, undefined, day);
  return { title, url, number: withLetter(number), day };
}

/** Gives all that can be copied of an error's page; its replies are those of the first article that helps. */
export const copiedError = (error: ErrorEntry) =>
  copiedTexts(
    error.title,
    reportedError(error).url,
    repliesOf(articleBySlug(error.articles[0] ?? '')),
  );

/** Gives how a page is reported: by an address of the settings, or by a text to copy. */
export function reportOf(page: ReportedPage) {
  const address = reportAddress(page, words.report, site.contact);
  const copied = {
    name: 'report',
    label: words.report.what,
    text: reportText(page, words.report),
  };
  return address === undefined ? { copied } : { address };
}
