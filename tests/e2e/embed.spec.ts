import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
// Not the test of the other files: a page of another site is the point here.
import { expect, test } from '@playwright/test';

const DOCUMENTED = 'https://mail-note.example';

/** Gives the examples of docs/embed.md, with the address of the site under test. */
const examples = (site: string): readonly string[] =>
  [...readFileSync('docs/embed.md', 'utf8').matchAll(/```html\n([\s\S]*?)```/g)].map(
    ([, html = '']) => html.replaceAll(DOCUMENTED, site),
  );

/** A page of another origin that holds what docs/embed.md shows. */
async function host(site: string) {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="ja"><title>Portal</title>${examples(site).join('')}`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { server, address: `http://127.0.0.1:${port}/` };
}

test('another site shows the box as high as it is, and it opens the search with its words in the fragment', async ({
  page,
  context,
  baseURL,
}) => {
  const { server, address } = await host(baseURL ?? '');
  await page.goto(address);
  const box = page.frameLocator('#mail-note');
  await expect(box.getByRole('heading', { name: 'メールが届かないとき' })).toBeVisible();
  await expect
    .poll(() => page.locator('#mail-note').evaluate((frame: HTMLIFrameElement) => frame.height))
    .not.toBe('320');
  const scrolls = await box
    .locator('html')
    .evaluate((html) => html.scrollHeight > html.clientHeight);
  expect(scrolls).toBe(false);

  await box.getByRole('searchbox').fill('5.7.1');
  const opened = context.waitForEvent('page');
  await box.getByRole('button', { name: '探す' }).click();
  const search = await opened;
  await search.waitForURL(/#q=5\.7\.1$/);
  expect(new URL(search.url()).search.replace('?', '')).toBe('');
  expect(await context.cookies()).toEqual([]);
  server.close();
});

test('an address that was typed into the box stays there', async ({ page, context }) => {
  await page.goto('/embed/');
  await page.getByRole('searchbox').fill('550 5.1.1 <taro@example.org> User unknown');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Enter');
  const search = await opened;
  await search.waitForURL(/#q=550%205\.1\.1$/);
});

test('the form of another site works without any script', async ({ browser, baseURL }) => {
  const { server, address } = await host(baseURL ?? '');
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('searchbox').fill('552');
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: '探す' }).click();
  const search = await opened;
  await search.waitForURL(/\/search\/\?q=552$/);
  await context.close();
  server.close();
});

test('no other page may be framed', async ({ request }) => {
  for (const path of ['/', '/articles/', '/search/', '/errors/']) {
    const response = await request.get(path);
    expect(response.headers()['content-security-policy'], path).toContain("frame-ancestors 'none'");
  }
  const box = await request.get('/embed/');
  expect(box.headers()['content-security-policy']).toContain('frame-ancestors *');
});
