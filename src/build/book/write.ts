import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type BookSettings, bookOf, sizeOf } from './book.ts';
import { documentOf } from './chapter.ts';
import { BOOK_FILES, withSizes } from './files.ts';
import { asFound, type PdfFound, printPdf, readPdf } from './pdf.ts';
import { readerOf, readStyles } from './read.ts';
import { textIn } from './section.ts';

/**
 * Writes the book into a built site, and its sizes on the page about the site.
 * Throws when a page is missing, when there is no browser, and when the PDF is not as it should be.
 * @param folder the built site
 * @returns what was written, a line each
 */
export async function writeBook(
  folder: string,
  settings: Omit<BookSettings, 'styles'>,
): Promise<string[]> {
  const fileOf = (name: string) => path.join(folder, name);
  const html = bookOf(readerOf(folder), { ...settings, styles: readStyles() });
  mkdirSync(path.dirname(fileOf(BOOK_FILES.html)), { recursive: true });
  writeFileSync(fileOf(BOOK_FILES.html), html);
  await printPdf(html, fileOf(BOOK_FILES.pdf), settings.name);
  const pdf = readFileSync(fileOf(BOOK_FILES.pdf));
  const found = await readPdf(new Uint8Array(pdf));
  const faults = faultsOf(found, titlesIn(html));
  if (faults.length > 0) throw new Error(`the PDF is not whole:\n${faults.join('\n')}`);
  const sizes = new Map([
    [BOOK_FILES.html, sizeOf(Buffer.byteLength(html))],
    [BOOK_FILES.pdf, settings.words.book.about.pages(found.pages, sizeOf(pdf.length))],
  ]);
  const about = fileOf('about/index.html');
  writeFileSync(about, withSizes(readFileSync(about, 'utf8'), sizes));
  return [...sizes].map(([file, size]) => `${file}: ${size}`);
}

/** Gives the titles of the book's sections and articles. */
const titlesIn = (html: string): string[] =>
  [...documentOf(html).querySelectorAll('h2, h3')].map(textIn);

/** Says what is wrong with the PDF of a book with these titles. */
export function faultsOf(
  { pages, tagged, bookmarks, text }: PdfFound,
  titles: readonly string[],
): string[] {
  const marks = new Set(bookmarks.map(asFound));
  return [
    ...(pages < titles.length / 2 ? [`${pages} pages for ${titles.length} titles`] : []),
    ...(tagged ? [] : ['it is not tagged']),
    ...titles.filter((title) => !marks.has(asFound(title))).map((title) => `no bookmark: ${title}`),
    ...titles
      .filter((title) => !text.includes(asFound(title)))
      .map((title) => `not found: ${title}`),
  ];
}
