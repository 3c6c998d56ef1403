import { documentOf, pageOf, pagesOf } from '../dist/site.ts';
import { samples } from './kinds.ts';
import { cut, openWhole, sideways } from './layout.ts';
import { expect, test } from './test.ts';

for (const sample of samples) {
  test(`${sample.name} keeps still for readers who want less motion`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openWhole(page, sample);
    const moving = await page.locator('body *').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return (
            /[1-9]/.test(transitionDuration) ||
            animationName !== 'none' ||
            scrollBehavior === 'smooth'
          );
        })
        .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
    );
    expect(moving).toEqual([]);
  });

  test(`${sample.name} shows its controls and drawings in forced colours`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openWhole(page, sample);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const unbounded = await page
      .locator('.button:visible, button:visible, .field:visible')
      .evaluateAll((elements) =>
        elements
          .filter((element) => getComputedStyle(element).borderTopStyle === 'none')
          .map((element) => element.textContent),
      );
    expect(unbounded).toEqual([]);
    // Text in a drawing has the colour of text, or of a link.
    const faint = await page.locator('svg text:visible').evaluateAll((texts) => {
      const page = getComputedStyle(document.documentElement).backgroundColor;
      return texts
        .filter((text) => getComputedStyle(text).fill === page)
        .map(({ textContent }) => textContent);
    });
    expect(faint).toEqual([]);
  });

  test(`${sample.name} is printed whole`, async ({ page }) => {
    await page.setViewportSize({ width: 680, height: 960 });
    await page.goto(sample.path);
    await page.emulateMedia({ media: 'print' });
    expect(await sideways(page)).toEqual([]);
    expect(await cut(page)).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('button:visible')).toHaveCount(0);
  });
}

test('paper is light, also where the screen is dark', async ({ page }) => {
  const colours = () =>
    page.evaluate(() => {
      const { backgroundColor, color, colorScheme } = getComputedStyle(document.documentElement);
      return { backgroundColor, color, colorScheme };
    });
  const seen = async (media: 'print' | 'screen', colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ media, colorScheme });
    return colours();
  };
  await page.goto(pageOf('article').path);
  expect(await seen('print', 'dark')).toEqual(await seen('print', 'light'));
  expect((await seen('screen', 'dark')).color).not.toBe((await seen('screen', 'light')).color);
});

test('an article is printed with the addresses of its links to other sites', async ({ page }) => {
  await page.goto(pageOf('article').path);
  await page.emulateMedia({ media: 'print' });
  const links = page.locator('a[href^=http]:visible');
  expect(await links.count()).toBeGreaterThan(0);
  const without = await links.evaluateAll((all) =>
    all
      .filter(
        (link) =>
          !getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '?'),
      )
      .map((link) => link.textContent),
  );
  expect(without).toEqual([]);
});

test('an article is printed with its short address, its day and everything that is folded on the screen', async ({
  page,
}) => {
  const folded = pagesOf('article').find((article) =>
    documentOf(article).querySelector('.variant'),
  );
  await page.goto(folded?.path ?? 'an article folds something');
  await expect(page.locator('details[open]')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  for (const part of await page.locator('details .variant').all()) await expect(part).toBeVisible();
  const address = page.locator('p[data-print-address]');
  const printed = await address.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(printed).toContain('/k/');
  expect(await address.evaluate((element) => getComputedStyle(element).display)).not.toBe('none');
  await expect(page.getByRole('contentinfo').locator('time')).toBeVisible();
});
