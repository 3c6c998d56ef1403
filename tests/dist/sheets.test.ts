// The sheets that are printed, one a category: everything on them comes from the articles.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATEGORY_IDS } from '#core/article/categories.ts';
import { shortPath } from '#core/ticket/number.ts';
import { documentOf, headingOf, pages, pagesOf, type SitePage } from './site.ts';
import { weightOf } from './weight.ts';

const articles = new Map(pagesOf('article').map((page) => [page.path, page]));
const at = (path: string): SitePage => {
  const page = pages.find((each) => each.path === path);
  assert.ok(page, `there is a page ${path}`);
  return page;
};
const articlesOn = (page: SitePage, part: string) =>
  [...documentOf(page).querySelectorAll(`${part} a`)].flatMap(
    (link) => articles.get(link.getAttribute('href') ?? '') ?? [],
  );
const sheetOf = (category: string) => at(`/categories/${category}/print/`);

test('the page of every category leads to its sheet, which has the articles of that page', () => {
  for (const category of CATEGORY_IDS) {
    const page = at(`/categories/${category}/`);
    const link = documentOf(page).querySelector(`main a[href="/categories/${category}/print/"]`);
    assert.ok(link, page.path);
    const named = articlesOn(page, 'main').map(({ path }) => path);
    assert.ok(named.length > 0);
    assert.deepEqual(
      articlesOn(sheetOf(category), '[data-sheet] h2').map(({ path }) => path),
      named,
    );
  }
});

test('a sheet tells of each article its signs, who can fix it, its short address and first steps as they stand there', () => {
  for (const category of CATEGORY_IDS) {
    const sheet = sheetOf(category);
    const parts = [...documentOf(sheet).querySelectorAll('[data-sheet]')];
    for (const [i, article] of articlesOn(sheet, '[data-sheet] h2').entries()) {
      const part = parts[i];
      assert.ok(part);
      const whole = documentOf(article);
      const said = part.textContent;
      const number = Number(whole.querySelector('[data-article]')?.getAttribute('data-article'));
      assert.equal(part.querySelector('h2')?.textContent.trim(), headingOf(article));
      assert.equal(part.querySelector('code')?.textContent, shortPath(number));
      const owners = whole.querySelector('[data-pagefind-meta=owner]')?.textContent.trim();
      assert.ok(owners && said.includes(owners), `${article.path}: ${owners ?? 'no owners'}`);
      const sign = whole.querySelector('#symptom ~ ul > li')?.textContent.trim();
      assert.ok(sign && said.includes(sign), `${article.path}: ${sign ?? 'no sign'}`);
      const lists = [...whole.querySelectorAll('ol.steps')];
      const shown = [...part.querySelectorAll('ol')];
      assert.equal(shown.length, lists.length, article.path);
      for (const [place, list] of lists.entries()) {
        const first = list.querySelector(':scope > li > p')?.textContent;
        const step = shown[place]?.querySelector('li')?.textContent;
        assert.ok(step && step.length > 5, article.path);
        assert.ok(bare(first ?? '').startsWith(bare(step)), `${article.path}: ${step}`);
      }
    }
  }
});

/** Marks of notes and words for screen readers alone stand in the article, and on no paper. */
const bare = (text: string) => text.replace(/※\d+|\(外部サイト\)|\s/g, '');

test('a sheet is for people who print it, not for search engines, and light', () => {
  for (const category of CATEGORY_IDS) {
    const sheet = sheetOf(category);
    assert.ok(documentOf(sheet).querySelector('meta[name=robots][content=noindex]'), sheet.path);
    assert.equal(documentOf(sheet).querySelector('[data-pagefind-body]'), null, sheet.path);
    const { all, files } = weightOf(sheet);
    assert.ok(all <= 25_000, `${sheet.path}: ${all} bytes`);
    assert.ok(files.length <= 5, `${sheet.path}: ${files.join(' ')}`);
  }
});
