import type { Page } from '@playwright/test';
import { checklist } from '#core/ticket/checklist.ts';
import { openPlaceholders } from '#core/ticket/reply.ts';
import { site } from '#site.config';
import { words } from '../../src/words.ts';
import { addressOf, answerLink, expectNode, START, wayOver } from './ask.ts';
import { documentOf, pagesOf, type SitePage } from '../dist/site.ts';
import { tabTo } from './keyboard.ts';
import { expect, test } from './test.ts';

const REPLY = 'button[data-copy="reply"]';
/** The fullest page of a kind that has replies. */
function withReplies(kind: 'article' | 'error' | 'outcome'): SitePage {
  const found = pagesOf(kind)
    .filter((page) => documentOf(page).querySelector(REPLY))
    .toSorted((a, b) => b.html.length - a.html.length)[0];
  if (!found) throw new Error(`no ${kind} has replies`);
  return found;
}
const article = withReplies('article');
const textOf = (page: SitePage, name: string) =>
  documentOf(page).querySelector(`#copy [data-text="${name}"]`)?.textContent ?? '';
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const menuOf = (page: Page) => page.locator('[data-copy-menu]');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const kind of ['article', 'error', 'outcome'] as const) {
  test(`${kind}: every entry of the menu copies its text and says so`, async ({ page }) => {
    const shown = withReplies(kind);
    await page.goto(shown.path);
    const menu = menuOf(page);
    await menu.locator('summary').click();
    for (const button of await menu.locator('button[data-copy]').all()) {
      const to = await button.getAttribute('data-reply-to');
      const name = [await button.getAttribute('data-copy'), to].filter(Boolean).join('-');
      await button.click();
      const what = (await button.textContent()) ?? '';
      await expect(menu.getByRole('status')).toContainText(`${what}をコピーしました。`);
      expect(await clipboard(page)).toBe(textOf(shown, name));
    }
  });
}

test('a reply lists what is still open', async ({ page }) => {
  const open = openPlaceholders(textOf(article, 'reply-asker'));
  expect(open.length).toBeGreaterThan(0);
  await page.goto(article.path);
  await menuOf(page).locator('summary').click();
  await page.locator('[data-copy="reply"][data-reply-to="asker"]').click();
  await expect(menuOf(page).getByRole('status')).toContainText(
    `空欄が${open.length}つあります: ${open.join('、')}`,
  );
});

test('HTML is copied as a link, and as its source', async ({ page }) => {
  await page.goto(article.path);
  await menuOf(page).locator('summary').click();
  await page.locator('button[data-copy="html"]').click();
  await expect(menuOf(page).getByRole('status')).toContainText('HTML');
  const types = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) => (await item?.getType(type))?.text();
    return { html: await text('text/html'), plain: await text('text/plain') };
  });
  expect(types.html).toContain('<a href=');
  expect(types.plain).toBe(textOf(article, 'html'));
});

