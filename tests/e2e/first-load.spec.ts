import { pageOf } from '../dist/site.ts';
import { weightOf } from '../dist/weight.ts';
import { expect, test } from './test.ts';

const MOST_REQUESTS = 5;

for (const sample of [pageOf('home'), pageOf('article')]) {
  test(`${sample.kind}: the browser fetches what was weighed, and no more`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(sample.path, { waitUntil: 'networkidle' });
    const weighed = weightOf(sample).files.map((file) => file.replace(/index\.html$/, ''));
    expect(asked.filter((path) => !weighed.includes(path))).toEqual([]);
    // A browser without a window fetches no icon; one with a window does.
    const icon = asked.some((path) => path.includes('favicon')) ? 0 : 1;
    expect(asked.length + icon).toBeLessThanOrEqual(MOST_REQUESTS);
  });

  test(`${sample.kind}: nothing is kept on the reader's device`, async ({ page, context }) => {
    await page.goto(sample.path, { waitUntil: 'networkidle' });
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
  });
}

test('answers and searched words are kept nowhere but in the address', async ({
  page,
  context,
}) => {
  for (const path of ['/search/#q=550', '/ask/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    await page.locator('ol > li > a').last().click();
    await page.waitForLoadState('networkidle');
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  }
});
