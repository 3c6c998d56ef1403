import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tree } from '#content/tree/index.ts';
import { printProblems } from '#core/problem/print.ts';
import { checkTree } from '#core/tree/check-tree.ts';
import { edgesOf, nodeAt, nodeKeys, type Tree } from '#core/tree/tree.ts';
import type { TreeNode } from '#core/tree/types.ts';
import { smallTree } from './small-tree.ts';

const slugs = new Set(['junk-folder']);
/** The small tree with some nodes of the branch `sent` replaced. */
const withNodes = (nodes: Record<string, TreeNode>): Tree => ({
  ...smallTree,
  sent: { ...smallTree.sent, nodes: { ...smallTree.sent.nodes, ...nodes } },
});
const question = (next: string): TreeNode => ({
  kind: 'question',
  ask: '？',
  answers: [
    { id: 'a', label: 'a', next },
    { id: 'b', label: 'b', next },
  ],
  unsure: { next },
});

test('a sound tree has no problem', () => assert.deepEqual(checkTree(smallTree, slugs), []));

for (const [what, broken, expected] of [
  [
    'a loop',
    withNodes({ how: question('what') }),
    /質問が輪になっています: sent\/what → sent\/how → sent\/what/,
  ],
  [
    'a way of more than seven questions',
    withNodes({
      how: question('q3'),
      q3: question('q4'),
      q4: question('q5'),
      q5: question('q6'),
      q6: question('q7'),
      q7: question('q8'),
      q8: question('end'),
    }),
    /content\/tree\/sent\.ts {2}tree-long\n {2}質問・結果「q7」: ここまでに質問が7つあります/,
  ],
  [
    'a node that nothing leads to',
    withNodes({ lost: question('end') }),
    /質問・結果「lost」: どの答えからもたどり着けません。/,
  ],
  [
    'two answers with one id',
    withNodes({
      how: {
        kind: 'question',
        ask: '？',
        answers: [
          { id: 'same', label: 'a', next: 'end' },
          { id: 'same', label: 'b', next: { branch: 'admin' } },
        ],
        unsure: { next: 'end' },
      },
    }),
    /答えの id「same」が重なっています。/,
  ],
] as const) {
  test(`the check finds ${what}`, () =>
    assert.match(printProblems(checkTree(broken, slugs)), expected));
}

test('the check finds an article that does not exist', () => {
  assert.match(
    printProblems(checkTree(smallTree, new Set())),
    /「junk-folder」という記事はありません。/,
  );
});

test('the real tree asks at most eight answers a question and quotes none twice', () => {
  for (const key of nodeKeys(tree)) {
    const labels = edgesOf(tree, key, 'わからない').map(({ label }) => label);
    assert.ok(labels.length <= 9, key);
    assert.equal(new Set(labels).size, labels.length, key);
    const node = nodeAt(tree, key);
    if (node?.kind === 'outcome') assert.ok(node.remedies.length <= 4, key);
  }
});
