// Short addresses, their numbers as they are typed and misread, and what has changed since a link was made.
import { withLetter } from '#core/ticket/number.ts';
import { readRedirects } from '../../src/build/redirects.ts';
import { words } from '../../src/words.ts';
import { documentOf, pages } from '../dist/site.ts';
import { search } from './search.ts';
import { expect, test } from './test.ts';

const NUMBER = 207;
const RIGHT = withLetter(NUMBER);
const WRONG = `${NUMBER}F`;
const text = words.ticket;
const article = readRedirects().find(({ from }) => from === `/k/${NUMBER}/`)?.to ?? '';
const changed = pages.find(({ html }) => html.includes(' data-changes'));

test('a short address in lower case leads to its place, and takes the day of the text along', async ({
  page,
}) => {
  await page.goto(`/k/${RIGHT.toLowerCase()}/verify/?v=2026-11-01`);
  await expect(page).toHaveURL(`${article}?v=2026-11-01#verify`);
  await expect(page.locator('#verify')).toBeInViewport();
  // Back does not come to the page in between.
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it leads to its place too', async ({ page }) => {
    await page.goto(`/k/${RIGHT}/verify/`);
    await expect(page).toHaveURL(`${article}#verify`);
    await expect(page.locator('article[data-article]')).toBeVisible();
  });
});

test.describe('a number that was misread', () => {
  test.use({ provokes: /status of 404/ });

  test('leads to no page, and says which may have been meant', async ({ page }) => {
    const response = await page.goto(`/k/${WRONG}/verify/`);
    expect(response?.status()).toBe(404);
    const said = page.locator('[data-misread]');
    await expect(said).toContainText(text.misread);
    await expect(said).toContainText(WRONG);
    await said.getByRole('link', { name: RIGHT }).click();
    await expect(page).toHaveURL(article);
  });

  test('says only that when the list of numbers cannot be had', async ({ page }) => {
    await page.route('**/k/numbers.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`/k/${WRONG}/`);
    const said = page.locator('[data-misread]');
    await expect(said).toContainText(text.misread);
    await expect(said.getByText(text.meant)).toBeHidden();
    await expect(said.getByRole('link', { name: words.allArticles })).toBeVisible();
  });

  for (const path of ['/k/%3Cimg src=x%3E/', '/k/%E0%A4%A/', '/k/207%3Cb%3E/', '/articles/207/']) {
    test(`${path} is no number`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound);
      await expect(page.getByText(text.misread)).toBeHidden();
    });
  }
});

test('a number that is typed on home opens its page; one that was misread says so there', async ({
  page,
}) => {
  await page.goto('/');
  const form = page.locator('[data-number-field]');
  const field = page.getByLabel(text.field);
  await field.fill('abc');
  await field.press('Enter');
  await expect(form.getByText(text.fieldEmpty)).toBeVisible();
  await field.fill(WRONG);
  await field.press('Enter');
  await expect(form.getByText(text.misread)).toBeVisible();
  await expect(form.getByText(text.fieldEmpty)).toBeHidden();
  await expect(form.getByRole('link', { name: RIGHT })).toBeVisible();
  await expect(page).toHaveURL('/');
  await field.fill('２０７ ｃ');
  await form.getByRole('button').click();
  await expect(page).toHaveURL(article);
  await expect(page.locator('article')).toContainText(RIGHT);
});

test('search knows the number too', async ({ page }) => {
  await page.goto('/search/');
  await expect(page.getByLabel(text.field)).toBeVisible();
  await search(page, RIGHT.toLowerCase());
  await expect(page.locator('ol[data-results] > li > a').first()).toHaveAttribute('href', article);
});

test('an old link says what has changed since; a new one and an invalid one say nothing', async ({
  page,
}) => {
  const path = changed?.path ?? '';
  const [latest] = [...(changed ? documentOf(changed).querySelectorAll('[data-day]') : [])];
  const day = latest?.getAttribute('data-day') ?? '';
  const line = page.locator('[data-changed]');
  await page.goto(`${path}?v=2026-01-01`);
  await expect(line).toContainText(text.changed);
  await expect(line).toContainText(latest?.querySelector('span')?.textContent ?? '-');
  for (const version of [day, '2099-01-01', '2026-02-30', '%3Cb%3E']) {
    await page.goto(`${path}?v=${version}`);
    await expect(page.locator('#changes')).toBeVisible();
    await expect(line).toBeHidden();
  }
});
