import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPacks, isFirst, isKept, leadsTo, lightened, linkedFrom } from '#core/offline/choose.ts';
import { cacheNames, isOf, isWhole } from '#core/offline/names.ts';

const KEPT = [
  '/',
  '/articles/mailbox-full/',
  '/ask/start/role/view.json',
  '/search/layer.json',
  '/search/fragments/a1.json',
  '/_astro/Page.abc.css',
  '/pagefind/pagefind.js',
  '/pagefind/wasm.unknown.pagefind',
  '/pagefind/index/ja_1.pf_index',
  '/favicon.svg',
];
const LEFT_OUT = [
  '/404.html',
  '/embed/',
  '/api/articles.json',
  '/articles/mailbox-full/index.md',
  '/articles/mailbox-full/og.png',
  '/ask/start/role/qr.svg',
  '/pagefind/pagefind-ui.js',
  '/sitemap-0.xml',
  '/offline/packs/1.pack',
  '/sw.js',
];

test('pages, scripts, data and the full-text search are kept, and nothing else', () => {
  assert.deepEqual([...KEPT, ...LEFT_OUT].filter(isKept), KEPT);
});

test('a first visit keeps the pages that it is told, and the data without the full text', () => {
  const first = KEPT.filter((path) => isFirst(path, new Set(['/'])));
  assert.deepEqual(first, [
    '/',
    '/ask/start/role/view.json',
    '/search/layer.json',
    '/search/fragments/a1.json',
    '/_astro/Page.abc.css',
    '/favicon.svg',
  ]);
});

test('the links of <main> below the base are read, without what comes after the path', () => {
  const html =
    '<a href="/kb/x/">x</a><main><a class="a" href="/kb/ask/#main">a</a> <a href="/kb/?q=1">b</a><a href="https://example.jp/">c</a></main><a href="/kb/y/">y</a>';
  assert.deepEqual([...linkedFrom(html, '/kb/')], ['/ask/', '/']);
});

test('a page that only leads on is known', () => {
  const html = '<meta http-equiv="refresh" content="0; url=/articles/x/#step-a">';
  assert.equal(leadsTo(html), '/articles/x/#step-a');
  assert.equal(leadsTo('<p>'), undefined);
});

test('an outcome is kept without replies at first, and everything else as it is', () => {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const view = { key: 'a/b', outcome: { why: 'x', replies: { asker: 'y' } } };
  const [, content] = lightened(['/ask/a/b/view.json', bytes(view)]);
  assert.deepEqual(content, bytes({ key: 'a/b', outcome: { why: 'x' } }));
  assert.deepEqual(
    lightened(['/ask/c/d/view.json', bytes({ key: 'c/d' })])[1],
    bytes({ key: 'c/d' }),
  );
  assert.deepEqual(lightened(['/ask/tree.json', bytes(view)])[1], bytes(view));
});

test('files of a kind share a pack up to its size, whatever their order', () => {
  const file = (path: string, size: number) => [path, new Uint8Array(size)] as const;
  const files = [
    file('/errors/b/', 700_000),
    file('/about/', 10),
    file('/errors/a/', 300_000),
    file('/errors/c/', 300_000),
    file('/pagefind/index/a.pf_index', 200_000),
    file('/pagefind/index/b.pf_index', 200_000),
  ];
  const names = (some: typeof files) => inPacks(some).map((pack) => pack.map(([path]) => path));
  assert.deepEqual(names(files), [
    ['/pagefind/index/a.pf_index'],
    ['/pagefind/index/b.pf_index'],
    ['/errors/a/', '/errors/b/'],
    ['/errors/c/'],
    ['/about/'],
  ]);
  assert.deepEqual(names(files.toReversed()), names(files));
});

test('the caches of two sites on one host are told apart', () => {
  const [root, below] = ['https://a.example/', 'https://a.example/kb/'];
  const ofBelow = [...Object.values(cacheNames(below)).slice(0, 2), cacheNames(below).whole('1')];
  for (const name of ofBelow) {
    assert.ok(isOf(below, String(name)));
    assert.ok(!isOf(root, String(name)));
  }
  assert.ok(isWhole(below, cacheNames(below).whole('1')));
  assert.ok(!isWhole(below, cacheNames(below).pages));
});
