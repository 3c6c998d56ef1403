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

const fail = () => {
  throw new Error('the place is not drawn');
};

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
      // The box for other sites has a field, a button and three doors; every other page has more.
      expect(stops.length).toBeGreaterThan(4);
      expect(
        stops.filter(({ outline, width, visible }) => outline === 'none' || width < 2 || !visible),
      ).toEqual([]);
    });
  }
}

for (const width of [390, 1280]) {
  test(`the first and the last place on the map of home show a whole ring of focus, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/');
    const places = page.getByRole('group').getByRole('link');
    for (const place of [places.first(), places.last()]) {
      await place.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const { x, y, width: w, height: h } = (await place.boundingBox()) ?? fail();
      /** The strips around the place in which the ring is drawn. */
      const strips = {
        left: { x: x - 6, y, width: 6, height: h },
        right: { x: x + w, y, width: 6, height: h },
        above: { x, y: y - 6, width: w, height: 6 },
        below: { x, y: y + h, width: w, height: 6 },
      };
      const shots = async () =>
        new Map(
          await Promise.all(
            Object.entries(strips).map(
              async ([side, clip]) => [side, await page.screenshot({ clip })] as const,
            ),
          ),
        );
      const before = await shots();
      await tabTo(page, place);
      await place.evaluate((element) => element.scrollIntoView({ block: 'center' }));
      const cut = [...(await shots())]
        .filter(([side, shot]) => before.get(side)?.equals(shot))
        .map(([side]) => side);
      expect(cut).toEqual([]);
    }
  });
}

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
