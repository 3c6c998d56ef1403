// A table of mail services is narrowed to one by its address, without JavaScript.
import type { Page } from '@playwright/test';
import { words } from '../../src/words.ts';
import { documentOf, pagesOf } from '../dist/site.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

/** Gives the article that shows a view of all services. */
function articleWith(view: string): string {
  const page = pagesOf('article').find((one) => documentOf(one).getElementById(`${view}-all`));
  if (!page) throw new Error(`no article shows ${view} for many services`);
  return page.path;
}

const view = 'size';
const rowsOf = (page: Page) => page.locator(`[data-services=${view}] tbody tr`);
/** The rows that stand in the whole table: of services of which something is known. */
const knownRows = (page: Page) =>
  page.locator(`[data-services=${view}] tr[id]:not([data-unknown])`);
const shownRows = (page: Page) => rowsOf(page).filter({ visible: true });
/** Opens the page and the list of services above its table. */
async function open(page: Page): Promise<void> {
  await page.goto(articleWith(view));
  await page.getByText(words.chooseService, { exact: true }).click();
}

const jumps = (page: Page) => page.locator('details', { hasText: words.chooseService });

test('a link above a table narrows it to one service, another leads back to all', async ({
  page,
}) => {
  await open(page);
  const rows = knownRows(page);
  const count = await rows.count();
  expect(count).toBeGreaterThan(4);
  const back = page.getByRole('link', { name: words.allServices });
  await expect(back).toBeHidden();
  for (const at of [0, count - 1]) {
    const name = (await rows.nth(at).getByRole('rowheader').innerText()).trim();
    await jumps(page).getByRole('link', { name, exact: true }).click();
    await expect(rows.nth(at)).toBeInViewport();
    await expect(shownRows(page)).toHaveCount(1);
    await expect(shownRows(page).getByRole('rowheader')).toHaveText(name);
    await expect(jumps(page)).toBeInViewport();
    await back.click();
    await expect(shownRows(page)).toHaveCount(count);
    await expect(jumps(page)).toBeInViewport();
  }
});

test('every service of a table has a link above it that narrows the table, also those of which nothing is known', async ({
  page,
}) => {
  await open(page);
  const links = await jumps(page).getByRole('link').all();
  expect(links).toHaveLength(await rowsOf(page).count());
  expect(links.length).toBeGreaterThan(await knownRows(page).count());
  for (const link of links) {
    await link.click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(shownRows(page)).toHaveCount(1);
    await expect(shownRows(page).getByRole('rowheader')).toHaveText(
      (await link.innerText()).trim(),
    );
  }
});

test('the row of a service of which nothing is known says so, with the official page and the day', async ({
  page,
}) => {
  await open(page);
  const row = page.locator(`[data-services=${view}] tr[data-unknown]`).first();
  await page.goto(`${articleWith(view)}#${(await row.getAttribute('id')) ?? ''}`);
  const cell = row.getByRole('cell').first();
  await expect(cell).toContainText(words.unknown);
  await expect(cell).toContainText(/確認日 \d{4}-\d{2}-\d{2}/);
  await expect(cell.getByRole('link', { name: words.askOfficial })).toBeVisible();
});

test('a narrowed table is printed whole', async ({ page }) => {
  await page.goto(articleWith(view));
  const rows = knownRows(page);
  const count = await rows.count();
  await page.goto(`${articleWith(view)}#${(await rows.first().getAttribute('id')) ?? ''}`);
  await expect(shownRows(page)).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(shownRows(page)).toHaveCount(count);
  await expect(jumps(page)).toBeHidden();
  await expect(page.getByRole('link', { name: words.allServices })).toBeHidden();
});
