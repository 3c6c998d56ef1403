// The attributes, ids and addresses that helpdesk scripts lean on (docs: architecture, "Hooks" and "Addresses").
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SECTIONS } from '#core/article/sections.ts';
import { FIX_OWNERS } from '#core/article/vocabulary.ts';
import { site } from '#site.config';
import { words } from '../../src/words.ts';
import { contactsIn } from './contacts.ts';
import { documentOf, headingOf, pageOf, pages, pagesOf, type SitePage } from './site.ts';

const articles = pagesOf('article');
const errors = pagesOf('error');
const numberOf = (page: Pick<SitePage, 'html'>) => {
  const article = documentOf(page).querySelector('main article');
  return article?.getAttribute('data-article') ?? article?.getAttribute('data-error') ?? '';
};
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

test('every error tells its number, who can fix it, and its remedies in rank order', () => {
  for (const page of errors) {
    const document = documentOf(page);
    const owners = document.querySelector('main article')?.getAttribute('data-fix-owner') ?? '';
    for (const owner of owners.split(' '))
      assert.ok(
        FIX_OWNERS.some((known) => known === owner),
        page.path,
      );
    assert.match(numberOf(page), /^[1-9]\d{3}$/, page.path);
    const items = [...document.querySelectorAll('ol[data-remedies] > li')];
    assert.ok(items.length > 0, page.path);
    for (const item of items)
      assert.ok(item.querySelector(':scope > a[href*="/articles/"]'), page.path);
  }
  assert.equal(new Set(errors.map(numberOf)).size, errors.length);
});

test('every code leads on, and the lists name every code and every error', () => {
  const linked = (kind: 'codes' | 'errors') =>
    new Set(
      [...documentOf(pageOf(kind)).querySelectorAll('main .rows a')].map((link) =>
        link.getAttribute('href'),
      ),
    );
  for (const page of pagesOf('code')) {
    const main = documentOf(page).querySelector('main');
    assert.ok(main?.querySelector('article[data-code]'), page.path);
    for (const address of ['/articles/read-bounce-message/', '/ask/'])
      assert.ok(main?.querySelector(`a[href="${address}"]`), page.path);
  }
  assert.deepEqual(linked('codes'), new Set(pagesOf('code').map(({ path }) => path)));
  assert.deepEqual(linked('errors'), new Set(errors.map(({ path }) => path)));
});

test('the page of a service lists its errors', () => {
  const lists = pagesOf('provider').flatMap((page) =>
    documentOf(page).querySelector('section[aria-labelledby=errors]') ? [page] : [],
  );
  assert.ok(lists.length > 8);
  for (const page of lists)
    assert.ok(documentOf(page).querySelector('#errors ~ .rows a[href^="/errors/"]'), page.path);
});

test('without JavaScript no control stands there that does nothing', () => {
  for (const page of pages)
    for (const control of documentOf(page).querySelectorAll('button, input, textarea, select')) {
      const works = control.closest('form[action]') ?? control.closest('.needs-script, [hidden]');
      assert.ok(works, `${page.path}: ${control.outerHTML.slice(0, 80)}`);
    }
});

test('an article shows each text from a machine once, and leads from it to its error', () => {
  const known = new Set(errors.map(({ path }) => path));
  let led = 0;
  for (const page of articles) {
    const [figure] = documentOf(page).querySelectorAll('#symptom ~ figure');
    const texts = [...(figure?.querySelectorAll('pre') ?? [])].map(({ textContent }) =>
      textContent.trim().toLowerCase(),
    );
    assert.deepEqual(texts, [...new Set(texts)], page.path);
    for (const link of figure?.querySelectorAll('a') ?? []) {
      assert.ok(known.has(link.getAttribute('href') ?? ''), page.path);
      led += 1;
    }
  }
  assert.ok(led > articles.length);
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
    if (!['home', 'not-found', 'short', 'box'].includes(page.kind))
      assert.ok(shown.length > 1, page.path);
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

test('a section of a service of which nothing is known leads with its articles and says the rest in one line', () => {
  const sections = pagesOf('provider').flatMap((page) => [
    ...documentOf(page).querySelectorAll('section'),
  ]);
  const lines = sections.flatMap((section) => [
    ...section.querySelectorAll('[data-unknown-values]'),
  ]);
  assert.ok(lines.length >= 4);
  for (const line of lines) {
    assert.equal(line.parentElement?.querySelector('dl'), null);
    assert.equal(line.previousElementSibling?.tagName, 'UL');
    assert.ok(line.textContent.includes(words.unknown));
    assert.ok(line.querySelector('a[href^=http]'));
  }
  for (const list of sections.flatMap((section) => [...section.querySelectorAll('dl')]))
    assert.ok(list.children.length > 0);
});

test('the page of a service that stands for many says whom to ask where it has no values', () => {
  const page = pagesOf('provider').find(({ path }) => path === '/providers/organization/');
  assert.ok(page);
  const document = documentOf(page);
  const text = words.providers.eachItsOwn;
  for (const id of ['sending', 'settings']) {
    assert.equal(
      document.querySelector(`section[aria-labelledby=${id}] h2 + p`)?.textContent,
      text.section[id],
    );
  }
  assert.equal(document.querySelector('h1 + p')?.textContent, text.lead('会社・学校のメール'));
});

test('the list of sources says of each what it supports and how long ago it was read', () => {
  const page = pages.find(({ path }) => path === '/about/sources/');
  assert.ok(page);
  const document = documentOf(page);
  const entries = [...document.querySelectorAll('main section > ul > li')];
  assert.ok(entries.length > 100);
  for (const entry of entries) {
    const url = entry.querySelector('a')?.getAttribute('href') ?? '';
    assert.equal(entry.closest('section')?.querySelector('h2')?.textContent, new URL(url).host);
    assert.match(entry.textContent, /(当日|\d日前)\(\d{4}-\d{2}-\d{2}\)/, url);
    for (const leaning of entry.querySelectorAll('li'))
      assert.match(leaning.textContent, /^\s*\S[^]*: \S/, url);
  }
});

test('every page links its icons, except short addresses, which nobody sees', () => {
  for (const page of pages.filter(({ path }) => !path.startsWith('/k/'))) {
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
