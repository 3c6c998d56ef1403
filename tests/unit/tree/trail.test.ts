import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tree } from '#content/tree/index.ts';
import { edgeTo, readTrail, speakTrail, writeTrail } from '#core/tree/trail.ts';
import { edgesOf, nodeAt, startOf } from '#core/tree/tree.ts';
import { smallTree } from './small-tree.ts';

const keys = (fragment: string) =>
  readTrail(smallTree, fragment).map(({ at, answer }) => `${at}:${answer}`);

test('a trail survives being written and read', () => {
  const steps = readTrail(smallTree, '#a=start/role:sent,sent/what:nothing,sent/how:unsure');
  assert.equal(writeTrail(steps), '#a=start/role:sent,sent/what:nothing,sent/how:unsure');
  assert.equal(writeTrail([]), '');
});

for (const [what, fragment, expected] of [
  ['an answer that is gone', '#a=start/role:sent,sent/what:gone,sent/how:one', ['start/role:sent']],
  ['a question that is gone', '#a=start/gone:x,start/role:sent', ['start/role:sent']],
  ['a step that does not follow', '#a=start/role:waiting,sent/how:one', ['start/role:waiting']],
  ['names of Object.prototype', '#a=constructor/x:y,start/toString:z', []],
  ['no trail', '#q=550', []],
  ['nothing', '', []],
] as const) {
  test(`reading drops ${what}`, () => assert.deepEqual(keys(fragment), expected));
}

test('a trail is spoken in the words of its questions and answers', () => {
  const steps = readTrail(smallTree, '#a=start/role:sent,sent/what:unsure');
  assert.deepEqual(
    speakTrail(smallTree, steps, 'わからない').map(({ ask, label }) => [ask, label]),
    [
      ['どちらですか？', '送った'],
      ['何が起きましたか？', '覚えていない'],
    ],
  );
});

test('no fragment throws or is read beyond its bounds', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 5000, unit: 'binary' }), (text) => {
      assert.ok(readTrail(tree, text).length <= 20);
      assert.ok(readTrail(tree, `#a=${text}`).length <= 20);
    }),
  );
  assert.ok(readTrail(tree, `#a=${'start/role:sent,'.repeat(10_000)}`).length <= 20);
});

test('10,000 random walks end in an outcome after at most seven questions', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (choices) => {
      let at = startOf(tree, 'start');
      let asked = 0;
      for (const choice of choices) {
        const edges = edgesOf(tree, at, '');
        const edge = edges[choice % Math.max(1, edges.length)];
        if (!edge) break;
        asked++;
        assert.equal(edgeTo(tree, { at, answer: edge.answer }), edge.to);
        at = edge.to;
      }
      assert.equal(nodeAt(tree, at)?.kind, 'outcome');
      assert.ok(asked <= 7);
    }),
    { numRuns: 10_000 },
  );
});
