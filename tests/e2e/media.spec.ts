import type { Page } from '@playwright/test';
import { documentOf, pageOf, pagesOf } from '../dist/site.ts';
import { samples } from './kinds.ts';
import { cut, openWhole, sideways } from './layout.ts';
import { expect, test } from './test.ts';

/** Gives what would move for a reader who wants less motion. */
const moving = (page: Page) =>
  page.locator('body *').evaluateAll((elements) =>
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

/** Gives the controls without a border. */
const unbounded = (page: Page) =>
  page
    .locator('.button:visible, button:visible, .field:visible')
    .evaluateAll((elements) =>
      elements
        .filter((element) => getComputedStyle(element).borderTopStyle === 'none')
        .map((element) => element.textContent),
    );

/** Gives the words in drawings that have the colour of the page: they must have that of text, or of a link. */
const faint = (page: Page) =>
  page.locator('svg text:visible').evaluateAll((texts) => {
    const ground = getComputedStyle(document.documentElement).backgroundColor;
    return texts
      .filter((text) => getComputedStyle(text).fill === ground)
      .map(({ textContent }) => textContent);
  });

for (const sample of samples) {
  // One load for all: a tab and a load of its own cost more than what is looked at.
  test(`${sample.name} is printed whole, shows its controls in forced colours, and keeps still`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 680, height: 960 });
    await page.goto(sample.path);
    await page.emulateMedia({ media: 'print' });
    expect(await sideways(page)).toEqual([]);
    expect(await cut(page)).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('button:visible')).toHaveCount(0);

    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    await openWhole(page, sample);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await unbounded(page)).toEqual([]);
    expect(await faint(page)).toEqual([]);

    await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce' });
    expect(await moving(page)).toEqual([]);
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
