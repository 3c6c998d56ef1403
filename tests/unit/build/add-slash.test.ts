import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSlash } from '../../../src/build/add-slash.ts';

test('a page gets its last slash, before its query', () => {
  assert.equal(withSlash('/k/903'), '/k/903/');
  assert.equal(withSlash('/kb'), '/kb/');
  assert.equal(withSlash('/search?q=a.b/c'), '/search/?q=a.b/c');
});

test('what has its slash, is a file or leads to another host is left alone', () => {
  const others = ['/', '/k/903/', '/favicon.svg', '/a/b.json?x', '/@vite/client', '/_image', '//k'];
  for (const url of others) assert.equal(withSlash(url), undefined, url);
});
