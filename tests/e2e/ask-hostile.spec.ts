// Fragments that no reader's browser wrote: they hide the list of earlier answers and do nothing else.
import { addressOf, answerLink, expectNode, KINDS, START, wayOver } from './ask.ts';
import { words } from '../../src/words.ts';
import { expect, test } from './test.ts';

const way = wayOver(KINDS['an answer that ends in an outcome']);
const at = way.at(-1)?.at ?? START;
const before = way.slice(0, -1);

const HOSTILE: Readonly<Record<string, string>> = {
  empty: '#a=',
  'only separators': '#a=,,,:::,/:/,',
  'unknown branch': '#a=nowhere/at-all:yes',
  'unknown node': '#a=start/nothing:sent',
  'unknown answer': `#a=${START}:nothing`,
  'names of Object.prototype':
    '#a=__proto__/constructor:toString,start/__proto__:valueOf,constructor/x:y',
  markup: `#a=${START}:<img src=x onerror=alert(1)>,"><script>alert(1)</script>`,
  'broken percent signs': '#a=%E0%A4%A,%,%zz:%00',
  'control characters': '#a=%00%01%0d%0a%1b:%7f\u0007',
  'lone surrogate': '#a=\ud800/\udfff:\ud83d',
  '100 kB': `#a=${`${START}:nothing,`.repeat(5_000)}`,
  '100 kB without a separator': `#a=${'x'.repeat(100_000)}`,
  'other names': '#b=1&a=2&a=3#a=4',
};

for (const [name, fragment] of Object.entries(HOSTILE)) {
  test(`a fragment of ${name} harms nothing`, async ({ page }) => {
    await page.goto(`/ask/${at}/${fragment}`);
    await expect(page.locator(`main[data-question="${at}"]`)).toBeVisible();
    await expect(page.locator('[data-trail]')).toHaveCount(0);
    await expect(page.locator('main img, main script:not([type])')).toHaveCount(0);
    // It still answers.
    const last = way.at(-1);
    if (!last) throw new Error('the way has no turn');
    await answerLink(page, last.edge).click();
    await expect(page.locator(`main[data-outcome="${last.edge.to}"]`)).toBeVisible();
  });
}

test('hostile fragments one after the other in an open page harm nothing', async ({ page }) => {
  await page.goto(addressOf(at, before));
  await expectNode(page, at, before);
  for (const fragment of Object.values(HOSTILE)) {
    await page.evaluate((hash) => (location.hash = hash), fragment);
    await expect(page.locator('[data-trail]')).toHaveCount(0);
    await expect(page.locator(`main[data-question="${at}"]`)).toBeVisible();
  }
});

test('a trail with a stale step keeps the page and its answers, and says so', async ({ page }) => {
  await page.goto(`${addressOf(at, before)},gone/away:yes`);
  await expect(page.locator(`main[data-question="${at}"]`)).toBeVisible();
  await expect(page.locator('[data-trail] li')).toHaveCount(before.length);
  await expect(page.locator('[data-told]')).toHaveText(words.ask.stale);
});
