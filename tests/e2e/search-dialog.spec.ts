// The search over any page, by "/" or by its link.
import type { Page } from '@playwright/test';
import { words } from '../../src/words.ts';
import { headingOf, pageOf } from '../dist/site.ts';
import { expect, test } from './test.ts';

const article = pageOf('article');
const dialog = (page: Page) => page.getByRole('dialog', { name: words.searching.dialog });
const found = (page: Page) => dialog(page).locator('ol[data-results] > li > a');

test('with the keyboard alone: "/" opens it, arrows move, Enter follows, Esc closes', async ({
  page,
}) => {
  await page.goto('/glossary/');
  await page.keyboard.press('/');
  const field = dialog(page).getByRole('searchbox');
  await expect(field).toBeFocused();
  await page.keyboard.insertText(headingOf(article));
  await expect(found(page).first()).toBeVisible();
  await expect(dialog(page)).toHaveAttribute('data-search-state', 'done');
  await expect(page.locator('main')).not.toHaveAttribute('data-search-state', /./);
  await expect(dialog(page).getByRole('status')).toContainText(/\d件/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(found(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(found(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL('/glossary/');
  // Opened again it has the words, selected: new ones take their place.
  await page.keyboard.press('/');
  await expect(field).toHaveValue(headingOf(article));
  await page.keyboard.insertText('550 5.1.1');
  await expect(found(page).first()).toHaveAttribute('data-kind', 'code');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('article[data-code]')).toBeVisible();
});

test('by its link, over an article; the words go on to the search page', async ({ page }) => {
  await page.goto(article.path);
  const link = page.getByRole('banner').getByRole('link', { name: words.search });
  await link.click();
  await dialog(page).getByRole('searchbox').fill('迷惑メール');
  await expect(found(page).first()).toBeVisible();
  await dialog(page).getByRole('button', { name: words.searching.close }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(link).toBeFocused();
  await link.click();
  await dialog(page).getByRole('link', { name: words.searching.more }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('迷惑メール');
  await expect(page.locator('main[data-search-state=done]')).toBeVisible();
});

test('a page with a field of its own uses that, and "/" typed into a field is a letter', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.getByRole('banner').getByRole('link', { name: words.search }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(page.getByRole('searchbox')).toHaveValue('a/b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test.describe('when it cannot be fetched', () => {
  test.use({ provokes: /ERR_FAILED/ });

  test('its link leads to the search page', async ({ page }) => {
    await page.route('**/search/words.json', (route) => route.abort());
    await page.goto('/glossary/');
    await page.keyboard.press('/');
    await expect(page).toHaveURL('/search/');
    await expect(page.getByRole('searchbox')).toBeVisible();
  });
});
