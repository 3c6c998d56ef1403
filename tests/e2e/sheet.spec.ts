import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { documentOf, pages } from '../dist/site.ts';

const sheets = pages.filter(({ path }) => /^\/categories\/[^/]+\/print\/$/.test(path));
const [longest] = sheets.toSorted((a, b) => b.html.length - a.html.length);

test('a sheet is printed on few pages of A4, with its short addresses and without ways through the site', async ({
  page,
}) => {
  if (!longest) throw new Error('there is no sheet');
  await page.goto(longest.path);
  const data = await page.pdf({ preferCSSPageSize: true });
  const pdf = await getDocumentProxy(new Uint8Array(data));
  expect(pdf.numPages).toBeLessThanOrEqual(4);
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  // A4 in points, 210 mm × 297 mm.
  expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
  const { text } = await extractText(pdf, { mergePages: true });
  for (const code of documentOf(longest).querySelectorAll('[data-sheet] code'))
    expect(text).toContain(code.textContent);
  await page.emulateMedia({ media: 'print' });
  const ways = await page.locator('[data-screen-only], nav').all();
  expect(ways.length).toBeGreaterThan(0);
  for (const way of ways) await expect(way).toBeHidden();
});
