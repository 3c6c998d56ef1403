import { words } from '../../words.ts';
import { pageMarkdown } from './markdown.ts';

/** What a page with a twin has in its head (layouts/Page.astro). */
const HAS_TWIN = '<link rel="alternate" type="text/markdown"';
const CANONICAL = /<link rel="canonical" href="([^"]+)"/;
/** The day at the foot of the page, on which it was checked. */
const CHECKED = /<footer[^]*<time datetime="([\d-]+)"/;

/**
 * Gives the Markdown twin of a built page, with its address and the day on which it was checked at the end.
 * @returns undefined for a page that names no twin: what leads elsewhere, and what is not to be found
 */
export function twinOf(html: string): string | undefined {
  const [, url] = CANONICAL.exec(html) ?? [];
  if (!html.includes(HAS_TWIN) || url === undefined) return undefined;
  const [, checked] = CHECKED.exec(html.slice(html.lastIndexOf('</main>'))) ?? [];
  const { address } = words.scripts;
  return pageMarkdown(html, {
    url,
    lines: [
      `${address}: ${url}`,
      ...(checked === undefined ? [] : [`${words.reviewed}: ${checked}`]),
    ],
  });
}
