// The site below /kb/, as tests/dist/builds.test.ts has built it: what scripts put together themselves must lead there too.
import { existsSync } from 'node:fs';
import { words } from '../../src/words.ts';
import { answerLink, KINDS, wayOver } from './ask.ts';
import { expect, test } from './test.ts';

test.beforeAll(() => {
  if (!existsSync('.cache/builds/below/kb/index.html')) {
    throw new Error("no build below a path: run node --test 'tests/dist/builds.test.ts' first");
  }
});

test('questions lead to an outcome and to an article', async ({ page }) => {
  const way = wayOver(KINDS['an answer that ends in an outcome']);
  await page.goto('/kb/');
  await page.getByRole('link', { name: words.startAsk }).click();
  await page.waitForURL('**/kb/ask/');
  // Before its script has come an answer is an ordinary link, which carries no trail.
  await page.waitForLoadState('load');
  for (const { edge } of way) {
    await answerLink(page, edge).click();
    await expect(page).toHaveURL(new RegExp(`/kb/ask/${edge.to}/#a=`));
  }
  await page.reload();
  await expect(page.locator('[data-trail] li')).toHaveCount(way.length);
  await page.locator('ol[data-remedies]').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/kb\/articles\/[a-z0-9-]+\/$/);
  await expect(page.locator('article[data-article]')).toBeVisible();
});

test('search finds, and a result opens', async ({ page }) => {
  await page.goto('/kb/search/?q=550');
  await expect(page.locator('main[data-search-state=done]')).toBeVisible();
  await page.locator('ol[data-results] > li > a').first().click();
  await expect(page).toHaveURL(/\/kb\/codes\//);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.notFound);
});

test('home answers in place, and a remedy opens; so does search over a page', async ({ page }) => {
  await page.goto('/kb/');
  await page.locator('textarea[data-paste]').fill('550 5.1.1 User unknown');
  await page.locator('ol[data-results] ul').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/kb\/articles\/[a-z0-9-]+\/$/);
  await page.keyboard.press('/');
  await page.getByRole('dialog').getByRole('searchbox').fill('5.1.1');
  await page.getByRole('dialog').locator('ol[data-results] > li > a').first().click();
  await expect(page).toHaveURL(/\/kb\/codes\/5-1-1\/$/);
});

test('a short address leads to its article', async ({ page }) => {
  await page.goto('/kb/k/101/');
  await expect(page).toHaveURL(/\/kb\/articles\/[a-z0-9-]+\/$/);
});

test.describe('an unknown address', () => {
  test.use({ provokes: /status of 404/ });

  test('leads to search', async ({ page }) => {
    await page.goto('/kb/no/such/page/');
    await page.getByRole('searchbox').fill('迷惑メール');
    await page.getByRole('search').getByRole('button').click();
    await expect(page).toHaveURL(/\/kb\/search\/#q=/);
    await expect(page.locator('ol[data-results] > li > a').first()).toBeVisible();
  });
});
