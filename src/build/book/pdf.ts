import { rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { findBrowser } from '../../../scripts/browser.mjs';
import { escaped } from './section.ts';

/** Hundreds of pages take a while on a busy machine. */
const MINUTES = 10;

/**
 * A font of the packages, so that the PDF is the same on every machine, and found by its words: fonts of systems map glyphs
 * that a kanji shares with its radical to the radical (人 to U+2F08). These are cut into slices, which hold one of the two.
 */
const FONT = [400, 700]
  .map((weight) => import.meta.resolve(`@fontsource/noto-sans-jp/${weight}.css`))
  .map((href) => `<link rel="stylesheet" href="${href}">`);
const FONT_FIRST = `<style>:root{--font-sans:'Noto Sans JP',sans-serif;--font-mono:'Noto Sans Mono','DejaVu Sans Mono','Courier New','Noto Sans JP',monospace}</style>`;

/** Gives the book with the font for paper; without its policy, which lets no other file in. */
const withFont = (html: string) =>
  html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
    .replace('</head>', `${FONT.join('')}${FONT_FIRST}</head>`);

/**
 * Prints the book as a PDF (A4, page numbers, bookmarks, tagged), with the Chromium of the tests.
 * Throws when there is no browser.
 * @param html the book
 * @param pdf where the PDF goes; while it is made, a file lies beside it
 * @param title stands at the foot of each page
 */
export async function printPdf(html: string, pdf: string, title: string): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser to print the book with');
  const printed = `${pdf}.html`;
  writeFileSync(printed, withFont(html));
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ offline: true });
    page.setDefaultTimeout(MINUTES * 60_000);
    await page.emulateMedia({ media: 'print' });
    await page.goto(pathToFileURL(printed).href);
    // A slice of the font that comes late would leave its letters out.
    await page.evaluate(() => document.fonts.ready.then(({ status }) => status));
    const foot =
      'font: 8px sans-serif; width: 100%; margin: 0 15mm; display: flex; justify-content: space-between';
    await page.pdf({
      path: pdf,
      format: 'A4',
      margin: { top: '15mm', right: '15mm', bottom: '18mm', left: '15mm' },
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: `<div style="${foot}"><span>${escaped(title)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
      tagged: true,
      outline: true,
    });
  } finally {
    await browser.close();
    rmSync(printed);
  }
}

/** What was found in a PDF. */
export interface PdfFound {
  readonly pages: number;
  /** The titles of its bookmarks, of all levels. */
  readonly bookmarks: readonly string[];
  readonly tagged: boolean;
  /** All text as asFound gives it. */
  readonly text: string;
}

/**
 * Makes texts comparable with those of a PDF: without spaces, and with one dot for 「・」, whose glyph the font shares with
 * U+2027. Nothing else is evened out: what a reader types must be what stands there.
 */
export const asFound = (text: string): string =>
  text.replace(/\s/gu, '').replaceAll('\u2027', '・');

/** Reads a PDF as a reader with a search field does. */
export async function readPdf(data: Uint8Array): Promise<PdfFound> {
  const document = await getDocumentProxy(data);
  const { text } = await extractText(document, { mergePages: true });
  const outline = await document.getOutline();
  const marked = await document.getMarkInfo();
  return {
    pages: document.numPages,
    bookmarks: titlesIn(outline),
    tagged: marked?.Marked ?? false,
    text: asFound(text),
  };
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

const titlesIn = (bookmarks: readonly Bookmark[]): string[] =>
  bookmarks.flatMap(({ title, items }) => [title, ...titlesIn(items)]);
