import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeIds } from '#core/api/change.ts';

const change = (day: string, article: string) => ({ day, article });
const ids = (...changes: ReturnType<typeof change>[]) =>
  changeIds(changes, 'https://example.jp:8443', '/kb/');

test('a change is named by its day and its article, under the host and the path of the site', () => {
  assert.deepEqual(ids(change('2026-11-24', 'junk-folder')), [
    'tag:example.jp,2026-11-24:/kb/changes/junk-folder',
  ]);
});

test('the second change of an article on one day has a number', () => {
  const one = change('2026-11-24', 'x');
  assert.deepEqual(ids(one, change('2026-11-24', 'y'), one, change('2026-11-23', 'x')), [
    'tag:example.jp,2026-11-24:/kb/changes/x/2',
    'tag:example.jp,2026-11-24:/kb/changes/y',
    'tag:example.jp,2026-11-24:/kb/changes/x',
    'tag:example.jp,2026-11-23:/kb/changes/x',
  ]);
});

test('ids stay when a change is added above', () => {
  const before = [change('2026-11-24', 'x'), change('2026-11-24', 'x')];
  const after = [change('2026-11-24', 'x'), change('2026-11-24', 'z'), ...before];
  assert.deepEqual(ids(...after).slice(2), ids(...before));
  assert.equal(new Set(ids(...after)).size, after.length);
});
