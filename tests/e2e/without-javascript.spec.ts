import { tree } from '#content/tree/index.ts';
import { nodeAt } from '#core/tree/tree.ts';
import { words } from '../../src/words.ts';
import { headingOf, pages } from '../dist/site.ts';
import { answerLink, headingAt, KINDS, START, wayOver } from './ask.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('every page can be read, and no control stands there that does nothing', async ({ page }) => {
  for (const shown of pages.filter(({ kind }) => kind !== 'short')) {
    await page.goto(shown.path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingOf(shown));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.locator('button:not([type=submit]):visible'), shown.path).toHaveCount(0);
    await expect(
      page.locator('form:not([action]) :is(input, button):visible'),
      shown.path,
    ).toHaveCount(0);
  }
});

for (const [kind, is] of Object.entries(KINDS)) {
  test(`over ${kind}: forward by links, and back`, async ({ page }) => {
    const way = wayOver(is);
    await page.goto('/ask/');
    for (const { edge } of way) {
      await answerLink(page, edge).click();
      await expect(page).toHaveURL(`/ask/${edge.to}/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headingAt(edge.to));
    }
    for (const [i, { at }] of [...way.entries()].reverse()) {
      await page.goBack();
      await expect(page).toHaveURL(i === 0 ? '/ask/' : `/ask/${at}/`);
    }
  });
}

test('an outcome leads to its first article', async ({ page }) => {
  const end = wayOver(KINDS['an answer that ends in an outcome']).at(-1)?.edge.to ?? START;
  const outcome = nodeAt(tree, end);
  await page.goto(`/ask/${end}/`);
  await page.locator('ol[data-remedies]').getByRole('link').first().click();
  expect(
    outcome?.kind === 'outcome' && page.url().endsWith(`/articles/${outcome.remedies[0].article}/`),
  ).toBe(true);
});

test('search says that it needs JavaScript and leads to the list of all articles', async ({
  page,
}) => {
  await page.goto('/search/?q=550');
  // Playwright's texts and roles pass <noscript> over; the browser shows it.
  const notice = page.locator('main noscript p');
  await expect(notice).toBeVisible();
  await expect(notice).toContainText(words.searching.noScript);
  await notice.locator('a', { hasText: words.allArticles }).click();
  await expect(page).toHaveURL('/articles/');
});

test('a short address leads to its article', async ({ page }) => {
  const short = pages.find(({ path }) => path.startsWith('/k/'));
  await page.goto(short?.path ?? 'the site has short addresses');
  await expect(page).toHaveURL(/\/articles\/[a-z0-9-]+\/$/);
  await expect(page.locator('article[data-article]')).toBeVisible();
});

test('what is folded opens', async ({ page }) => {
  const folded = pages.find(
    ({ kind, html }) => kind === 'article' && html.includes('class="variant'),
  );
  await page.goto(folded?.path ?? 'an article folds something');
  const folding = page.locator('details:has(.variant)').first();
  await folding.locator('summary').click();
  await expect(folding.locator('.variant')).toBeVisible();
});
