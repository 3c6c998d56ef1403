// What is kept on a reader's device: sizes, and that nothing is missing that a copy needs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { type Files, SHORT_ADDRESSES, unpack } from '#core/offline/pack.ts';
import { firstPacks, firstVisit, whole, wholeSite, worker } from './offline.ts';
import { assertNone, dist, filesIn, pages, pagesOf } from './site.ts';

const MOST_FIRST = 300_000;
const MOST_WHOLE = 6_000_000;
const MOST_WORKER = 12_000;

let kept: Files = new Map();
let first: Files = new Map();
const read = async (names: readonly string[]): Promise<Files> => {
  const packs = await Promise.all(
    names.map((name) => unpack(new Uint8Array(readFileSync(join(dist, name))))),
  );
  return new Map(packs.flatMap((files) => [...files]));
};
const textOf = (path: string) => new TextDecoder().decode(kept.get(path));
before(async () => {
  first = await read(firstPacks);
  kept = await read(whole.parts.map(({ file }) => file));
});

test('a first visit takes little', (context) => {
  const { brotli, gzip } = firstVisit();
  context.diagnostic(`${firstPacks.length + 1} requests, ${brotli} bytes brotli, ${gzip} gzip`);
  assert.ok(brotli <= MOST_FIRST, `${brotli} bytes brotli`);
});

test('the whole site takes no more than it says', (context) => {
  const { requests, bytes } = wholeSite();
  context.diagnostic(`${requests} requests, ${bytes} bytes`);
  assert.ok(bytes <= MOST_WHOLE, `${bytes} bytes`);
  for (const { file, bytes: said } of whole.parts)
    assert.equal(readFileSync(join(dist, file)).length, said, file);
});

test('the worker is small', () => {
  assert.ok(Buffer.byteLength(worker) <= 3 * MOST_WORKER);
});

test('the first visit keeps home, the troubleshooter to every outcome, the search and the commonest articles', () => {
  const needed = [
    '/',
    '/ask/',
    '/search/',
    '/offline/',
    '/ask/tree.json',
    ...filesIn(dist).filter((name) =>
      /^\/(?:ask\/.*view\.json|search\/.*\.json|_astro\/.*)$/.test(name),
    ),
  ];
  assertNone(needed.filter((path) => !first.has(path)));
  const articles = [...first.keys()].filter((path) => /^\/articles\/./.test(path));
  assert.ok(articles.length >= 3 && articles.length <= 12, articles.join(' '));
});

test('the copy of the whole site holds every page as it is, but the 404 page, the box for other sites and those that only lead on', () => {
  const needed = pages.filter(({ kind }) => !['short', 'not-found', 'box'].includes(kind));
  assertNone(needed.filter(({ path, html }) => textOf(path) !== html).map(({ path }) => path));
});

test('the copy resolves every short address', () => {
  const table = JSON.parse(textOf(SHORT_ADDRESSES)) as Record<string, string>;
  for (const { path } of pagesOf('short')) {
    const to = table[path]?.replace(/#.*/, '');
    assert.ok(to !== undefined && kept.has(to), path);
  }
});

test('the copy holds what a full-text search fetches', () => {
  const needed = filesIn(dist).filter((name) =>
    /^\/pagefind\/(?:index\/|fragment\/|wasm|pagefind(?:-worker)?\.js|pagefind-entry|[^/]*pf_meta)/.test(
      name,
    ),
  );
  assert.ok(needed.length > 1000);
  assertNone(needed.filter((path) => !kept.has(path)));
  for (const path of needed.filter((name) => name.endsWith('.pf_index')))
    assert.ok(readFileSync(join(dist, path)).equals(kept.get(path) ?? new Uint8Array()), path);
});

test('what is made for scripts, for scanning and for other sites is left out', () => {
  assertNone(
    [...kept.keys()].filter(
      (path) => /\.(?:svg|md|xml|pdf)$|^\/(?:api|embed|k)\//.test(path) && path !== '/favicon.svg',
    ),
  );
});
