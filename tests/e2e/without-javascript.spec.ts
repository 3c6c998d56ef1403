import { tree } from '#content/tree/index.ts';
import { nodeAt } from '#core/tree/tree.ts';
import { words } from '../../src/words.ts';
import { headingOf, pages } from '../dist/site.ts';
import { answerLink, headingAt, KINDS, START, wayOver } from './ask.ts';
import { putIn } from './put-in.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

/** Pages that one test opens, one after the other in one tab. */
const AT_ONCE = 50;
const lasting = pages.filter(({ kind }) => kind !== 'short');

for (let from = 0; from < lasting.length; from += AT_ONCE) {
  const some = lasting.slice(from, from + AT_ONCE);

  test(`from ${some[0]?.path} to ${some.at(-1)?.path} every page can be read, and no control stands there that does nothing`, async ({
    page,
  }) => {
    await page.goto('/');
    for (const shown of some) {
      await putIn(page, shown.path);
      // Asked at once: on hundreds of pages every question that waits by itself costs.
      const seen = await page.evaluate(() => {
        const visible = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((element) => {
            const { width, height } = element.getBoundingClientRect();
            return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
          });
        return {
          headings: visible('h1').map(({ textContent }) => textContent.trim()),
          mains: visible('main').length,
          idle: visible('button:not([type=submit]), form:not([action]) :is(input, button)').map(
            ({ outerHTML }) => outerHTML,
          ),
        };
      });
      expect(seen, shown.path).toEqual({ headings: [headingOf(shown)], mains: 1, idle: [] });
    }
  });
}

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

test('search and home hide their fields and lead to the lists of codes and errors, and on to a remedy', async ({
  page,
}) => {
  await page.goto('/search/?q=550');
  // Playwright's texts and roles pass <noscript> over; the browser shows it.
  await expect(page.locator('main noscript p').first()).toContainText(words.searching.noScript);
  await expect(page.locator('main :is(input, textarea, button, summary):visible')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: words.allArticles }).click();
  await expect(page).toHaveURL('/articles/');
  await page.goto('/');
  await expect(page.locator('textarea[data-paste]')).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: words.codes.title }).click();
  await page.getByRole('link', { name: /^5\.1\.1 / }).click();
  await page.locator('.rows').getByRole('link').first().click();
  await expect(page.locator('article[data-error]')).toBeVisible();
  await page.locator('ol[data-remedies]').getByRole('link').first().click();
  await expect(page.locator('article[data-article]')).toBeVisible();
  await page.goto('/search/');
  await page.getByRole('main').getByRole('link', { name: words.errors.title }).click();
  const jump = page.locator('nav[aria-labelledby=jump]').getByRole('link', { name: /^Postfix/ });
  await jump.click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('a short address leads to its article', async ({ page }) => {
  await page.goto('/k/101/');
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
