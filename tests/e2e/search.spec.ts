import type { Page } from '@playwright/test';
import { words } from '../../src/words.ts';
import { headingOf, pageOf } from '../dist/site.ts';
import { addressesOf, search } from './search.ts';
import { expect, test } from './test.ts';

const article = pageOf('article');
const title = headingOf(article);
/** The result that leads to the article whose title is searched for; search-finds.spec.ts tests its rank. */
const wanted = (page: Page) => page.locator(`ol[data-results] > li > a[href="${article.path}"]`);
const status = (page: Page) => page.getByRole('main').getByRole('status').first();
const said = words.searching;

test('typing finds: idle, loading with what is sure, done with the full text behind it', async ({
  page,
}) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/search/');
  const main = page.locator('main');
  await expect(main).toHaveAttribute('data-search-state', 'idle');
  await expect(page.locator('ol[data-results]')).toHaveCount(0);
  await page.getByRole('searchbox', { name: said.label }).fill(title);
  await expect(main).toHaveAttribute('data-search-state', 'loading');
  await expect(status(page)).toHaveText(said.loading);
  await expect(wanted(page)).toHaveText(title);
  const before = await addressesOf(page);
  release(undefined);
  await expect(main).toHaveAttribute('data-search-state', 'done');
  const after = await addressesOf(page);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.length).toBeGreaterThan(before.length);
  await expect(wanted(page)).toHaveAttribute('data-kind', 'article');
  await wanted(page).click();
  await expect(page).toHaveURL(article.path);
});

for (const [much, query, counted] of [
  ['few', 'CNAME', said.found],
  ['more pages than are shown', 'メール 届かない', said.foundMore],
] as const) {
  test(`the count is true when ${much} match`, async ({ page }) => {
    await search(page, query);
    await expect(status(page)).toContainText(`${(await addressesOf(page)).length}${counted}`);
  });
}

test('excerpts hold what readers see on the page, and begin with it', async ({ page }) => {
  for (const query of ['容量オーバー', '550 5.7.1', words.copy]) {
    await search(page, query);
    const excerpts = await page.locator('[data-matched]').allInnerTexts();
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

/** The addresses of each kind of the contract. */
const KINDS: Readonly<Record<string, RegExp>> = {
  article: /^\/articles\/[^/]+\/$/,
  error: /^\/errors\/[^/]+\/$/,
  code: /^\/codes\/[\d-]+\/$/,
  question: /^\/ask\/[^/]+\/[^/]+\/$/,
  outcome: /^\/ask\/[^/]+\/[^/]+\/$/,
  provider: /^\/providers\/[^/]+\/$/,
  term: /^\/glossary\/#/,
};

test('every result has a kind of the contract and leads to a page of that kind', async ({
  page,
}) => {
  const seen = new Set<string>();
  for (const query of ['メール 届かない', '550 5.7.1', 'ドコモ 迷惑メール', 'バウンスメール']) {
    await search(page, query);
    const results = await page
      .locator('ol[data-results] > li > a')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('data-kind'), link.getAttribute('href')]),
      );
    for (const [kind = '', href = ''] of results.map((all) => all.map((one) => one ?? ''))) {
      expect(href).toMatch(KINDS[kind] ?? /^no kind of the contract$/);
      expect((await page.request.get(href)).status(), href).toBe(200);
      seen.add(kind);
    }
  }
  expect([...seen]).toEqual(expect.arrayContaining(['article', 'error', 'code', 'provider']));
});

test('a link searches by itself: ?q= from outside, #q= that was shared', async ({ page }) => {
  for (const address of [
    `/search/?q=${encodeURIComponent(title)}`,
    `/search/#q=${encodeURIComponent(title)}`,
    `/search/?q=${encodeURIComponent(title)}+mail`,
  ]) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page.locator('main[data-search-state=done]')).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue(new RegExp(`^${title}(?: mail)?$`));
    await expect(wanted(page)).toHaveText(title);
  }
});

test('typed words go to the fragment and reach no server; what may tell who one is does not', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await page.goto('/search/?q=from-outside');
  await expect(page.locator('main[data-search-state=done]')).toBeVisible();
  asked.length = 0;
  const field = page.getByRole('searchbox');
  await field.fill('秘密の言葉 hidden');
  await expect(page).toHaveURL(
    `/search/#${new URLSearchParams({ q: '秘密の言葉 hidden' }).toString()}`,
  );
  await field.fill('hidden taro@example.jp に届かない');
  await expect(page).toHaveURL('/search/');
  await expect(page.locator('main[data-search-state=done]')).toBeVisible();
  expect(asked.filter((url) => /秘密|hidden|taro/.test(url))).toEqual([]);
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
  await search(page, title);
  await page.getByRole('searchbox').fill('');
  await expect(page.locator('main[data-search-state=idle]')).toBeVisible();
  await expect(page.locator('ol[data-results]')).toHaveCount(0);
  await expect(page).toHaveURL('/search/');
});

test('no end is dead: nothing found, a code that nobody knows, a code without an error', async ({
  page,
}) => {
  const ways = page.locator('[data-search-ways]').getByRole('link');
  for (const [query, tells] of [
    ['zzzzqqqqxxxx', said.none],
    ['5.9.99', `「5.9.99」${said.unknownCode}`],
  ] as const) {
    await search(page, query);
    await expect(status(page)).toHaveText(tells);
    await expect(ways).toHaveText(Object.values(said.noneLinks));
  }
  await expect(page.locator('ol[data-results] > li > a[data-kind=code]').first()).toBeVisible();
  await search(page, '252');
  await expect(status(page)).not.toContainText(said.unknownCode);
  await page.locator('ol[data-results] > li > a[data-kind=code]').first().click();
  await expect(page.locator('article[data-code="252"]')).toBeVisible();
});

test('an error among the results says who can fix it, what matched, and its remedies', async ({
  page,
}) => {
  await search(page, '452 4.2.2 The email account is over quota');
  await expect(status(page)).toContainText(said.cause);
  const first = page.locator('ol[data-results] > li').first();
  await expect(first.locator('> a')).toHaveAttribute('data-kind', 'error');
  await expect(first).toContainText(said.owner);
  await expect(first.locator('mark').first()).toContainText(/quota|4\.2\.2/i);
  await first.locator('ul').getByRole('link').first().click();
  await expect(page.locator('article[data-article]')).toBeVisible();
});

test.describe('when files cannot be fetched', () => {
  test.use({ provokes: /pagefind|layer|ERR_FAILED|ERR_INTERNET/ });

  test('without the full text the own results remain; without both it says so, and may succeed at the next try', async ({
    page,
  }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await search(page, title);
    await expect(wanted(page)).toHaveText(title);
    await page.route('**/layer.json', (route) => route.abort());
    await page.reload();
    await expect(page.locator('main[data-search-state=error]')).toBeVisible();
    await expect(status(page)).toHaveText(said.error);
    await expect(page.locator('[data-search-ways]').getByRole('link').first()).toBeVisible();
    await page.unroute('**/layer.json');
    await page.getByRole('button', { name: said.button, exact: true }).click();
    await expect(wanted(page)).toHaveText(title);
  });

  test('once loaded it answers offline', async ({ page, context }) => {
    await search(page, '5.1.1 mailbox');
    await context.setOffline(true);
    await page.getByRole('searchbox').fill(title);
    await expect(wanted(page)).toHaveText(title);
    await page.getByRole('searchbox').fill('452 4.2.2 The email account is over quota');
    await expect(status(page)).toContainText(said.cause);
    await expect(page.locator('main[data-search-state=done]')).toBeVisible();
  });
});
