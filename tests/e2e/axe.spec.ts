// axe on every page: all rules in the light theme, contrast again in the dark one, one load a page; questions and outcomes
// once more with the answers that lead to them.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';
import { writeTrail } from '#core/tree/trail.ts';
import { waysThrough } from '#core/tree/ways.ts';
import { tree } from '#content/tree/index.ts';
import { pages } from '../dist/site.ts';
import { expect, test } from './test.ts';

// Put into each page once and run twice there: @axe-core/playwright takes three times as long for the same.
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Pages that one test checks, one after the other in one tab. */
const AT_ONCE = 20;

/** Runs some rules or all of a tag on the page as it is; gives what they find. */
const violations = (page: Page, only: string[]) =>
  page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: typeof Axe };
    const { violations: found, passes } = await axe.run(document, {
      runOnly,
      resultTypes: ['violations'],
    });
    if (found.length + passes.length === 0) throw new Error('axe has checked nothing');
    return found.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id} ${target.join(' ')}: ${failureSummary?.split('\n')[1] ?? ''}`,
      ),
    );
  }, only);

const trails = new Map(
  waysThrough(tree).flatMap(({ steps, end }) =>
    [...steps.map(({ at }) => at), end].map((key, i) => [
      `/ask/${key}/`,
      writeTrail(steps.slice(0, i)),
    ]),
  ),
);
/** Gives a trail that leads to the node of a page; none for other pages. */
const trailTo = (path: string) => trails.get(path);

for (let from = 0; from < pages.length; from += AT_ONCE) {
  const some = pages.slice(from, from + AT_ONCE);

  test(`no barrier from ${some[0]?.path} to ${some.at(-1)?.path}`, async ({ page }) => {
    // A short address would leave at once; held back, its own page can be seen.
    let open = '';
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && new URL(route.request().url()).pathname !== open
        ? route.abort('aborted')
        : route.continue(),
    );
    const found = [];
    for (const { path } of some) {
      // With motion, the colours would be on their way from light to dark while they are measured.
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      open = path;
      await page.goto(path);
      await page.evaluate(source);
      found.push(...(await violations(page, ALL)).map((fault) => `${path} ${fault}`));
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(
        ...(await violations(page, ['color-contrast'])).map((fault) => `${path} dark ${fault}`),
      );
      const trail = trailTo(path);
      if (!trail) continue;
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.evaluate((hash) => (location.hash = hash), trail);
      await expect(page.locator('[data-trail]')).toBeVisible();
      found.push(...(await violations(page, ALL)).map((fault) => `${path}${trail} ${fault}`));
    }
    expect(found).toEqual([]);
  });
}
