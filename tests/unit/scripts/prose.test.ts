import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PROSE, proseOf } from '../../../scripts/prose.mjs';

const ARTICLE = 'content/articles/sender/message-too-large.mdx';

test('without a path, and with options alone, all prose is read', () => {
  assert.deepEqual(proseOf([]), PROSE);
  assert.deepEqual(proseOf(['--sources']), PROSE);
});

test('of a path that is asked for, only the prose in it is read', () => {
  assert.deepEqual(proseOf([ARTICLE]), [ARTICLE]);
  assert.deepEqual(proseOf([`./${ARTICLE}`, '--sources']), [ARTICLE]);
  assert.deepEqual(proseOf(['content/articles/sender/']), ['content/articles/sender']);
  assert.deepEqual(proseOf(['content']), ['content/articles']);
  assert.deepEqual(proseOf(['.']), PROSE);
});

test('a file without sentences of ours leaves the text linter nothing to read', () => {
  assert.deepEqual(proseOf(['content/providers/gmail.yaml']), []);
});
