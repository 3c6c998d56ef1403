import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edgesOf, nodeAt, nodeKeys, startOf } from '#core/tree/tree.ts';
import { viewOf } from '#core/tree/view.ts';
import { smallTree } from './small-tree.ts';

test('a question leads on by its answers, the unsure one last', () => {
  assert.deepEqual(edgesOf(smallTree, 'sent/what', 'わからない'), [
    { answer: 'bounced', label: '返ってきた', to: 'bounce/end' },
    { answer: 'nothing', label: '何もない', to: 'sent/how' },
    { answer: 'unsure', label: '覚えていない', to: 'sent/how' },
  ]);
});

test('an answer keeps its second line, and わからない stands where a question has no words of its own', () => {
  const edges = edgesOf(smallTree, 'start/role', 'わからない');
  assert.equal(edges[1]?.hint, '来ない');
  assert.equal(edges[2]?.label, 'わからない');
});

test('an outcome leads nowhere, and an unknown key is no node', () => {
  assert.deepEqual(edgesOf(smallTree, 'sent/end', ''), []);
  assert.equal(nodeAt(smallTree, 'sent/gone'), undefined);
  assert.equal(nodeAt(smallTree, 'gone'), undefined);
});

test('all nodes are named by branch and key', () => {
  assert.deepEqual(nodeKeys(smallTree), [
    'start/role',
    'start/end',
    'sent/what',
    'sent/how',
    'sent/end',
    'waiting/end',
    'bounce/end',
    'admin/end',
  ]);
  assert.equal(startOf(smallTree, 'sent'), 'sent/what');
});

const data = {
  tree: smallTree,
  articles: {
    'junk-folder': { title: '迷惑メールフォルダ', owner: '受け取る人', time: '3分から' },
  },
  phrases: { '何が起きましたか？': ['何が', '起きましたか？'] },
};

test('a question is viewed with its caption, hint and phrases', () => {
  const { caption, phrases, hint, outcome } = viewOf(data, 'sent/what', 'わからない');
  assert.deepEqual(
    { caption, phrases, hint, outcome },
    {
      caption: '送った',
      phrases: ['何が', '起きましたか？'],
      hint: '画面を見てください。',
      outcome: undefined,
    },
  );
});

test('an outcome is viewed with the titles of its articles', () => {
  const { outcome, phrases } = viewOf(data, 'sent/end', '');
  assert.deepEqual(phrases, ['見つかりました']);
  assert.deepEqual(outcome?.remedies, [
    {
      slug: 'junk-folder',
      because: '迷惑メールフォルダにあります。',
      title: '迷惑メールフォルダ',
      owner: '受け取る人',
      time: '3分から',
    },
  ]);
});

test('an unknown node is no view', () => {
  assert.throws(() => viewOf(data, 'sent/gone', ''), /no node sent\/gone/);
});
