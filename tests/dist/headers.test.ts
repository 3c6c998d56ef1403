import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersOf } from '../../src/host/headers.ts';
import { readPolicy, refusedBy } from './policy.ts';
import { assertNone, dist, pages } from './site.ts';

const headersFor = headersOf(dist);
const policyFor = (path: string) => headersFor(path).get('content-security-policy') ?? '';

test('the header policy is strict on every page and lets no other site frame it', () => {
  for (const { path } of pages) {
    const policy = readPolicy(policyFor(path));
    assert.deepEqual(policy.get('default-src'), ["'none'"], path);
    assert.deepEqual(policy.get('frame-ancestors'), ["'none'"], path);
    assert.doesNotMatch(policyFor(path), /unsafe-inline|'unsafe-eval'|\*|https?:|,/, path);
  }
});

test('the header policy allows what each page needs', () => {
  assertNone(pages.flatMap((page) => refusedBy(readPolicy(policyFor(page.path)), page)));
});

test('no page is guessed to be of another type, and none sets a cookie', () => {
  for (const { path } of pages) {
    assert.equal(headersFor(path).get('x-content-type-options'), 'nosniff', path);
    assert.ok(!headersFor(path).has('set-cookie'), path);
  }
});

test('files are kept for ever only when their name changes with them', () => {
  for (const { path } of pages)
    assert.doesNotMatch(headersFor(path).get('cache-control') ?? '', /immutable/);
  assert.match(headersFor('/_astro/x.css').get('cache-control') ?? '', /immutable/);
});
