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
  const isKept = (path: string) => caches.match(path).then(Boolean);
  await expect.poll(() => page.evaluate(isKept, read)).toBe(true);
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
  // Kept with the headers of the host, among which is one that governs the workers of the page.
  await page.goto('/search/');

  await host.stop();
  const [article] = pagesOf('article').slice(-1);
  await page.goto(article?.path ?? '');
  await expect(page.locator('article[data-article]')).toBeVisible();
  const number = await page.locator('article').getAttribute('data-article');
  await page.goto(`/k/${number}/?v=2026-01-01`);
  await expect(page).toHaveURL(`${article?.path}?v=2026-01-01`);
  const fullText = page.waitForResponse(/\.pf_fragment$/);
  await page.goto('/search/?q=' + encodeURIComponent('引っ越しの挨拶'));
  expect((await fullText).fromServiceWorker()).toBe(true);
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

test('a bad line is not waited for where there is something kept', async ({ page, host }) => {
  await visit(page, '/codes/5-7-1/');
  const title = await heading(page).innerText();
  host.hanging = true;
  await page.reload({ waitUntil: 'commit' });
  await expect(heading(page)).toHaveText(title, { timeout: 10_000 });
  await page.goto('/ask/', { waitUntil: 'commit' });
  await expect(page.locator('main[data-question]')).toBeVisible({ timeout: 10_000 });
});

test('a copy that is cancelled stays as it is, and one for which there is no space is told and dropped', async ({
  page,
  host,
  context,
}) => {
  await visit(page, '/about/');
  host.hanging = true;
  const take = page.getByRole('button', { name: text.take });
  await take.click();
  const cancel = page.getByRole('button', { name: text.cancel });
  await cancel.click();
  await expect(cancel).toBeHidden();
  await expect(take).toBeVisible();
  for (const failed of Object.values(text.failed))
    await expect(page.getByText(failed)).toBeHidden();
  host.hanging = false;

  const devtools = await context.newCDPSession(page);
  const { usage } = await devtools.send('Storage.getUsageAndQuota', {
    origin: new URL(page.url()).origin,
  });
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    quotaSize: usage + 1_000_000,
  });
  await page.reload();
  await take.click();
  await expect(page.getByText(text.failed.space)).toBeVisible();
  await expect(page.getByText(text.status.first)).toBeVisible();
  expect((await cacheNames(page)).filter((name) => name.startsWith('whole'))).toEqual([]);
});

test('after a removal the site can be kept again, from the same page', async ({ page, host }) => {
  await visit(page, '/about/');
  await page.getByRole('button', { name: text.remove }).click();
  await page.getByRole('button', { name: text.take }).click();
  await expect(page.getByText(text.status.whole)).toBeVisible({ timeout: 20_000 });
  await page.goto('/codes/5-7-1/');
  await expect
    .poll(() => page.evaluate(() => caches.match(location.href).then(Boolean)))
    .toBe(true);
  await host.stop();
  await page.goto('/articles/');
  await expect(heading(page)).toHaveText(words.allArticles);
});

for (const [who, script] of [
  [
    'those who save data',
    "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })",
  ],
  ['a browser that has no workers', 'delete Navigator.prototype.serviceWorker'],
] as const) {
  test(`nothing is kept unasked for ${who}, and the page about the site says so`, async ({
    page,
    host,
  }) => {
    await page.addInitScript(script);
    await page.goto('/about/', { waitUntil: 'networkidle' });
    await expect(
      page.getByText(who === 'those who save data' ? text.status.saving : text.unsupported),
    ).toBeVisible();
    expect(await cacheNames(page)).toEqual([]);
    expect(host.asked).not.toContain('/sw.js');
  });
}

test('the site can be installed', async ({ page, context }) => {
  await visit(page, '/');
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A browser without a window installs nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const { errors, url } = await devtools.send('Page.getAppManifest');
  expect([errors, new URL(url).pathname]).toEqual([[], '/manifest.webmanifest']);
});

test('below a path the worker serves that path alone', async ({ page, host }) => {
  await visit(page, '/kb/codes/5-7-1/');
  const [registration] = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  expect(registration).toBe('/kb/');
  await host.stop();
  await page.reload();
  await expect(page.locator('article[data-code]')).toBeVisible();
  await page.goto('/kb/ask/');
  await page.locator('ol[data-answers] a').first().click();
  await expect(page).toHaveURL(/\/kb\/ask\/.*#a=/);
  await page.goto('/kb/articles/');
  await expect(heading(page)).toHaveText(text.page.title);
});
