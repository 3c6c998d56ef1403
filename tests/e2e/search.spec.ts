import type { Page } from '@playwright/test';
import { words } from '../../src/words.ts';
import { headingOf, pageOf } from '../dist/site.ts';
import { expect, test } from './test.ts';

const article = pageOf('article');
const title = headingOf(article);
/** The result that leads to the article whose title is searched for; search-finds.spec.ts tests its rank. */
const wanted = (page: Page) => page.locator(`ol[data-results] > li > a[href="${article.path}"]`);

test('typing finds: idle, loading, done', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/');
  const main = page.locator('main');
  await expect(main).toHaveAttribute('data-search-state', 'idle');
  await expect(page.locator('ol[data-results] > li')).toHaveCount(0);
  await page.getByRole('searchbox', { name: words.searching.label }).fill(title);
  await expect(main).toHaveAttribute('data-search-state', 'loading');
  await expect(page.getByRole('status')).toHaveText(words.searching.loading);
  release(undefined);
  await expect(main).toHaveAttribute('data-search-state', 'done');
  await expect(wanted(page)).toHaveText(title);
  await expect(wanted(page)).toHaveAttribute('data-kind', 'article');
  await wanted(page).click();
  await expect(page).toHaveURL(article.path);
});

for (const [much, query, said] of [
  ['few', 'winmail', words.searching.found],
  ['more pages than are shown', 'メール 届かない', words.searching.foundMore],
] as const) {
  test(`the count is true when ${much} match`, async ({ page }) => {
    await page.goto(`/search/#q=${encodeURIComponent(query)}`);
    await expect(page.locator('main[data-search-state=done]')).toBeVisible();
    const count = await page.locator('ol[data-results] > li > a').count();
    await expect(page.getByRole('status')).toHaveText(`${count}${said}`);
  });
}

test('excerpts hold what readers see on the page, and begin with it', async ({ page }) => {
  for (const query of ['容量オーバー', '550 5.7.1', words.copy]) {
    await page.goto(`/search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('main[data-search-state=done]')).toBeVisible();
    const excerpts = await page.locator('ol[data-results] > li > p:last-child').allInnerTexts();
    expect(excerpts.length).toBeGreaterThan(0);
    const texts = excerpts.join('\n');
    expect(texts).not.toMatch(/^[\s.。、]/m);
    expect(texts).not.toMatch(/[ぁ-ん一-龠]\. /);
    expect(texts).not.toContain(`${words.copy}.`);
    expect(texts).not.toContain(`${words.copy}。`);
    // Synonyms are for searching alone.
    expect(texts).not.toContain('容量オーバー、');
  }
});

test('every result has a kind of the contract and leads to a page of that kind', async ({
  page,
}) => {
  await page.goto(`/search/#q=${encodeURIComponent('メール 届かない')}`);
  await expect(page.locator('main[data-search-state=done]')).toBeVisible();
  const results = await page
    .locator('ol[data-results] > li > a')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('data-kind'), link.getAttribute('href')]),
    );
  expect(results.length).toBeGreaterThan(3);
  for (const [kind, href] of results) {
    const response = await page.request.get(href ?? '');
    expect(response.status(), href ?? '').toBe(200);
    const html = await response.text();
    expect(html, href ?? '').toContain(` data-${kind}="`);
  }
});

for (const [name, address] of [
  ['?q= of a link from outside', `/search/?q=${encodeURIComponent(title)}`],
  ['#q= of a link that was shared', `/search/#q=${encodeURIComponent(title)}`],
  ['?q= with plus signs for spaces', `/search/?q=${encodeURIComponent(title)}+mail`],
] as const) {
  test(`${name} searches by itself`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('main[data-search-state=done]')).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue(new RegExp(`^${title}(?: mail)?$`));
    await expect(wanted(page)).toHaveText(title);
  });
}

test('typed words go to the fragment and reach no server', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await page.goto('/search/?q=from-outside');
  await expect(page.locator('main[data-search-state=done]')).toBeVisible();
  asked.length = 0;
  await page.getByRole('searchbox').fill('秘密の言葉 hidden');
  await expect(page).toHaveURL(
    `/search/#${new URLSearchParams({ q: '秘密の言葉 hidden' }).toString()}`,
  );
  await expect(page.locator('main[data-search-state=done]')).toBeVisible();
  expect(asked.filter((url) => /秘密|hidden/.test(url))).toEqual([]);
});

test('Back from a result brings the words and the results again', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill(title);
  await wanted(page).click();
  await expect(page).toHaveURL(article.path);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue(title);
  await expect(wanted(page)).toHaveText(title);
});

test('emptied, the search is idle again and shows nothing', async ({ page }) => {
  await page.goto(`/search/#q=${encodeURIComponent(title)}`);
  await expect(page.locator('main[data-search-state=done]')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('main[data-search-state=idle]')).toBeVisible();
  await expect(page.locator('ol[data-results] > li')).toHaveCount(0);
  await expect(page).toHaveURL('/search/');
});

test('words that nothing matches lead to the list and to the questions', async ({ page }) => {
  await page.goto('/search/#q=zzzzqqqqxxxx');
  await expect(page.locator('main[data-search-state=done]')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText(words.searching.none);
  for (const name of [words.searching.list, words.searching.ask]) {
    await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
  }
});

test.describe('when the index cannot be fetched', () => {
  test.use({ provokes: /pagefind/ });

  test('search says so and leads to the list; the next try may succeed', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`/search/#q=${encodeURIComponent(title)}`);
    await expect(page.locator('main[data-search-state=error]')).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(words.searching.error);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: words.searching.button }).click();
    await expect(page.locator('main[data-search-state=done]')).toBeVisible();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.reload();
    await expect(page.locator('main[data-search-state=error]')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: words.searching.list }).click();
    await expect(page).toHaveURL('/articles/');
  });
});
