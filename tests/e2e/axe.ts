// axe over many pages in one tab. A page that is loaded brings a new realm, in which axe is read and warmed up again: that
// costs as much as the check itself. So the pages come to axe (put-in.ts).
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Realm {
  readonly axe: typeof Axe;
  /** The looks whose contrast was checked. */
  readonly looks: Set<string>;
}

/** Brings axe into the page that is open. */
export async function bringAxe(page: Page): Promise<void> {
  // With motion, the colours would be on their way from light to dark while they are measured.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.evaluate(source);
  await page.evaluate(() => {
    Object.assign(globalThis, { looks: new Set() });
    // A short address would leave at once.
    navigation.addEventListener('navigate', (event) => {
      if (!event.destination.sameDocument) event.preventDefault();
    });
  });
}

/** What a run checks: rules or tags, of them not some, on the whole page or on what looks as nothing did before. */
interface Run {
  readonly only: readonly string[];
  readonly without?: string;
  readonly looks?: 'new';
}

const violations = (page: Page, run: Run) =>
  page.evaluate(async ({ only, without, looks: part }) => {
    const { axe, looks } = globalThis as unknown as Realm;
    /** What lies behind the text of an element. */
    const grounds = new Map<Element | null, string>([[null, '']]);
    /** Tells whether an element has text, or is a field, that looks as none did before. */
    const looksNew = (element: Element) => {
      const style = getComputedStyle(element);
      const own = [style.backgroundColor, style.backgroundImage, style.opacity].join();
      const behind = grounds.get(element.parentElement) ?? '';
      const ground = own === 'rgba(0, 0, 0, 0),none,1' ? behind : `${behind} ${own}`;
      grounds.set(element, ground);
      // axe passes over what has no text, is not shown or is disabled.
      const hasText = [...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim(),
      );
      if (!hasText && !element.matches('input, select, textarea')) return false;
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      const look = [
        element.matches(':disabled, :disabled *, [aria-disabled=true], [aria-disabled=true] *'),
        element.localName,
        element.getAttribute('class'),
        style.color,
        style.fill,
        style.fontSize,
        style.fontWeight,
        ground,
      ].join();
      if (looks.has(look)) return false;
      looks.add(look);
      return true;
    };
    const all = [document.documentElement, ...document.querySelectorAll('body, body *')];
    const include = part ? all.filter(looksNew) : [document.documentElement];
    if (include.length === 0) return [];
    const { violations: found, passes } = await axe.run(
      { include },
      {
        runOnly: [...only],
        rules: without ? { [without]: { enabled: false } } : {},
        resultTypes: ['violations'],
      },
    );
    if (!part && found.length + passes.length === 0) throw new Error('axe has checked nothing');
    return found.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1] ?? ''}`,
      ),
    );
  }, run);

/** Runs checks in the light theme and checks in the dark one; gives what they find. */
async function inBothThemes(page: Page, light: readonly Run[], dark: Run) {
  const address = await page.evaluate(() => location.pathname + location.hash);
  const found = [];
  for (const run of light) found.push(...(await violations(page, run)));
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await violations(page, dark)).map((fault) => `dark ${fault}`));
  await page.emulateMedia({ colorScheme: 'light' });
  return found.map((fault) => `${address} ${fault}`);
}

const CONTRAST = 'color-contrast';

/** Gives the barriers of the page that is open: all rules in the light theme, contrast again in the dark one. */
export const barriers = (page: Page) => inBothThemes(page, [{ only: ALL }], { only: [CONTRAST] });

/**
 * Gives the barriers of the page that is open, as `barriers` does, but checks contrast (two thirds of the work) only where
 * classes, colours or sizes are others than on every page since axe was brought: the same look has the same contrast.
 */
export const newBarriers = (page: Page) => {
  const contrast: Run = { only: [CONTRAST], looks: 'new' };
  return inBothThemes(page, [{ only: ALL, without: CONTRAST }, contrast], contrast);
};
