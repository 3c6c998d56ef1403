import { words } from '../../src/words.ts';
import { expect, test } from './test.ts';

// The browser itself notes an answer of 404 in the console.
test.use({ provokes: /status of 404/ });

const UNKNOWN = [
  '/no/such/page/',
  '/articles/no-such-article/',
  '/ask/start/no-such-question/',
  '/k/999/',
  '/%E0%A4%A',
  '/<b>/',
];

for (const path of UNKNOWN) {
  test(`${path} says that the page is not there`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound);
  });
}

test('its search finds, and the words reach no server', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await page.goto('/no/such/page/');
  await page.getByRole('searchbox').fill('迷惑メール');
  await page.getByRole('search').getByRole('button').click();
  await expect(page).toHaveURL(/\/search\/#q=/);
  await expect(page.locator('main[data-search-state=done]')).toBeVisible();
  await expect(page.locator('ol[data-results] > li > a').first()).toBeVisible();
  expect(asked.filter((url) => url.includes('迷惑'))).toEqual([]);
});

test('its three doors open', async ({ page }) => {
  const doors = [
    [words.askTitle, 'main[data-question]'],
    [words.doorErrorTitle, 'main[data-search-state]'],
    [words.doorBrowseTitle, 'main h1'],
  ] as const;
  for (const [name, arrived] of doors) {
    await page.goto('/no/such/page/');
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await expect(page.locator(arrived)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(words.notFound);
  }
});
