import type { Page } from '@playwright/test';
import { samples } from './kinds.ts';
import { cut, openWhole, sideways } from './layout.ts';
import { expect, test } from './test.ts';

/** WCAG 1.4.12, set from outside as a reader's own style is. */
const spaceOut = (page: Page) =>
  page.locator('body, body *').evaluateAll((elements) => {
    for (const element of elements) {
      if (!(element instanceof HTMLElement)) continue;
      element.style.setProperty('line-height', '1.5', 'important');
      element.style.setProperty('letter-spacing', '0.12em', 'important');
      element.style.setProperty('word-spacing', '0.16em', 'important');
      if (element.localName === 'p') element.style.setProperty('margin-bottom', '2em', 'important');
    }
  });

/** Gives the words in drawings that are smaller than 12 px as drawn. */
const smallWords = (page: Page) =>
  page.locator('svg text').evaluateAll((texts) =>
    texts
      .filter((text) => text.getBoundingClientRect().width > 0)
      .map((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()?.a ?? 0;
        return { text: text.textContent, px: parseFloat(getComputedStyle(text).fontSize) * scale };
      })
      .filter(({ px }) => px < 12),
  );

for (const sample of samples) {
  test(`${sample.name} fits any screen with large text or the reader's own spacing, and its drawings are legible`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await openWhole(page, sample);
    expect(await smallWords(page)).toEqual([]);
    for (const [width, size] of [
      [1280, '200%'],
      [320, '200%'],
      [320, '100%'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate((text) => (document.documentElement.style.fontSize = text), size);
      expect(await sideways(page), `${width} px, text ${size}`).toEqual([]);
      expect(await cut(page), `${width} px, text ${size}`).toEqual([]);
    }
    await spaceOut(page);
    expect(await sideways(page), 'own spacing').toEqual([]);
    expect(await cut(page), 'own spacing').toEqual([]);
  });
}
