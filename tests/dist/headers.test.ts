import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { headersAt } from '#core/site/headers.ts';
import { site } from '#site.config';
import { headersOf } from '../../src/host/headers.ts';
import { readPolicy, refusedBy } from './policy.ts';
import { assertNone, dist, filesIn, pages } from './site.ts';

const headersFor = headersOf(dist);
const sentWith = (path: string) => headersFor(site.base + path.slice(1));
const policyFor = (path: string) => sentWith(path).get('content-security-policy') ?? '';

/** Files that tell hosts what to do; they do not serve them. */
const TOLD_TO_HOSTS = /^\/_(?:headers|redirects)$/;

test('the file of headers says of every address what the data says, once', () => {
  const files = filesIn(dist).filter((name) => !TOLD_TO_HOSTS.test(name));
  for (const path of [...files, ...pages.map((page) => page.path)]) {
    const said = headersAt(path).map(([name, value]) => [name.toLowerCase(), value] as const);
    assert.deepEqual(sentWith(path), new Map(said), path);
  }
});

test('the file of headers is as short as hosts ask for', () => {
  const lines = readFileSync(join(dist, '_headers'), 'utf8').split('\n');
  // Cloudflare Pages: 100 rules, 2000 characters a line (docs/publishing.md).
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
  assert.ok(lines.every((line) => line.length <= 2000));
});

test('the header policy is strict on every page, and the box for other sites alone may be framed', () => {
  for (const { path } of pages) {
    const policy = readPolicy(policyFor(path));
    assert.deepEqual(policy.get('default-src'), ["'none'"], path);
    const ancestors = path.startsWith('/embed/') ? '*' : "'none'";
    assert.deepEqual(policy.get('frame-ancestors'), [ancestors], path);
    const rest = policyFor(path).replace('frame-ancestors *', '');
    assert.doesNotMatch(rest, /unsafe-inline|'unsafe-eval'|\*|https?:|,/, path);
  }
});

test('the header policy allows what each page needs', () => {
  assertNone(pages.flatMap((page) => refusedBy(readPolicy(policyFor(page.path)), page)));
});

test('no page is guessed to be of another type, and none sets a cookie', () => {
  for (const { path } of pages) {
    assert.equal(sentWith(path).get('x-content-type-options'), 'nosniff', path);
    assert.ok(!sentWith(path).has('set-cookie'), path);
  }
});

test('an unknown address is not left without headers', () => {
  for (const path of ['/no/such/page', '/articles/no-such-page/'])
    assert.equal(sentWith(path).get('x-content-type-options'), 'nosniff', path);
});

test('files are kept for ever only when their name changes with them', () => {
  for (const { path } of pages)
    assert.doesNotMatch(sentWith(path).get('cache-control') ?? '', /immutable/);
  for (const kept of ['/_astro/x.css', '/offline/packs/x.pack'])
    assert.match(sentWith(kept).get('cache-control') ?? '', /immutable/, kept);
});

test('what tells of a new version is asked for anew each time', () => {
  for (const path of ['/sw.js', '/offline/whole.json'])
    assert.equal(sentWith(path).get('cache-control'), 'no-cache', path);
});