test('the menu works by keyboard alone', async ({ page }) => {
  await page.goto(article.path);
  const menu = menuOf(page);
  const summary = menu.locator('summary');
  const buttons = menu.locator('button');
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  await expect(buttons.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(buttons.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(buttons.nth(1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(buttons.nth(2)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(menu.getByRole('status')).toContainText(words.copying.to.other);
  expect(await clipboard(page)).toBe(textOf(article, 'reply-other'));
  await page.keyboard.press('Escape');
  await expect(summary).toBeFocused();
  await expect(buttons.first()).toBeHidden();
  await page.keyboard.press('Space');
  await expect(buttons.first()).toBeVisible();
});

test('the number of a step copies the address of the step', async ({ page }) => {
  await page.goto(article.path);
  const step = page.locator('ol.steps > li').last();
  const key = ((await step.getAttribute('id')) ?? '').replace('step-', '');
  const link = step.getByRole('link', { name: words.copying.step });
  const box = await link.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  await link.click();
  await expect(step.getByRole('status')).toContainText(words.copying.ofStep);
  expect(await clipboard(page)).toBe(textOf(article, 'url').replace('?', `${key}/?`));
  await expect(page).toHaveURL(article.path);
});

test('a link to the texts opens the menu at its first reply', async ({ page }) => {
  await page.goto(`${article.path}#copy`);
  await expect(page.locator(REPLY).first()).toBeFocused();
  await expect(page.locator(REPLY).first()).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(menuOf(page).getByRole('status')).toContainText('コピーしました');
});

test('a page is reported by a text to copy', async ({ page }) => {
  await page.goto(article.path);
  await page.getByRole('button', { name: words.report.article }).click();
  await expect(page.locator('.report').getByRole('status')).toContainText(words.report.what);
  expect(await clipboard(page)).toBe(textOf(article, 'report'));
});

test('an outcome that was reached by answers copies its address with them, and its replies', async ({
  page,
}) => {
  const having = new Map(pagesOf('outcome').map((shown) => [shown.path, shown]));
  const way = wayOver((_, { to }) => {
    const outcome = having.get(`/ask/${to}/`);
    return outcome !== undefined && textOf(outcome, 'reply-asker') !== '';
  });
  await page.goto('/ask/');
  for (const [i, { edge }] of way.entries()) {
    await answerLink(page, edge).click();
    await expectNode(page, edge.to, way.slice(0, i + 1));
  }
  const end = way.at(-1)?.edge.to ?? START;
  const outcome = having.get(`/ask/${end}/`);
  await menuOf(page).locator('summary').click();
  await page.locator('button[data-copy="url"]').click();
  await expect(menuOf(page).getByRole('status')).toContainText(words.copying.kind.url);
  expect(await clipboard(page)).toBe(site.origin + addressOf(end, way));
  await page.locator('[data-copy="reply"][data-reply-to="admin"]').click();
  await expect(menuOf(page).getByRole('status')).toContainText(words.copying.to.admin);
  expect(await clipboard(page)).toBe(outcome && textOf(outcome, 'reply-admin'));
});

for (const kind of ['article', 'error', 'outcome'] as const) {
  test(`${kind}: what to collect is copied as a list to fill in`, async ({ page }) => {
    const shown = withReplies(kind);
    await page.goto(shown.path);
    const list = page
      .locator('[data-copy-source]')
      .or(page.getByRole('figure').filter({ hasText: words.ask.evidence }));
    await list.locator('..').getByRole('button', { name: words.copy, exact: true }).first().click();
    await expect(page.getByRole('status').filter({ hasText: words.copied }).first()).toBeAttached();
    const copied = await clipboard(page);
    expect(copied).toMatch(/^(?:□ .+: ____\n?)+$/);
    if (kind !== 'outcome') {
      const items = [...documentOf(shown).querySelectorAll('[data-copy-source] li')];
      expect(copied).toBe(checklist(items.map(({ textContent }) => textContent)));
    }
  });
}

test.describe('when the clipboard refuses', () => {
  test('the text is shown and selected', async ({ page }) => {
    await page.addInitScript(() => {
      const refuse = () => Promise.reject(new Error('no'));
      Object.assign(navigator.clipboard, { writeText: refuse, write: refuse });
    });
    await page.goto(article.path);
    await menuOf(page).locator('summary').click();
    await page.locator(REPLY).first().click();
    await expect(menuOf(page).getByRole('status')).toHaveText(words.copying.failed);
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(selected.replace(/\s/g, '')).toBe(textOf(article, 'reply-asker').replace(/\s/g, ''));
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the texts stand at the end of the page, open', async ({ page }) => {
    for (const kind of ['article', 'error', 'outcome'] as const) {
      const shown = withReplies(kind);
      await page.goto(`${shown.path}#copy`);
      await expect(page.locator('#copy [data-text="reply-asker"]')).toBeVisible();
      await expect(page.locator('#copy [data-text="url"]')).toBeVisible();
      await expect(menuOf(page)).toBeHidden();
    }
  });

  test('the number of a step is an ordinary link to it', async ({ page }) => {
    await page.goto(article.path);
    const step = page.locator('ol.steps > li').last();
    await step.getByRole('link', { name: words.copying.step }).click();
    await expect(page).toHaveURL(`${article.path}#${(await step.getAttribute('id')) ?? ''}`);
  });
});

test.describe('from the search', () => {
  const MESSAGE =
    '<taro.yamada@example.jp>: host mx.example.jp[203.0.113.25] said: 450 4.2.0 <hanako@example.com>: Recipient address rejected: Greylisted';
  const PRIVATE = /yamada|hanako|example\.jp\b(?!\/)|203\.0\.113/;
  const found = async (page: Page) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill(MESSAGE);
    await page.keyboard.press('Enter');
    await expect(page.locator('main[data-search-state=done]')).toBeVisible();
  };

  test('a reply takes two actions: its link, and the reply', async ({ page }) => {
    await found(page);
    const first = page.locator('ol[data-results] > li').first();
    await first.getByRole('link', { name: words.searching.reply }).click();
    await expect(page.locator(REPLY).first()).toBeFocused();
    await page.locator('[data-copy="reply"][data-reply-to="asker"]').click();
    await expect(menuOf(page).getByRole('status')).toContainText('コピーしました');
    expect((await clipboard(page)).length).toBeGreaterThan(100);
  });

  test('what is copied for a ticket holds the page and what matched, masked', async ({ page }) => {
    await found(page);
    await page.getByRole('button', { name: words.searching.copyFound }).click();
    await expect(
      page.getByRole('status').filter({ hasText: words.searching.copied }),
    ).toBeVisible();
    const copied = await clipboard(page);
    expect(copied).toContain('Greylisted');
    expect(copied).toMatch(/\/errors\/[a-z0-9-]+\/$/m);
    expect(copied).not.toMatch(PRIVATE);
  });

  test('what is selected in the results and copied is masked', async ({ page }) => {
    await found(page);
    const matched = page.locator('[data-matched]').first();
    await expect(matched).toContainText('example');
    await matched.evaluate((element) => getSelection()?.selectAllChildren(element));
    await page.keyboard.press('ControlOrMeta+c');
    const copied = await clipboard(page);
    expect(copied).toContain('Greylisted');
    expect(copied).not.toMatch(PRIVATE);
  });
});
