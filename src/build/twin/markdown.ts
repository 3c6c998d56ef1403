import { toMdast } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { bareContent } from './bare-content.ts';
import { handlers } from './handlers.ts';

const reader = unified().use(rehypeParse, { fragment: true }).freeze();

const STYLE: Options = {
  bullet: '-',
  emphasis: '_',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false, stringLength: ({ length }) => length })],
  fences: true,
  listItemIndent: 'one',
  // An address in angle brackets looks like HTML.
  resourceLink: true,
  rule: '-',
};

/** What stands below the text of a page. */
export interface TwinFoot {
  /** The whole address of the page. */
  readonly url: string;
  /** Lines in words, such as the day on which the page was checked. */
  readonly lines: readonly string[];
}

/**
 * Gives the content of a page as Markdown: its `<main>` without what only works or shows on a screen, with whole addresses.
 * @param html of the site's own pages: one `<main>`
 * @returns undefined for a page without `<main>`
 */
export function pageMarkdown(html: string, { url, lines }: TwinFoot): string | undefined {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (start < 0 || end < start) return undefined;
  const root = reader.parse(html.slice(start, end));
  bareContent(root, url);
  const text = toMarkdown(toMdast(root, { handlers }), STYLE).trimEnd();
  return `${text}\n\n---\n\n${lines.map((line) => `- ${line}\n`).join('')}`;
}
