import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Catalogue } from '#core/api/catalogues.ts';
import { site } from '#site.config';
import { assertNone, dist, documentOf, filesIn, pages } from './site.ts';

const read = (name: string) => readFileSync(join(dist, name), 'utf8');
const addressesIn = (xml: string) =>
  [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => new URL(url));
const listed = filesIn(dist)
  .filter((name) => /^\/sitemap-\d+\.xml$/.test(name))
  .flatMap((name) => addressesIn(read(name)));
/** Pages that a search engine may show. */
const shown = pages.filter(
  (page) => !documentOf(page).querySelector('meta[name=robots][content=noindex]'),
);

test('the site map lists the pages that search engines may show, and no other', () => {
  const canonical = new Set(
    shown.filter((page) => canonicalOf(page) === page.path).map(({ path }) => path),
  );
  const inMap = new Set(listed.map(({ pathname }) => pathname));
  assertNone([...canonical.difference(inMap)].map((path) => `not listed: ${path}`));
  assertNone([...inMap.difference(canonical)].map((path) => `should not be listed: ${path}`));
});

test('the site map stays at the address of the site and names no short address', () => {
  assert.ok(listed.length > 0);
  for (const { origin, pathname } of listed) {
    assert.equal(origin, site.origin);
    assert.doesNotMatch(pathname, /^\/k\//);
  }
});

test('the site map has the day of each page whose content has one', () => {
  const days = new Map(
    filesIn(dist)
      .filter((name) => /^\/sitemap-\d+\.xml$/.test(name))
      .flatMap((name) => [
        ...read(name).matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g),
      ])
      .map(([, url = '', day]) => [new URL(url).pathname, day?.slice(0, 10)]),
  );
  const { articles } = JSON.parse(read('api/articles.json')) as Catalogue<'articles'>;
  const { errors, codes } = JSON.parse(read('api/errors.json')) as Catalogue<'errors'>;
  const { providers } = JSON.parse(read('api/providers.json')) as Catalogue<'providers'>;
  const dated = [...articles, ...errors, ...codes, ...providers];
  assertNone(
    dated
      .filter(({ url, updated }) => days.get(new URL(url).pathname) !== updated)
      .map(({ url, updated = 'none' }) => `${url}: ${updated}`),
  );
  for (const path of ['/', '/articles/', '/errors/', '/codes/', '/providers/'])
    assert.match(days.get(path) ?? '', /^\d{4}-\d\d-\d\d$/, path);
  assert.ok(
    [...days.values()].some((day) => day === undefined),
    'questions have no day',
  );
});

test('robots.txt lets everything be read and names the site map', () => {
  const robots = read('robots.txt');
  const [, map] = /^Sitemap: (\S+)$/m.exec(robots) ?? [];
  assert.ok(map, 'a line `Sitemap: <address>`');
  const { origin, pathname } = new URL(map);
  assert.equal(origin, site.origin);
  assert.ok(existsSync(join(dist, pathname)), `${pathname} exists`);
  assert.doesNotMatch(robots, /^Disallow: \S/m);
});

test('every canonical address is a page of the site', () => {
  const known = new Set(pages.map(({ path }) => path));
  const lost = shown.filter((page) => !known.has(canonicalOf(page) ?? '')).map(({ path }) => path);
  assertNone(lost);
});

function canonicalOf(page: (typeof pages)[number]) {
  const href = documentOf(page).querySelector('link[rel=canonical]')?.getAttribute('href');
  return href?.startsWith(site.origin) ? href.slice(site.origin.length) : undefined;
}
