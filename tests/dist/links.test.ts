import { test } from 'node:test';
import { site } from '#site.config';
import { brokenLinks } from './links.ts';
import { assertNone, dist, documentOf, pages, type SitePage } from './site.ts';

/** Gives the addresses of the site's own pages to which a page links. */
const linksOf = (page: SitePage) =>
  [...documentOf(page).querySelectorAll('a[href]')].flatMap((link) => {
    const { origin, pathname } = new URL(
      link.getAttribute('href') ?? '',
      `http://site${page.path}`,
    );
    return origin === 'http://site' ? [pathname] : [];
  });

/** Gives for each page how many links it lies away from home. */
function distances(): ReadonlyMap<string, number> {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const away = new Map([['/', 0]]);
  for (const [path, distance] of away) {
    const page = byPath.get(path);
    for (const to of page ? linksOf(page) : []) if (!away.has(to)) away.set(to, distance + 1);
  }
  return away;
}

test('no link and no anchor is broken', () => {
  assertNone(brokenLinks(dist));
});

test('every article lies within three links of home', () => {
  const away = distances();
  const far = pages.filter(
    ({ kind, path }) => kind === 'article' && !((away.get(path) ?? 99) <= 3),
  );
  assertNone(far.map(({ path }) => path));
});

/** Tells whether another page is the one that counts: /ask/start/role/ is /ask/. */
const secondAddress = (page: SitePage) =>
  documentOf(page).querySelector('link[rel=canonical]')?.getAttribute('href') !==
  site.origin + page.path;

test('every page can be reached from home', () => {
  const away = distances();
  const orphans = pages.filter(
    (page) =>
      !['short', 'not-found'].includes(page.kind) && !secondAddress(page) && !away.has(page.path),
  );
  assertNone(orphans.map(({ path }) => path));
});

test('nothing but links leads to other sites', () => {
  const outside = pages.flatMap((page) =>
    [
      ...documentOf(page).querySelectorAll(
        '[src], [srcset], [poster], [data], link[href], use[href], image[href]',
      ),
    ]
      .filter((element) => element.getAttribute('rel') !== 'canonical')
      .flatMap((element) =>
        ['src', 'srcset', 'poster', 'data', 'href'].map((name) => element.getAttribute(name)),
      )
      .filter((address) => /^([a-z]+:)?\/\//i.test(address ?? ''))
      .map((address) => `${page.path}: ${address}`),
  );
  assertNone(outside);
});
