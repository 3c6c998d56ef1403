// The attributes, ids and addresses that helpdesk scripts lean on (docs: architecture, "Hooks" and "Addresses").
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SECTIONS } from '#core/article/sections.ts';
import { FIX_OWNERS } from '#core/article/vocabulary.ts';
import { site } from '#site.config';
import { words } from '../../src/words.ts';
import { contactsIn } from './contacts.ts';
import { documentOf, headingOf, pageOf, pages, pagesOf } from './site.ts';

const articles = pagesOf('article');
const idsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ id }) => id);

test('every article tells its number and who can fix it', () => {
  const numbers = articles.map((page) => {
    const article = documentOf(page).querySelector('main article[data-article]');
    const owners = article?.getAttribute('data-fix-owner')?.split(' ') ?? [];
    assert.ok(owners.length > 0, page.path);
    for (const owner of owners)
      assert.ok(
        FIX_OWNERS.some((known) => known === owner),
        page.path,
      );
    assert.match(article?.getAttribute('data-article') ?? '', /^[1-9]\d\d$/, page.path);
    return article?.getAttribute('data-article');
  });
  assert.equal(new Set(numbers).size, articles.length);
});

test('the sections of every article stand in order under their permanent ids', () => {
  const known: readonly string[] = SECTIONS.map(({ id }) => id);
  const needed = SECTIONS.filter((section) => !('optional' in section)).map(({ id }) => id);
  for (const page of articles) {
    const ids = idsOf(documentOf(page), 'article h2[id]');
    assert.deepEqual(
      ids,
      known.filter((id) => ids.includes(id)),
      page.path,
    );
    for (const id of needed) assert.ok(ids.includes(id), `${page.path}#${id}`);
  }
});

test('every step of every article has an id of its own', () => {
  for (const page of articles) {
    const steps = idsOf(documentOf(page), 'article ol.steps > li');
    assert.ok(steps.length > 0, page.path);
    for (const id of steps) assert.match(id, /^step-[a-z0-9]+(?:-[a-z0-9]+)*$/, page.path);
    assert.equal(new Set(steps).size, steps.length, page.path);
  }
});

test('no id stands twice on a page', () => {
  for (const page of pages) {
    const ids = idsOf(documentOf(page), '[id]');
    assert.deepEqual(ids, [...new Set(ids)], page.path);
  }
});

test('every article has a short address that leads to it, and no short address leads elsewhere', () => {
  const target = (page: (typeof pages)[number]) =>
    documentOf(page).querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
  const leads = new Map(
    pagesOf('short')
      .filter(({ path }) => path.startsWith('/k/'))
      .map((page) => [page.path, target(page)]),
  );
  for (const page of articles) {
    const number = documentOf(page).querySelector('article')?.getAttribute('data-article');
    assert.equal(leads.get(`/k/${number}/`), `0; url=${page.path}`);
  }
  assert.equal(leads.size, articles.length);
});

test('the search page starts idle', () => {
  const main = documentOf(pageOf('search')).querySelector('main[data-search-state]');
  assert.equal(main?.getAttribute('data-search-state'), 'idle');
});

test('every page has one heading, a title that begins with it, a description and its language', () => {
  const titles = new Map<string, string>();
  for (const page of pages) {
    const document = documentOf(page);
    assert.equal(document.querySelectorAll('h1').length, 1, page.path);
    assert.equal(document.documentElement.getAttribute('lang'), 'ja', page.path);
    if (page.kind !== 'home') assert.ok(document.title.startsWith(headingOf(page)), page.path);
    if (page.kind !== 'short')
      assert.ok(document.querySelector('meta[name=description][content]'), page.path);
    // Two branches may come to one finding, and a short address has its article's title.
    if (['outcome', 'short'].includes(page.kind) || page.path === '/ask/') continue;
    assert.equal(titles.get(document.title), undefined, `${page.path} has a title of its own`);
    titles.set(document.title, page.path);
  }
});

test('breadcrumbs say to machines what they say to readers', () => {
  for (const page of pages) {
    const document = documentOf(page);
    const shown = [...document.querySelectorAll('nav[aria-labelledby=breadcrumb] li')].map(
      ({ textContent }) => textContent.trim(),
    );
    const data = document.querySelector('script[type="application/ld+json"]')?.textContent;
    const list = data ? (JSON.parse(data) as { itemListElement: { name: string }[] }) : undefined;
    assert.deepEqual(list?.itemListElement.map(({ name }) => name) ?? [], shown, page.path);
    if (!['home', 'not-found', 'short'].includes(page.kind)) assert.ok(shown.length > 1, page.path);
  }
});

test('what official pages do not tell is never called official', () => {
  for (const page of pages) {
    const said = documentOf(page).body.textContent.replaceAll(/\s+/g, '');
    assert.ok(!said.includes('確認できません(公式)'), page.path);
  }
  const asked = pagesOf('provider').flatMap((page) =>
    [...documentOf(page).querySelectorAll('dd > a')].filter(
      ({ textContent }) => textContent === words.askOfficial,
    ),
  );
  assert.ok(asked.length > 0);
});

test('every page links its icons, also the short addresses', () => {
  for (const page of pages) {
    const icons = [
      ...documentOf(page).querySelectorAll('link[rel=icon], link[rel=apple-touch-icon]'),
    ];
    assert.deepEqual(
      icons.map((icon) => icon.getAttribute('href')?.split('/').at(-1)),
      ['favicon.svg', 'favicon.ico', 'apple-touch-icon.png'],
      page.path,
    );
  }
});

test('a contact stands on every page when the settings have one, and on none when they have none', () => {
  const { contact } = site;
  for (const page of pages.filter(({ kind }) => kind !== 'short')) {
    assert.deepEqual(contactsIn(page, 'footer'), contact ? [contact] : [], page.path);
    const shown = contact && page.kind === 'about' ? [contact] : [];
    assert.deepEqual(contactsIn(page, 'main'), shown, page.path);
    const text = documentOf(page).querySelector('footer')?.textContent ?? '';
    assert.equal(text.includes(words.contact), contact !== undefined, page.path);
  }
});
