// Whole texts: they are answered in place and stand nowhere but in the box.
import type { Page } from '@playwright/test';
import { words } from '../../src/words.ts';
import { expect, test } from './test.ts';

const said = words.searching;
const box = (page: Page) => page.locator('textarea[data-paste]');
const results = (page: Page) => page.locator('ol[data-results] > li');
const status = (page: Page) => page.getByRole('main').getByRole('status').first();
/** Long texts on a slow machine take a while. */
const PATIENCE = { timeout: 15_000 };
const done = (page: Page) =>
  expect(page.locator('main')).toHaveAttribute('data-search-state', 'done', PATIENCE);

const SECRET = 'himitsu.example.jp';
const REPORT = `This is the mail system at host ${SECRET}.

Final-Recipient: rfc822; taro@${SECRET}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown

Final-Recipient: rfc822; hanako@${SECRET}
Action: failed
Status: 5.2.2
Diagnostic-Code: smtp; 552 5.2.2 Mailbox full
`;

/** Pastes a text as a reader does. */
async function pasteInto(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).focus();
  await page.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    const event = { clipboardData: data, bubbles: true, cancelable: true };
    const taken = !document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event));
    // What a browser does by itself after a real paste.
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else writes as a reader does
    if (!taken) document.execCommand('insertText', false, pasted);
  }, text);
}

/** Everything that outlives the page, or that anybody else could read. */
const traces = async (page: Page) =>
  JSON.stringify([
    page.url(),
    await page.context().cookies(),
    await page.evaluate(() => [
      history.state as unknown,
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.title,
    ]),
    await page.evaluate(async () => [await indexedDB.databases(), await caches.keys()]),
  ]);

test('home answers in place: every recipient with its cause, nothing outside the page', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.goto('/', { waitUntil: 'networkidle' });
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await expect(page.locator('main')).not.toHaveAttribute('data-search-state', /./);
  await box(page).focus();
  expect(asked).toEqual([]);
  await pasteInto(page, '[data-paste]', REPORT);
  await done(page);
  await expect(status(page)).toHaveText(`2${said.causes}`);
  for (const [i, name] of ['taro', 'hanako'].entries()) {
    await expect(results(page).nth(i)).toContainText(`${said.recipients}: ${name}@${SECRET}`);
    await expect(results(page).nth(i).locator('ul a').first()).toBeVisible();
  }
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe('/');
  expect(await traces(page)).not.toContain('himitsu');
  expect(asked.join()).not.toContain('himitsu');
  expect(asked.length).toBeGreaterThan(0);
});

test('several lines in the field of the search page go into the box, and stay out of the address', async ({
  page,
}) => {
  await page.goto('/search/');
  await pasteInto(page, '#q', REPORT);
  await expect(box(page)).toBeVisible();
  await expect(box(page)).toHaveValue(REPORT);
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await done(page);
  await expect(status(page)).toHaveText(`2${said.causes}`);
  await expect(page).toHaveURL('/search/');
  // One line stays in the field, and out of the address all the same.
  await box(page).fill('');
  await pasteInto(page, '#q', `550 5.1.1 User unknown himitsu`);
  await done(page);
  await expect(page.getByRole('searchbox')).toHaveValue(/himitsu/);
  await expect(page).toHaveURL('/search/');
  expect(await traces(page)).not.toContain('himitsu');
});

test.describe('「リンクをコピー」', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('gives a link that finds the same and holds nothing of the text but its codes', async ({
    page,
  }) => {
    await page.goto('/');
    await box(page).fill(
      `<taro@${SECRET}>: host mx.${SECRET}[192.0.2.7] said: 550 5.1.1 User unknown 12345678ABCDEF`,
    );
    await done(page);
    const first = results(page).first().locator('> a');
    const path = (await first.getAttribute('href')) ?? '';
    await page.getByRole('button', { name: said.copyLink }).click();
    await expect(page.getByText(said.copied)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/\/search\/#q=/);
    expect(decodeURIComponent(link)).not.toMatch(/himitsu|taro|192\.|1234|@/);
    await page.goto(link);
    await done(page);
    await expect(results(page).locator(`> a[href="${path}"]`)).toHaveCount(1);
  });
});

test('a notice that reports no failure says so, and results come second', async ({ page }) => {
  await page.goto('/');
  await box(page).fill(
    'From: hanako@example.com\nTo: taro@example.jp\nSubject: 自動返信: お見積り\nAuto-Submitted: auto-replied\n\n現在不在にしております。\n',
  );
  await done(page);
  await expect(page.locator('[data-verdict=not-a-bounce]')).toHaveText(said.notice['auto-reply']);
  await expect(page.getByText(said.noticeRest)).toBeVisible();
  // Then another text: what was said of the first is gone.
  await box(page).fill('451 4.7.1 Greylisting in action, please come back later');
  await expect(page.locator('[data-verdict]')).toHaveCount(0);
  await expect(status(page)).toContainText(said.delayed);
});

test('two causes that fit are told apart, without the signs too', async ({ page }) => {
  const text = '451 4.7.1 Greylisting in action, please come back later';
  await page.goto('/');
  await box(page).fill(text);
  await done(page);
  await expect(status(page)).toContainText(said.twoFit);
  await expect(page.locator('[data-apart]').first()).toContainText(said.apart);
  await expect(results(page).nth(1)).toContainText(said.guess);
  for (const at of [0, 1]) await expect(results(page).nth(at).locator('mark')).not.toHaveCount(0);
});

test('1 MB of anything is answered, and the page stays alive', async ({ page }) => {
  await page.goto('/');
  for (const piece of [
    'あ',
    '550 5.1.1 ',
    '> <a@b.c>: =?x?b?',
    'A1'.repeat(50),
    '\n--x\nContent-Type: text/plain; charset=iso-2022-jp; name=x\n',
  ]) {
    await box(page).evaluate(
      (area: HTMLTextAreaElement, text) => {
        area.value = text;
        area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      piece.repeat(Math.ceil(1_000_000 / piece.length)),
    );
    await done(page);
    await expect(page.getByText(said.tooLong)).toBeVisible();
    await box(page).fill('');
    await expect(page.locator('main')).toHaveAttribute('data-search-state', 'idle');
  }
});

test.describe('when the search cannot be fetched', () => {
  test.use({ provokes: /ERR_FAILED/ });

  test('home says so, and the next try may succeed', async ({ page }) => {
    await page.route('**/search/*.json', (route) => route.abort());
    await page.goto('/');
    await box(page).fill(REPORT);
    await expect(page.getByText(said.error)).toBeVisible();
    await page.unroute('**/search/*.json');
    await page.getByRole('button', { name: said.pasteButton }).click();
    await done(page);
    await expect(results(page).first()).toBeVisible();
    await expect(page.getByText(said.error)).toHaveCount(0);
  });
});
