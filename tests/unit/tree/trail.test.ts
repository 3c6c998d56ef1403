import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { edgeTo, parseTrail, speakTrail, writeTrail } from '#core/tree/trail.ts';
import { smallTree } from './small-tree.ts';

test('a trail survives being written and parsed', () => {
  const steps = parseTrail('#a=start/role:sent,sent/what:nothing,sent/how:unsure');
  assert.equal(writeTrail(steps), '#a=start/role:sent,sent/what:nothing,sent/how:unsure');
  assert.equal(writeTrail([]), '');
});

test('parsing keeps what is written like a step, whether the tree knows it or not', () => {
  assert.deepEqual(parseTrail('#a=gone/node:x,,:,no-colon,sent/what:nothing'), [
    { at: 'gone/node', answer: 'x' },
    { at: 'sent/what', answer: 'nothing' },
  ]);
  assert.deepEqual(parseTrail('#q=550'), []);
  assert.deepEqual(parseTrail(''), []);
});

test('a step leads where its answer leads, and nowhere when the tree does not know it', () => {
  assert.equal(edgeTo(smallTree, { at: 'sent/what', answer: 'nothing' }), 'sent/how');
  assert.equal(edgeTo(smallTree, { at: 'sent/what', answer: 'gone' }), undefined);
  assert.equal(
    edgeTo(smallTree, { at: 'constructor/toString' as 'sent/x', answer: 'y' }),
    undefined,
  );
});

test('a trail is spoken in the words of its questions and answers', () => {
  const steps = parseTrail('#a=start/role:sent,sent/what:unsure');
  assert.deepEqual(
    speakTrail(smallTree, steps, 'わからない').map(({ ask, label }) => [ask, label]),
    [
      ['どちらですか？', '送った'],
      ['何が起きましたか？', '覚えていない'],
    ],
  );
});

test('a look page is passed over: its answer stands with the question', () => {
  const steps = parseTrail('#a=sent/how:unsure,sent/how-look:all');
  assert.deepEqual(
    speakTrail(smallTree, steps, 'わからない').map(({ ask, label }) => [ask, label]),
    [['だれに届きませんか？', '全員']],
  );
});

test('no fragment throws or is read beyond its bounds', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 5000, unit: 'binary' }), (text) => {
      assert.ok(parseTrail(text).length <= 20);
      assert.ok(parseTrail(`#a=${text}`).length <= 20);
    }),
  );
  assert.ok(parseTrail(`#a=${'start/role:sent,'.repeat(10_000)}`).length <= 20);
});
