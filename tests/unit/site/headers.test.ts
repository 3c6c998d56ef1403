import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { LEAD_ON } from '#core/permalink/redirect-page.ts';
import { headersFile } from '#core/site/headers-file.ts';
import {
  ELSEWHERE,
  EVERYWHERE,
  headersAt,
  LEAD_ON_HASH,
  liesAt,
  PLACES,
  TRANSPORT,
} from '#core/site/headers.ts';

const at = (path: string) =>
  new Map(headersAt(path).map(([name, value]) => [name.toLowerCase(), value]));

test('no header is said twice of one address', () => {
  for (const path of ['/', '/articles/x/', ...PLACES.map((place) => place.at.replace('*', 'x'))]) {
    const names = headersAt(path).map(([name]) => name.toLowerCase());
    assert.deepEqual(names, [...new Set(names)], path);
  }
});

test('no two places meet', () => {
  for (const place of PLACES) {
    assert.match(place.at, /^\/[\w.\/-]+(?:\/\*)?$/);
    const others = PLACES.filter((other) => liesAt(place.at.replace('*', ''), other));
    assert.deepEqual(others, [place]);
  }
});

test('the box for other sites alone may be framed, and it and the catalogues alone may be read', () => {
  const framed = (path: string) => at(path).get('content-security-policy')?.includes('ancestors *');
  const resource = (path: string) => at(path).get('cross-origin-resource-policy');
  assert.deepEqual([framed('/embed/'), resource('/embed/')], [true, 'cross-origin']);
  assert.deepEqual([framed('/api/x.json'), resource('/api/x.json')], [false, 'cross-origin']);
  assert.deepEqual(
    [framed('/pictures/x.png'), resource('/pictures/x.png')],
    [false, 'cross-origin'],
  );
  for (const path of ['/', '/articles/x/', '/embedded/', '/embed', '/k/101/', '/_astro/x.js']) {
    assert.deepEqual([framed(path), resource(path)], [false, 'same-origin'], path);
    assert.ok(!at(path).has('access-control-allow-origin'), path);
  }
});

test('nothing is kept without asking but what has a name of its own, and the icons for a day', () => {
  const kept = (path: string) => at(path).get('cache-control');
  assert.equal(kept('/_astro/page.BxY3.js'), 'public, max-age=31536000, immutable');
  assert.equal(kept('/favicon.svg'), 'public, max-age=86400');
  assert.equal(kept('/sw.js'), 'no-cache');
  for (const path of ['/', '/api/errors.json', '/embed/', '/k/101/', '/search/layer.json'])
    assert.equal(kept(path), 'public, max-age=0, must-revalidate', path);
});

test('no policy allows what is unsafe or another site', () => {
  for (const headers of [ELSEWHERE, ...PLACES.map((place) => place.headers)]) {
    const policy = headers.find(([name]) => name === 'Content-Security-Policy')?.[1] ?? '';
    assert.match(policy, /^default-src 'none'; /);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|,/);
  }
});

test('the one line that is written into pages is allowed by its hash', () => {
  const hash = createHash('sha256').update(LEAD_ON).digest('base64');
  assert.equal(LEAD_ON_HASH, `'sha256-${hash}'`);
});

test('the promise of HTTPS binds no other host of the domain, and goes with no address by itself', () => {
  assert.doesNotMatch(TRANSPORT[1], /includeSubDomains|preload/i);
  assert.ok(!at('/').has('strict-transport-security'));
  assert.ok(!EVERYWHERE.includes(TRANSPORT));
});

test('the file of headers has one rule for each place, below the path of the site', () => {
  const files = [
    '/index.html',
    '/404.html',
    '/_astro/a.js',
    '/articles/a/index.html',
    '/articles/b/index.html',
    '/embed/index.html',
    '/offline/index.html',
    '/offline/packs/a.pack',
    '/offline/parts/a/b.json',
  ];
  const text = headersFile(files, '/kb/');
  const rules = text.split('\n').filter((line) => line.startsWith('/'));
  assert.deepEqual(rules, [
    '/kb/*',
    ...PLACES.map((place) => `/kb${place.at}`),
    '/kb/',
    '/kb/404.html',
    '/kb/articles/*',
    '/kb/index.html',
    '/kb/offline/',
    '/kb/offline/index.html',
    '/kb/offline/parts/*',
  ]);
  assert.match(text, /^\/kb\/embed\/\*\n {2}Content-Security-Policy: .*frame-ancestors \*;/m);
  assert.match(text, /^\/kb\/articles\/\*\n {2}Content-Security-Policy: .*ancestors 'none';/m);
});
