/** The page that somebody reports, and the text that they saw. */
export interface ReportedPage {
  readonly title: string;
  readonly url: string;
  /** Its number with the check letter: 207C. */
  readonly number: string;
  /** The day of the text (YYYY-MM-DD). */
  readonly day: string;
}

/** The words of a report. */
export interface ReportWords {
  readonly subject: string;
  readonly page: string;
  readonly address: string;
  readonly number: string;
  readonly day: string;
  readonly wrong: string;
}

/** Where the settings of the site send reports: `site.config.ts`, `contact`. */
export interface ReportContact {
  readonly href: string;
  /** An address with `{title}` and `{text}` for what is filled in. */
  readonly report?: string | undefined;
}

/** Writes the report of a page, with an empty place for what is wrong. */
export const reportText = (page: ReportedPage, words: ReportWords): string =>
  [
    `${words.page}: ${page.title}`,
    `${words.address}: ${page.url}`,
    `${words.number}: ${page.number}`,
    `${words.day}: ${page.day}`,
    '',
    `${words.wrong}:`,
    '',
  ].join('\n');

/**
 * Gives the address that opens a report ready to be sent: a form of the settings, or a mail (RFC 6068).
 * @returns undefined where the settings name none: the text is then copied
 */
export function reportAddress(
  page: ReportedPage,
  words: ReportWords,
  contact: ReportContact | undefined,
): string | undefined {
  const title = encodeURIComponent(`${words.subject}: ${page.title} (${page.number})`);
  const text = reportText(page, words);
  if (contact?.report !== undefined)
    return contact.report.replace(/\{(title|text)\}/g, (_, mark: string) =>
      mark === 'title' ? title : encodeURIComponent(text),
    );
  if (!contact?.href.startsWith('mailto:')) return undefined;
  // The line break of a mail's body is CRLF.
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `${contact.href}${contact.href.includes('?') ? '&' : '?'}subject=${title}&body=${body}`;
}
