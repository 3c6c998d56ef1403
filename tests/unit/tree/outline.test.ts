import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tree } from '#content/tree/index.ts';
import { type Outline, outlineOf } from '#core/tree/outline.ts';
import { nodeKeys, startOf } from '#core/tree/tree.ts';
import { BRANCH_IDS } from '#core/tree/types.ts';
import { mapOf } from '../../../src/site/tree-map.ts';

const keysIn = (outline: Outline): readonly string[] => [
  outline.key,
  ...outline.answers.flatMap(({ to }) => ('answers' in to ? keysIn(to) : [])),
];

test('every node stands once in the outlines of all branches', () => {
  const keys = BRANCH_IDS.flatMap((branch) => keysIn(outlineOf(tree, branch, '')));
  assert.deepEqual(keys.toSorted(), nodeKeys(tree).toSorted());
});

test('the picture holds every node once, no two boxes overlap, and the layout is the same every time', () => {
  const map = mapOf(tree, (text) => [text]);
  assert.deepEqual(map.nodes.map(({ key }) => key).toSorted(), nodeKeys(tree).toSorted());
  for (const [i, a] of map.nodes.entries()) {
    assert.ok(a.x >= 0 && a.y >= 0 && a.x + a.width <= map.width && a.y + a.height <= map.height);
    for (const b of map.nodes.slice(i + 1))
      assert.ok(
        a.x + a.width <= b.x ||
          b.x + b.width <= a.x ||
          a.y + a.height <= b.y ||
          b.y + b.height <= a.y,
        `${a.key} ${b.key}`,
      );
  }
  assert.deepEqual(
    mapOf(tree, (text) => [text]),
    map,
  );
});

/** What a frame of 80 % of a small phone's height shows without being scrolled. */
const SHOWN = 400;

test('a picture begins with its first question, where its frame opens', () => {
  for (const branch of [undefined, ...BRANCH_IDS]) {
    const { nodes } = mapOf(tree, (text) => [text], branch);
    const first = nodes.find(({ key }) => key === startOf(tree, branch ?? 'start'));
    assert.ok(first && first.x < 100 && first.y < SHOWN, `${branch ?? 'all'}: ${first?.y}`);
  }
});
