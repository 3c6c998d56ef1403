// What agents copy, as it stands in the built pages: also there without JavaScript.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { withLetter } from '#core/ticket/number.ts';
import { LONGEST_REPLY, RECEIVERS } from '#core/ticket/reply.ts';
import { site } from '#site.config';
import { dist, documentOf, filesIn, headingOf, pagesOf, type SitePage } from './site.ts';
import { bytesOf } from './weight.ts';

const carrying = pagesOf('article', 'error', 'outcome');
const textOf = (page: SitePage, name: string) =>
  documentOf(page).querySelector(`#copy [data-text="${name}"]`)?.textContent;
const numberOf = (page: SitePage) => {
  const article = documentOf(page).querySelector('main article');
  return article?.getAttribute('data-article') ?? article?.getAttribute('data-error');
};

test('every article, error and outcome has one menu, and the texts that it copies', () => {
  assert.ok(carrying.length > 600);
  for (const page of carrying) {
    const menus = documentOf(page).querySelectorAll('[data-copy-menu]');
    assert.equal(menus.length, 1, page.path);
    const buttons = [...(menus[0]?.querySelectorAll('button[data-copy]') ?? [])];
    const names = buttons.map((button) =>
      [button.getAttribute('data-copy'), button.getAttribute('data-reply-to')]
        .filter((part) => part !== null)
        .join('-'),
    );
    for (const name of ['url', 'text', 'markdown', 'html'])
      assert.ok(names.includes(name), `${page.path}: ${name}`);
    for (const name of names) assert.ok(textOf(page, name), `${page.path}: ${name}`);
  }
});

test('the address that is copied is the short one with its letter, or the outcome', () => {
  for (const page of carrying) {
    const number = numberOf(page);
    const path = number ? `/k/${withLetter(Number(number))}/` : page.path;
    const url = new URL(textOf(page, 'url') ?? '');
    assert.equal(url.origin + url.pathname, site.origin + path, page.path);
    if (number) assert.match(url.searchParams.get('v') ?? '', /^\d{4}-\d\d-\d\d$/, page.path);
    assert.equal(textOf(page, 'text'), `${headingOf(page)}\n${url.href}`);
  }
});

test('replies come three at a time, ready to paste, and an error and an outcome have those of their first article', () => {
  const replies = (page: SitePage) => RECEIVERS.map((to) => textOf(page, `reply-${to}`));
  const byArticle = new Map(pagesOf('article').map((page) => [page.path, replies(page)]));
  const written = [...byArticle.values()].filter(([first]) => first);
  assert.ok(written.length >= 3);
  for (const texts of written)
    for (const text of texts) {
      assert.ok(text && [...text].length <= LONGEST_REPLY, text);
      assert.doesNotMatch(text, /[{}]/);
    }
  for (const page of pagesOf('error', 'outcome')) {
    const first = documentOf(page).querySelector('ol[data-remedies] a')?.getAttribute('href') ?? '';
    assert.deepEqual(replies(page), byArticle.get(first), page.path);
  }
});

test('every step of an article can be copied', () => {
  for (const page of pagesOf('article')) {
    const steps = [...documentOf(page).querySelectorAll('ol.steps > li')];
    const links = steps.map((step) => step.querySelector(':scope > a[data-copy="url"]'));
    assert.deepEqual(
      links.map((link) => link?.getAttribute('href')),
      steps.map(({ id }) => `#${id}`),
      page.path,
    );
  }
});

test('an article and an error can be reported with their number and the day of their text', () => {
  for (const page of pagesOf('article', 'error')) {
    assert.ok(documentOf(page).querySelector('.report [data-copy="report"]'), page.path);
    const text = textOf(page, 'report') ?? '';
    assert.match(text, new RegExp(`^番号: ${withLetter(Number(numberOf(page)))}$`, 'm'), page.path);
    assert.match(text, /^文面の日付: \d{4}-\d\d-\d\d$/m, page.path);
  }
});

test('the script of the menu is small and no page loads it at once', (context) => {
  const name = filesIn(dist).find((file) => /^\/_astro\/copy-menu\.[\w-]+\.js$/.test(file));
  assert.ok(name);
  const bytes = bytesOf(join(dist, name));
  context.diagnostic(`${bytes} bytes brotli`);
  assert.ok(bytes <= 3000, `${bytes} bytes`);
  for (const page of carrying) assert.ok(!page.html.includes(name), page.path);
});
