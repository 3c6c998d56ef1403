// The site without a network: its host is stopped, not only said to be away.
import type { Page } from '@playwright/test';
import { words } from '../../src/words.ts';
import { pagesOf } from '../dist/site.ts';
import { expect, test } from './offline-host.ts';

const text = words.offline;

/** Opens a page and waits until the worker has taken what the first visit keeps. */
async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 50));
  });
  // Activation is over when what it puts away is there.
  await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(3);
}
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a first visit keeps what was read, the troubleshooter and the search', async ({
  page,
  host,
}) => {
  const read = '/codes/5-7-1/';
  await visit(page, read);
  const title = await heading(page).innerText();
  await host.stop();
  await page.reload();
  await expect(heading(page)).toHaveText(title);

  await page.goto('/');
  await expect(heading(page)).toHaveText(words.homeTitle);
  await page.getByRole('link', { name: words.startAsk }).click();
  while (await page.locator('main[data-question]').count()) {
    const asked = (await page.locator('main').getAttribute('data-question')) ?? '';
    await page.locator('ol[data-answers] a').first().click();
    await expect(page.locator(`main:not([data-question="${asked}"])`)).toBeVisible();
  }
  const outcome = await heading(page).innerText();
  // Its own page is not kept: the first question shows it.
  await page.reload();
  await expect(heading(page)).toHaveText(outcome);
  await expect(page.locator('ol[data-remedies] a').first()).toBeVisible();

  await page.goto('/search/?q=5.7.1');
  await expect(
    page.locator('main[data-search-state=done] ol[data-results] > li > a').first(),
  ).toHaveAttribute('data-kind', 'code');
  expect(await page.evaluate(() => caches.match('/search/?q=5.7.1'))).toBeUndefined();

  await page.goto('/codes/5-5-2/');
  await expect(heading(page)).toHaveText(text.page.title);
  await expect(page.locator('[data-pages-read] a')).toHaveCount(1);
  await page.locator('[data-pages-read] a').click();
  await expect(heading(page)).toHaveText(title);
});

test('the whole site is taken, interrupted and gone on with; then every page and the full text are there', async ({
  page,
  host,
}) => {
  await visit(page, '/about/');
  const packs = /\/offline\/packs\/.*\.pack$/;
  host.failing = /\/offline\/packs\/[0-7].*\.pack$/;
  await page.getByRole('button', { name: text.take }).click();
  await expect(page.getByText(text.failed.network)).toBeVisible();
  await expect(page.getByText(text.status.part)).toBeVisible();
  host.failing = undefined;
  const before = host.asked.filter((path) => packs.test(path));
  host.asked.length = 0;
  await page.getByRole('button', { name: text.goOn }).click();
  await expect(page.getByText(text.status.whole)).toBeVisible({ timeout: 20_000 });
  const again = host.asked.filter((path) => before.slice(0, -1).includes(path));
  expect(again).toEqual([]);

  await host.stop();
  const [article] = pagesOf('article').slice(-1);
  await page.goto(article?.path ?? '');
  await expect(page.locator('article[data-article]')).toBeVisible();
  const number = await page.locator('article').getAttribute('data-article');
  await page.goto(`/k/${number}/`);
  await expect(page).toHaveURL(article?.path ?? '');
  await page.goto('/search/?q=' + encodeURIComponent('引っ越しの挨拶'));
  await expect(page.locator('main[data-search-state=done]')).toBeVisible();
  await expect(page.locator('ol[data-results] > li').first()).toBeVisible();
});

test('a new version is announced, and comes when the reader asks for it', async ({
  page,
  host,
}) => {
  await visit(page, '/');
  const line = page.locator('[data-new-version]');
  host.publish();
  await page.reload();
  await expect(line).toContainText(text.newVersion);
  await page.getByRole('button', { name: text.later }).click();
  await expect(line).toBeHidden();
  await page.goto('/articles/');
  await expect(line).toBeVisible();
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: text.openNewVersion }).click();
  await loaded;
  await expect(line).toBeHidden();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).waiting)).toBeNull();
});

test('what is kept is removed, and nothing is kept again by itself', async ({ page }) => {
  await visit(page, '/about/');
  await page.getByRole('button', { name: text.remove }).click();
  await expect(page.getByText(text.removed)).toBeVisible();
  await expect(page.getByText(text.status.off)).toBeVisible();
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.goto('/about/', { waitUntil: 'networkidle' });
  expect(await cacheNames(page)).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});
