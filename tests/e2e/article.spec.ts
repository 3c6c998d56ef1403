import type { Page } from '@playwright/test';
import { checklist } from '#core/ticket/checklist.ts';
import { documentOf, headingOf, pageOf, pagesOf, type SitePage } from '../dist/site.ts';
import { words } from '../../src/words.ts';
import { expect, test } from './test.ts';

/** What copying says; another status waits for a new version of the site. */
const copyStatus = (page: Page) => page.locator('p[role=status].sr-only');

const articles = pagesOf('article');

/** Gives an article that has something on it. */
function articleWith(selector: string): SitePage {
  const found = articles.find((page) => documentOf(page).querySelector(selector));
  if (!found) throw new Error(`no article has ${selector}`);
  return found;
}

test.describe('「コピー」', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies each text from a machine as it is and says so', async ({ page }) => {
    for (const article of [
      articleWith('details figure.machine'),
      articleWith('.machine pre[lang=ja]'),
    ]) {
      const texts = [...documentOf(article).querySelectorAll('figure.machine pre')].map(
        ({ textContent }) => textContent.trim(),
      );
      expect(texts.length).toBeGreaterThan(0);
      await page.goto(article.path);
      await page
        .locator('details')
        .evaluateAll((folded) => folded.forEach((one) => one.setAttribute('open', '')));
      const figures = page
        .getByRole('figure')
        .getByRole('button', { name: words.copy, exact: true });
      await expect(figures).toHaveCount(texts.length);
      for (const [i, text] of texts.entries()) {
        // Once pressed, a button is called otherwise: the first that is still called so is the next.
        await figures.first().click();
        await expect(page.getByRole('button', { name: words.copied })).toHaveCount(i + 1);
        await expect(copyStatus(page)).toHaveText(words.copied);
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      }
    }
  });

  test('copies what to collect before asking as a list to fill in', async ({ page }) => {
    const article = articleWith('[data-copy-source]');
    const items = [...documentOf(article).querySelectorAll('[data-copy-source] li')].map(
      ({ textContent }) => textContent,
    );
    await page.goto(article.path);
    const list = page.locator('[data-copy-source]');
    await list.locator('..').getByRole('button', { name: words.copy, exact: true }).click();
    await expect(copyStatus(page)).toHaveText(words.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(checklist(items));
  });

  for (const [name, spoil] of [
    ['refuses', () => (navigator.clipboard.writeText = () => Promise.reject(new Error('no')))],
    ['is missing', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
  ] as const) {
    test(`says so when the clipboard ${name}`, async ({ page }) => {
      await page.addInitScript(spoil);
      await page.goto(articleWith('figure.machine').path);
      await page.getByRole('button', { name: words.copy, exact: true }).first().click();
      await expect(copyStatus(page)).toHaveText(words.copyFailed);
    });
  }
});

test('a step opens by its permanent address', async ({ page }) => {
  const article = articleWith('ol.steps > li');
  const id = documentOf(article).querySelector('ol.steps > li:last-child')?.id ?? '';
  await page.goto(`${article.path}#${id}`);
  await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
});

test('the first screen of a phone says who can fix it, and leads to the steps', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const article of articles) {
    await page.goto(article.path);
    for (const label of [words.fixOwnerLabel, words.minutesLabel]) {
      await expect(page.getByText(label, { exact: true })).toBeInViewport();
    }
    await expect(page.getByRole('link', { name: words.firstStep })).toBeInViewport();
  }
});

test('a phone has a link to the steps of each audience; a wide screen has them in the contents list', async ({
  page,
}) => {
  const article = articleWith('#steps-sender ~ #steps-admin');
  const names = [...documentOf(article).querySelectorAll('h3[id^=steps-]')].map(({ textContent }) =>
    textContent.trim(),
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(article.path);
  for (const name of names) {
    const link = page.getByRole('link', { name, exact: true });
    await expect(link).toHaveCount(1);
    await link.click();
    await expect(page.locator(':target')).toHaveText(name);
    await expect(page.locator(':target')).toBeInViewport();
  }
  await page.setViewportSize({ width: 1280, height: 844 });
  for (const name of names)
    await expect(page.getByRole('link', { name, exact: true })).toHaveCount(1);
});

test('an article says once, in its foot, when it was last checked', async ({ page }) => {
  await page.goto(pageOf('article').path);
  await expect(page.getByText(words.reviewed)).toHaveCount(1);
  await expect(page.getByRole('contentinfo').getByText(words.reviewed)).toBeVisible();
});

test('the contents list leads to each section', async ({ page }) => {
  await page.goto(articleWith('nav[aria-labelledby=contents]').path);
  const links = page.getByRole('navigation', { name: words.onThisPage }).getByRole('link');
  const count = await links.count();
  expect(count).toBeGreaterThan(4);
  for (let i = 0; i < count; i += 1) {
    await links.nth(i).click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.locator(':target')).toHaveText((await links.nth(i).innerText()).trim());
  }
});

test('a short address leads to its article', async ({ page }) => {
  for (const article of [articles[0], articles.at(-1)]) {
    if (!article) throw new Error('the site has no article');
    const number =
      documentOf(article).querySelector('[data-article]')?.getAttribute('data-article') ?? '';
    await page.goto(`/k/${number}/`);
    await expect(page).toHaveURL(article.path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(article));
  }
});
