import { createHash } from 'node:crypto';
import { CATEGORY_IDS } from '../../core/article/categories.ts';
import { numberPath } from '../../core/permalink/lock.ts';
import type { Words } from '../../words.ts';
import { categorySection } from './articles.ts';
import { documentOf } from './chapter.ts';
import { linksInto } from './links.ts';
import { errorsSection, glossarySection } from './lists.ts';
import { questionsSection } from './questions.ts';
import { escaped, needed, type Read, type Section } from './section.ts';

/** What the book is made from, besides the pages. */
export interface BookSettings {
  /** The name of the site. */
  readonly name: string;
  readonly lang: string;
  /** The whole address of the site with its base path: `https://mail.example.jp/kb/`. */
  readonly root: string;
  /** The day of the build, YYYY-MM-DD. */
  readonly day: string;
  readonly words: Words;
  /** What goes after the styles of the site (book.css). */
  readonly styles: string;
}

/** The size is written into the file whose size it is: it has as many letters before as after. */
const SIZE = '0.0 MB';

/** Gives a size as it is told: `2.4 MB` for 2,400,000 bytes. */
export const sizeOf = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * Makes one HTML file of the whole site that stands alone: no script, no other file, every link to what lies in it an anchor.
 * Throws when a page is missing.
 */
export function bookOf(read: Read, settings: BookSettings): string {
  const { words } = settings;
  const sections = [
    questionsSection(read, words),
    ...CATEGORY_IDS.map((category) => categorySection(read, category)),
    errorsSection(read, words),
    glossarySection(read),
  ];
  leadLinks(sections, settings.root);
  const styles = `${stylesOf(read, settings.root)}\n${settings.styles}`;
  const html = wholeHtml(sections, styles, settings);
  return html.replace(SIZE, sizeOf(Buffer.byteLength(html)));
}

/** Leads every link to its place in the book, or to the page on the site. */
function leadLinks(sections: readonly Section[], root: string): void {
  const parts = sections.flatMap((section) => section.parts);
  const places = [
    { path: '/', anchor: 'top' },
    { path: '/articles/', anchor: 'contents' },
    ...sections.flatMap((section) => [section, ...section.places]),
  ];
  const ids = parts.flatMap((part) => [
    part.root.id,
    ...[...part.root.querySelectorAll('[id]')].map(({ id }) => id),
  ]);
  const lead = linksInto({ places, ids: new Set(ids), root });
  for (const { from, root: part } of parts)
    for (const link of part.querySelectorAll('a[href]')) {
      const to = lead(link.getAttribute('href') ?? '', from);
      link.setAttribute('href', to);
      // On paper a link to an article is its number.
      const [, number] = /^#a(\d+)(?:-|$)/.exec(to) ?? [];
      if (number && !link.matches('.step-link, [data-print-address]'))
        link.setAttribute('data-print-address', numberPath(Number(number)));
    }
}

/** Gives the styles of the site's pages: those to which its list of articles links. */
function stylesOf(read: Read, root: string): string {
  const base = new URL(root).pathname;
  const links = documentOf(needed(read, '/articles/')).querySelectorAll('link[rel=stylesheet]');
  return [...links]
    .map((link) => needed(read, `/${(link.getAttribute('href') ?? '').slice(base.length)}`))
    .join('\n');
}

function wholeHtml(
  sections: readonly Section[],
  styles: string,
  { name, lang, root, day, words: { book } }: BookSettings,
): string {
  const hash = createHash('sha256').update(styles).digest('base64');
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-${hash}'`;
  const title = book.title(name);
  return `<!DOCTYPE html>
<html lang="${escaped(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<meta name="format-detection" content="telephone=no">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${styles}</style>
</head>
<body class="mx-auto max-w-page px-4 md:px-8">
<main id="top" class="book pt-6 pb-20 md:pt-8">
<h1>${escaped(title)}</h1>
<p class="mt-4 max-w-text text-lead">${escaped(book.lead)}</p>
<p class="mt-2 max-w-text">${escaped(book.made(day, SIZE))} <a href="${escaped(root)}">${escaped(root)}</a></p>
<section class="contents max-w-text"><h2 id="contents">${escaped(book.contents)}</h2>
<ul>${sections.map(contentsHtml).join('\n')}</ul></section>
${sections.map((section) => sectionHtml(section, book.toContents)).join('\n')}
</main>
</body>
</html>
`;
}

const contentsHtml = ({ anchor, title, contents }: Section) => `<li class="mt-4">
<a class="font-bold" href="#${anchor}">${escaped(title)}</a>
${contents.length > 0 ? `<ul class="ps-4">${contents.map((line) => `<li><a href="#${line.anchor}">${escaped(line.title)}</a></li>`).join('\n')}</ul>` : ''}</li>`;

const sectionHtml = ({ anchor, title, lead, parts }: Section, back: string) => `<section>
<h2 id="${anchor}">${escaped(title)}</h2>
<p class="max-w-text">${escaped(lead ?? '')}</p>
<p data-screen-only><a class="inline-block py-2" href="#contents">${escaped(back)}</a></p>
${parts.map(({ root }) => root.outerHTML).join('\n')}
</section>`;
