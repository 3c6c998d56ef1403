// axe on every page: all rules in the light theme, contrast again in the dark one. One page of every kind is loaded as a
// reader loads it, everything unfolded, and checked whole; the others are put into one tab, where the contrast of what looks
// the same is checked once. Questions and outcomes once more with the answers before them, one of each kind in each branch.
import { writeTrail } from '#core/tree/trail.ts';
import { branchOf, nodeAt } from '#core/tree/tree.ts';
import { waysThrough } from '#core/tree/ways.ts';
import { tree } from '#content/tree/index.ts';
import { pages } from '../dist/site.ts';
import { barriers, bringAxe, newBarriers } from './axe.ts';
import { samples } from './kinds.ts';
import { openWhole } from './layout.ts';
import { putIn, wakeScripts } from './put-in.ts';
import { expect, test } from './test.ts';

/** Pages that one test checks, one after the other in one tab. */
const AT_ONCE = 60;

const loaded = new Set(samples.map(({ path }) => path));
const byKind = pages
  .filter(({ path }) => !loaded.has(path))
  .toSorted((a, b) => a.kind.localeCompare(b.kind));
for (let from = 0; from < byKind.length; from += AT_ONCE) {
  const some = byKind.slice(from, from + AT_ONCE);

  test(`no barrier from ${some[0]?.path} to ${some.at(-1)?.path}`, async ({ page }) => {
    await page.goto('/');
    await bringAxe(page);
    const found = [];
    for (const { path } of some) {
      await putIn(page, path);
      await wakeScripts(page);
      found.push(...(await newBarriers(page)));
    }
    expect(found).toEqual([]);
  });
}

for (const sample of samples) {
  test(`no barrier on ${sample.name}, loaded and unfolded`, async ({ page }) => {
    await openWhole(page, sample);
    await bringAxe(page);
    expect(await barriers(page)).toEqual([]);
  });
}

/** For each kind of node in each branch, the one with the longest trail. */
const trails = new Map<string, { readonly address: string; readonly length: number }>();
for (const { steps, end } of waysThrough(tree)) {
  for (const [length, key] of [...steps.map(({ at }) => at), end].entries()) {
    const kind = `${branchOf(key)} ${nodeAt(tree, key)?.kind}`;
    if (length > (trails.get(kind)?.length ?? 0))
      trails.set(kind, { address: `/ask/${key}/${writeTrail(steps.slice(0, length))}`, length });
  }
}

for (const kind of ['question', 'look', 'outcome']) {
  test(`no barrier on any branch's ${kind} with the answers that lead to it`, async ({ page }) => {
    const some = [...trails].filter(([name]) => name.endsWith(` ${kind}`));
    expect(some.length).toBeGreaterThan(0);
    await page.goto('/ask/');
    await bringAxe(page);
    const found = [];
    for (const [, { address }] of some) {
      await putIn(page, address);
      await wakeScripts(page);
      await expect(page.locator('[data-trail] li').first()).toBeVisible();
      found.push(...(await newBarriers(page)));
    }
    expect(found).toEqual([]);
  });
}
