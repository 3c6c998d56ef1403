// Queries that nobody types: shown as text, no error, an end within five seconds.
import type { Page } from '@playwright/test';
import { mayStandInAddress } from '#core/search/address.ts';
import { find } from './search.ts';
import { expect, test } from './test.ts';

const HOSTILE: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror=alert(1)>"><script>alert(1)</script><svg onload=alert(1)>',
  entities: '&lt;b&gt;&amp;amp;&#x3c;script&#x3e;',
  'regular expression': '.*+?^${}()|[]\\/(a+)+$',
  'control characters': 'a\u0000b\u0007c\u001b[31m\u007f\u0085\u2028\u2029d',
  'right-to-left override': '\u202egnp.eoj\u202c\u2066x\u2069',
  'lone surrogates': '\ud800メール\udfff\ud83d',
  'names of Object.prototype': '__proto__ constructor toString hasOwnProperty',
  'joined emoji': '👩‍👩‍👧‍👦'.repeat(300),
  'combining marks': `e${'\u0301'.repeat(5_000)}`,
  'one character 100 kB long': 'あ'.repeat(100_000),
  'words 100 kB long': 'メールが届かない 550 5.7.1 '.repeat(4_500),
  spaces: ` ${'\u3000\t '.repeat(1_000)}`,
  'address of code': 'javascript:alert(1)//\'"`',
  'percent signs': '%E0%A4%A%%00%zz',
};

const GARBAGE = [
  '?q=%',
  '?q=%E0%A4%A',
  '?q=%00',
  '?q=&q=&&=',
  '?q',
  '?=q',
  '#q=%',
  '#q=%E0%A4%A',
  '#q',
  '#%00',
];

/** Checks that a query has come to its end, stands there as text, and has left a search that works. */
async function expectHarmless(page: Page, query: string): Promise<void> {
  const end = query.trim() === '' ? 'idle' : 'done';
  await expect(page.locator('main')).toHaveAttribute('data-search-state', end);
  const shown = await page.getByRole('searchbox').inputValue();
  // A field takes no line ends, and no more of a text than a person could mean.
  expect(shown.length).toBeGreaterThan(0);
  expect(query.replace(/[\r\n]/g, '').startsWith(shown)).toBe(true);
  await expect(page.locator('main :is(img, svg, iframe, script:not([type]))')).toHaveCount(0);
  expect((await find(page, '迷惑メール')).state).toBe('done');
}

test('hostile words in a link are shown as text and searched for without an error', async ({
  page,
}) => {
  for (const [name, query] of Object.entries(HOSTILE)) {
    await test.step(name, async () => {
      await page.goto(`/search/?q=${encodeURIComponent(query.toWellFormed())}`);
      await expectHarmless(page, query.toWellFormed());
    });
  }
});

test('hostile words that were typed are shown as text and searched for without an error', async ({
  page,
}) => {
  for (const [name, query] of Object.entries(HOSTILE)) {
    await test.step(name, async () => {
      await page.goto('/search/');
      await page.getByRole('searchbox').evaluate((field, text) => {
        (field as HTMLInputElement).value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, query);
      // What is long or holds an address stands in the field alone.
      if (query.trim() !== '')
        await expect(page).toHaveURL(mayStandInAddress(query) ? /#q=/ : /\/search\/$/);
      await expectHarmless(page, query);
    });
  }
});

test('an address that ends in garbage opens a search that works', async ({ page }) => {
  for (const garbage of GARBAGE) {
    await test.step(garbage, async () => {
      await page.goto(`/search/${garbage}`);
      await expect(page.getByRole('searchbox')).toBeEditable();
      await expect(page.locator('main')).toHaveAttribute('data-search-state', /^(?:idle|done)$/);
      expect((await find(page, 'メール')).results.length).toBeGreaterThan(0);
    });
  }
});
