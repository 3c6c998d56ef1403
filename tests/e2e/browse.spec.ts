import { documentOf, headingOf, pageOf, pagesOf } from '../dist/site.ts';
import { words } from '../../src/words.ts';
import { expect, test } from './test.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const articles = pagesOf('article').map((page) => ({
  path: page.path,
  title: headingOf(page),
  category: documentOf(page)
    .querySelector('nav[aria-labelledby=breadcrumb] li:nth-child(2) a')
    ?.getAttribute('href'),
}));

for (const category of pagesOf('category')) {
  const title = headingOf(category);
  const own = articles.filter((article) => article.category === category.path);

  test(`from home to 「${title}」 and to each of its ${own.length} articles`, async ({ page }) => {
    expect(own.length).toBeGreaterThan(0);
    await page.goto('/');
    await page.getByRole('link', { name: title, exact: true }).tap();
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    for (const article of own) {
      await page.getByRole('main').getByRole('link', { name: article.title, exact: true }).tap();
      await expect(page).toHaveURL(article.path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.title);
      await page.goBack();
    }
  });
}

test('a category lists its commonest cases first, then the others by number', () => {
  const common = [...documentOf(pageOf('home')).querySelectorAll('h1 ~ ul a')].map((link) =>
    link.getAttribute('href'),
  );
  const numberOf = new Map(
    pagesOf('article').map((page) => [
      page.path,
      Number(documentOf(page).querySelector('[data-article]')?.getAttribute('data-article')),
    ]),
  );
  for (const category of pagesOf('category')) {
    const listed = [...documentOf(category).querySelectorAll('main h2 ~ ul a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(listed.length).toBeGreaterThan(0);
    const rank = (path: string) => (common.includes(path) ? 0 : 1000) + (numberOf.get(path) ?? 0);
    expect(listed, category.path).toEqual(listed.toSorted((a, b) => rank(a) - rank(b)));
  }
});

test('every article belongs to a category that the site shows', () => {
  const shown = pagesOf('category').map(({ path }) => path);
  expect(articles.filter(({ category }) => !shown.includes(category ?? ''))).toEqual([]);
});

test('from home to the four commonest cases, one tap each', async ({ page }) => {
  await page.goto('/');
  const direct = page.locator('h1 ~ ul').first().getByRole('link');
  await expect(direct).toHaveCount(4);
  const titles = await direct.allInnerTexts();
  for (const title of titles) {
    await page.getByRole('link', { name: title, exact: true }).first().tap();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('article[data-article]')).toBeVisible();
    await page.goBack();
  }
});

test('the three doors of home open', async ({ page }) => {
  const doors = [
    [words.askTitle, 'main[data-question]'],
    [words.doorErrorTitle, 'main[data-search-state]'],
    [words.doorBrowseTitle, 'h1'],
  ] as const;
  for (const [name, arrived] of doors) {
    await page.goto('/');
    const door = page.getByRole('region', { name });
    await expect(door.getByRole('heading', { name })).toBeVisible();
    await door.getByRole('link').last().tap();
    await expect(page.locator(arrived)).toBeVisible();
    expect(new URL(page.url()).pathname).not.toBe('/');
  }
});

test('the way of a mail on home leads from each place to a category', async ({ page }) => {
  await page.goto('/');
  const map = page.getByRole('group', { name: words.routeTitle });
  const count = await map.getByRole('link').count();
  expect(count).toBe(7);
  for (let i = 0; i < count; i += 1) {
    await map.getByRole('link').nth(i).tap();
    await expect(page).toHaveURL(/\/categories\/[a-z]+\/$/);
    await page.goBack();
  }
});

test('from an article to the next of its category and to one that is easily mistaken for it', async ({
  page,
}) => {
  await page.goto(pageOf('article').path);
  const first = page.url();
  const siblings = page.getByRole('navigation', { name: words.inCategory });
  await siblings.getByRole('link').first().tap();
  await expect(page).not.toHaveURL(first);
  await expect(page.locator('article[data-article]')).toBeVisible();
  await page.goBack();
  await page
    .getByRole('heading', { name: words.related })
    .locator('+ ul')
    .getByRole('link')
    .first()
    .tap();
  await expect(page).not.toHaveURL(first);
  await expect(page.locator('article[data-article]')).toBeVisible();
});

test('a page of a mail service leads from its top to each of its sections', async ({ page }) => {
  await page.goto(pageOf('provider').path);
  const sections = page.getByRole('main').getByRole('heading', { level: 2 });
  expect(await sections.count()).toBeGreaterThan(2);
  for (const name of await sections.allInnerTexts()) {
    await page.getByRole('link', { name, exact: true }).tap();
    await expect(page.locator(':target')).toHaveText(name);
    await expect(page.locator(':target')).toBeInViewport();
  }
});
