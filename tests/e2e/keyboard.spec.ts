import { words } from '../../src/words.ts';
import { headingOf, pageOf, pagesOf } from '../dist/site.ts';
import { answerLink, expectNode, KINDS, START, wayOver } from './ask.ts';
import { tabTo } from './keyboard.ts';
import { expect, test } from './test.ts';

test('from home over questions to an article with the keyboard alone, and back to change an answer', async ({
  page,
}) => {
  const way = wayOver(KINDS['an answer that ends in an outcome']);
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: words.startAsk }));
  await page.keyboard.press('Enter');
  await expectNode(page, START, []);
  await page.waitForLoadState('load');
  for (const [i, { edge }] of way.entries()) {
    await tabTo(page, answerLink(page, edge));
    await page.keyboard.press('Enter');
    await expectNode(page, edge.to, way.slice(0, i + 1));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  const last = way.length - 1;
  await tabTo(page, page.locator('[data-trail] li').nth(last).getByRole('link'));
  await page.keyboard.press('Enter');
  await expectNode(page, way[last]?.at ?? START, way.slice(0, last), way.slice(last));
  await page.goBack();
  await expectNode(page, way[last]?.edge.to ?? START, way);
  await tabTo(page, page.locator('ol[data-remedies]').getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('article[data-article]')).toBeVisible();
});

test('the first stop leads past the header into the text', async ({ page }) => {
  await page.goto(pageOf('article').path);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: words.skip });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toBeVisible();
});

test('search with the keyboard alone: words, Enter, the first result', async ({ page }) => {
  const article = pageOf('article');
  await page.goto('/search/');
  await tabTo(page, page.getByRole('searchbox'));
  await page.keyboard.insertText(headingOf(article));
  await page.keyboard.press('Enter');
  await expect(page.locator('main[data-search-state=done]')).toBeVisible();
  await tabTo(page, page.locator('ol[data-results]').getByRole('link').first());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.searchTitle);
});

test('what is folded opens and closes with the keyboard', async ({ page }) => {
  const folded = pagesOf('article').find(({ html }) => html.includes('class="variant'));
  await page.goto(folded?.path ?? 'an article folds something');
  const folding = page.locator('article details:has(.variant)').first();
  const summary = folding.locator('summary');
  await tabTo(page, summary);
  const inside = folding.locator('.variant');
  await expect(inside).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(inside).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(inside).toBeHidden();
});
