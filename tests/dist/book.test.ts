// The whole site as one HTML file (`npm run book` writes it, and prints it): made from the built pages, nothing written.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import { site } from '#site.config';
import { bookOf, sizeOf } from '../../src/build/book/book.ts';
import { readerOf, readStyles } from '../../src/build/book/read.ts';
import { words } from '../../src/words.ts';
import { faultsInBook } from './book-faults.ts';
import { assertNone, dist, documentOf, headingOf, pages, pagesOf } from './site.ts';

const day = '2026-11-25';
let html = '';
let book: Document;
before(() => {
  const { name, lang, origin, base } = site;
  html = bookOf(readerOf(dist), {
    name,
    lang,
    root: origin + base,
    day,
    words,
    styles: readStyles(),
  });
  book = documentOf({ html });
});

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

test('the book stands alone, and its links lead to what is in it', () => {
  assertNone(faultsInBook(html));
});

test('the book is valid HTML', () => {
  const config = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData;
  const { results } = new HtmlValidate(new StaticConfigLoader(config)).validateStringSync(html);
  assertNone(
    results.flatMap(({ messages }) =>
      messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
    ),
  );
});

test('every article is in the book with all its text, sections and steps', () => {
  for (const page of pagesOf('article')) {
    const article = documentOf(page).querySelector('article[data-article]');
    const anchor = `a${article?.getAttribute('data-article') ?? ''}`;
    const chapter = book.getElementById(anchor);
    assert.equal(textOf(chapter?.querySelector('h3')), headingOf(page), page.path);
    const told = textOf(chapter);
    for (const paragraph of article?.querySelectorAll('.prose > p, .steps > li > p') ?? []) {
      if (!paragraph.closest('[data-screen-only]'))
        assert.ok(told.includes(textOf(paragraph)), `${page.path}: ${textOf(paragraph)}`);
    }
    for (const { id } of article?.querySelectorAll('h2[id], .steps > li[id]') ?? [])
      assert.ok(book.getElementById(`${anchor}-${id}`), `${page.path}#${id}`);
  }
});

test('every question is in the book with its answers, and every outcome with its articles', () => {
  const nodes = pagesOf('question', 'outcome').filter(({ path }) => path !== '/ask/');
  assert.ok(nodes.length > 0);
  for (const page of nodes) {
    const anchor = page.path.replace(/^\/|\/$/g, '').replaceAll('/', '-');
    const node = book.getElementById(anchor);
    assert.ok(textOf(node?.querySelector('h4')).endsWith(headingOf(page)), page.path);
    const links = documentOf(page).querySelectorAll(
      '[data-answers] > li > a, [data-remedies] > li > a',
    );
    const led = [...(node?.querySelectorAll('li > a') ?? [])].map((a) => a.getAttribute('href'));
    assert.equal(led.length, links.length, page.path);
    for (const to of led) assert.match(to ?? '', /^#(?:ask-|a\d)/, page.path);
  }
});

test('every error is in the book with its meaning and its articles, and every term', () => {
  for (const page of pagesOf('error')) {
    const error = documentOf(page).querySelector('article[data-error]');
    const entry = book.getElementById(`e${error?.getAttribute('data-error') ?? ''}`);
    assert.ok(textOf(entry).includes(headingOf(page)), page.path);
    assert.ok(textOf(entry).includes(textOf(error?.querySelector('.text-lead'))), page.path);
    const articles = error?.querySelectorAll('[data-remedies] > li > a').length;
    assert.equal(entry?.querySelectorAll('a[href^="#a"]').length, articles, page.path);
  }
  const glossary = pages.find(({ path }) => path === '/glossary/');
  assert.ok(glossary);
  for (const { id } of documentOf(glossary).querySelectorAll('dl > [id]'))
    assert.ok(book.getElementById(`glossary-${id}`), id);
});

test('the book says its day and how large it is, and is not large', (context) => {
  const bytes = Buffer.byteLength(html);
  context.diagnostic(`${bytes} bytes`);
  assert.ok(textOf(book.querySelector('main')).includes(words.book.made(day, sizeOf(bytes))));
  assert.ok(bytes <= 4_000_000, `${bytes} bytes`);
});

test('a site without the book does not lead to it', () => {
  const [about] = pagesOf('about');
  assert.ok(about);
  const there = pages.some(({ path }) => path.startsWith('/book/'));
  assert.equal(documentOf(about).querySelector('a[href*="/book/"]') !== null, there);
});
