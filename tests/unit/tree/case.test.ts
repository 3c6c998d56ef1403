import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tree } from '#content/tree/index.ts';
import { answerCase, readCase } from '#core/tree/case.ts';
import { edgeOf, parseTrail, type Step, writeTrail } from '#core/tree/trail.ts';
import { edgesOf, nodeAt, nodeKeys, questionAt, startOf } from '#core/tree/tree.ts';
import { waysThrough } from '#core/tree/ways.ts';
import { smallTree } from './small-tree.ts';

const trail = '#a=start/role:sent,sent/what:nothing,sent/how:one,sent/where:carrier';
const written = (steps: readonly Step[]) => writeTrail(steps).replace('#a=', '');

test('an address is read as the node with the answers before it', () => {
  const { key, before, later, stale } = readCase(smallTree, 'sent/end', trail);
  assert.deepEqual([key, writeTrail(before), later, stale], ['sent/end', trail, [], false]);
});

test('an address that holds the node itself opens it for a change, with the answers around it', () => {
  const { before, later, stale } = readCase(smallTree, 'sent/how', trail);
  assert.equal(written(before), 'start/role:sent,sent/what:nothing');
  assert.equal(written(later), 'sent/how:one,sent/where:carrier');
  assert.equal(stale, false);
});

for (const [what, fragment, at, before] of [
  ['an answer that is gone', '#a=start/role:sent,sent/what:gone,sent/how:one', 'sent/what', 1],
  ['a step that does not follow', '#a=start/role:waiting,sent/how:one', 'waiting/where', 1],
  ['a question that is gone', '#a=sent/gone:x,sent/what:nothing', 'sent/end', 0],
  ['names of Object.prototype', '#a=constructor/x:y,start/toString:z', 'sent/end', 0],
] as const) {
  test(`${what} is dropped, and the reader goes on at the last sensible question`, () => {
    const read = readCase(smallTree, 'sent/end', fragment);
    assert.deepEqual([read.key, read.before.length, read.stale], [at, before, true]);
  });
}

test('a page without a trail is shown as it is', () => {
  assert.deepEqual(readCase(smallTree, 'sent/end', '#steps'), {
    key: 'sent/end',
    before: [],
    later: [],
    stale: false,
  });
});

test('a changed answer keeps the later answers that still apply', () => {
  const open = readCase(smallTree, 'sent/what', trail);
  const { key, before, fallen } = answerCase(smallTree, open, 'unsure');
  assert.equal(key, 'sent/end');
  assert.equal(written(before), 'start/role:sent,sent/what:unsure,sent/how:one,sent/where:carrier');
  assert.deepEqual(fallen, []);
});

test('a changed answer keeps what it knows for a question of another branch', () => {
  const open = readCase(smallTree, 'start/role', trail);
  const { key, before, fallen } = answerCase(smallTree, open, 'waiting');
  assert.equal(key, 'waiting/end');
  assert.equal(written(before), 'start/role:waiting,waiting/where:carrier');
  assert.deepEqual(written(fallen), 'sent/what:nothing,sent/how:one');
});

test('a known fact answers its question in advance, and no other', () => {
  const start = { key: 'sent/what', before: [], later: [] } as const;
  assert.equal(answerCase(smallTree, start, 'nothing', ['scope.everyone']).key, 'admin/end');
  assert.equal(answerCase(smallTree, start, 'nothing', ['recipient.carrier']).key, 'sent/how');
});

test('an answer that the question does not have is refused', () => {
  const start = { key: 'sent/what', before: [], later: [] } as const;
  assert.throws(() => answerCase(smallTree, start, 'gone'), /sent\/what has no answer gone/);
});

const keys = nodeKeys(tree);
const walks = waysThrough(tree);

test('every pair of question and changed answer keeps what applies, drops the rest, and names it', () => {
  let pairs = 0;
  // One way over each question, as the tree itself gives it.
  const over = new Map(walks.flatMap((walk) => walk.steps.map(({ at }) => [at, walk] as const)));
  for (const [at, { steps, end }] of over) {
    const open = readCase(tree, at, writeTrail(steps));
    const old = steps.filter(({ at: key }) => questionAt(tree, key) !== questionAt(tree, at));
    for (const { answer } of edgesOf(tree, at, '')) {
      pairs += 1;
      const { key, before, fallen } = answerCase(tree, open, answer);
      // The new way holds together: each answer leads to the next question, the last one to the node.
      for (const [i, step] of before.entries())
        assert.equal(edgeOf(tree, step)?.to, before[i + 1]?.at ?? key);
      // Every other answer is either still on the way (or answers the same fact there), or is named as dropped.
      const facts = new Set(before.map((step) => edgeOf(tree, step)?.fact));
      for (const step of old) {
        const kept = before.some((now) => now.at === step.at && now.answer === step.answer);
        const fact = edgeOf(tree, step)?.fact;
        assert.equal(
          fallen.some((gone) => gone.at === step.at),
          !kept && !(fact && facts.has(fact)),
          `${at}:${answer} and ${step.at}`,
        );
      }
      // The answer that stood there leads to where one came from.
      if (steps.some((step) => step.at === at && step.answer === answer))
        assert.deepEqual([key, fallen], [end, []]);
    }
  }
  assert.equal(
    pairs,
    keys.reduce((sum, key) => sum + edgesOf(tree, key, '').length, 0),
  );
});

test('10,000 random walks end in an outcome after at most seven questions', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), (choices) => {
      let where = readCase(tree, startOf(tree, 'start'), '');
      for (const choice of choices) {
        const edges = edgesOf(tree, where.key, '');
        const edge = edges[choice % Math.max(1, edges.length)];
        if (!edge) break;
        where = answerCase(tree, where, edge.answer);
        assert.deepEqual(parseTrail(writeTrail(where.before)), where.before);
      }
      assert.equal(nodeAt(tree, where.key)?.kind, 'outcome');
      const asked = where.before.filter(({ at }) => nodeAt(tree, at)?.kind === 'question');
      assert.ok(asked.length <= 7);
    }),
    { numRuns: 10_000 },
  );
});

test('no address throws', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...keys),
      fc.string({ maxLength: 5000, unit: 'binary' }),
      (key, text) => {
        const read = readCase(tree, key, `#a=${text}`);
        assert.ok(nodeAt(tree, read.key));
      },
    ),
  );
});
