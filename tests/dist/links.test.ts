import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('a broken link, a broken anchor and a redirect are found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  const write = (path: string, html: string) => {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, 'index.html'), html);
  };
  const link = (address: string) => `<a href="${address}">x</a>`;
  const good = ['/about/#here', '../#q=a', '#top', 'https://example.jp/x', 'mailto:a@example.jp'];
  write('about', `<p id="here">${good.map(link).join('')}</p>`);
  write('', ['/about', '/about/#there', '/gone/', 'about/'].map(link).join(''));
  assert.deepEqual(brokenLinks(folder), [
    '/ → /about (no such file)',
    '/ → /about/#there (no such anchor)',
    '/ → /gone/ (no such file)',
  ]);
  rmSync(folder, { recursive: true });
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
