import type { Page } from '@playwright/test';
import { controls, samples } from './kinds.ts';
import { tabTo } from './keyboard.ts';
import { openWhole } from './layout.ts';
import { expect, test } from './test.ts';

/** Where the keyboard's focus is, and how it shows. */
interface Stop {
  readonly name: string;
  readonly outline: string;
  readonly width: number;
  readonly visible: boolean;
}

const stop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const seen = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
    return {
      name: `${element.localName} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30)}`,
      outline: outlineStyle,
      width: parseFloat(outlineWidth),
      visible:
        seen.some((one) => element.contains(one) || one.contains(element)) &&
        right > 0 &&
        bottom > 0,
    };
  });

/** Presses Tab from the top to the end of a page; gives every stop. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const at = await stop(page);
    if (!at) return stops;
    stops.push(at);
    if (stops.length > 400) throw new Error('Tab never comes to the end of the page');
  }
}

for (const forcedColors of ['none', 'active'] as const) {
  for (const sample of controls) {
    test(`on ${sample.name} every stop of the keyboard shows, forced colours ${forcedColors}`, async ({
      page,
    }) => {
      await page.emulateMedia({ forcedColors });
      await openWhole(page, sample);
      const stops = await walk(page);
      expect(stops.length).toBeGreaterThan(5);
      expect(
        stops.filter(({ outline, width, visible }) => outline === 'none' || width < 2 || !visible),
      ).toEqual([]);
    });
  }
}

test('a place on the map of home shows its focus', async ({ page }) => {
  await page.goto('/');
  const place = page.getByRole('group').getByRole('link').first();
  await place.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await place.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const around = { clip: { x: x - 8, y: y - 8, width: width + 16, height: height + 16 } };
  const before = await page.screenshot(around);
  await tabTo(page, place);
  expect((await page.screenshot(around)).equals(before)).toBe(false);
});

for (const sample of samples) {
  test(`on ${sample.name} every control is large enough to hit`, async ({ page }) => {
    await openWhole(page, sample);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const small = await page.locator('a, button, input, summary').evaluateAll((elements) =>
        elements
          .filter((element) => {
            const { width: w, height: h } = element.getBoundingClientRect();
            // Links in a line of text are as high as the text; what waits for the focus is not there yet.
            const shown = w > 1 && h > 1;
            const inText =
              element instanceof HTMLElement && getComputedStyle(element).display === 'inline';
            return shown && !inText && Math.min(w, h) < 24;
          })
          .map((element) => `${element.localName} ${element.textContent.trim()}`),
      );
      expect(small, `${width} px`).toEqual([]);
    }
  });
}
