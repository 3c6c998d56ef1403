import type { Page } from '@playwright/test';
import { expect } from './test.ts';
import type { Sample } from './kinds.ts';

/** Opens a page and waits until all of it is there; search has found. */
export async function openWhole(page: Page, { path }: Sample): Promise<void> {
  await page.goto(path);
  if (path.startsWith('/search/'))
    await expect(page.locator('main[data-search-state=done]')).toBeVisible();
  await page
    .locator('details')
    .evaluateAll((folded) => folded.forEach((one) => one.setAttribute('open', '')));
}

/** Gives what stands out of the page at the right, and whether the page scrolls sideways. */
export const sideways = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const name = (element: Element) =>
      `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const out = [...document.querySelectorAll('body *')].filter((element) => {
      const { width, right } = element.getBoundingClientRect();
      // A map needs two dimensions (WCAG 2.2, 1.4.10): it scrolls in its own frame, and the same stands below it as text.
      return width > 1 && right > clientWidth + 1 && !element.closest('.tree-picture svg');
    });
    return [
      ...(scrollWidth > clientWidth
        ? [`scrolls sideways: ${scrollWidth} px in ${clientWidth}`]
        : []),
      ...out.map(
        (element) => `stands out: ${name(element)} ${element.textContent.trim().slice(0, 30)}`,
      ),
    ];
  });

/** Gives the elements whose text is cut off or has a scroll bar of its own. */
export const cut = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        const forScreenReaders = element.clientWidth <= 1 && clipPath !== 'none';
        const hides = [overflowX, overflowY].some((value) => value !== 'visible');
        const field = element.matches('input, svg, svg *, .tree-picture');
        const overflows =
          element.scrollWidth > element.clientWidth + 1 ||
          element.scrollHeight > element.clientHeight + 1;
        return hides && overflows && !forScreenReaders && !field;
      })
      .map(
        (element) =>
          `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 30)}`,
      ),
  );
