import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edgesOf, nodeAt, nodeKeys, questionsOf, startOf } from '#core/tree/tree.ts';
import { questionView, viewOf } from '#core/tree/view.ts';
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

test('an answer carries its fact', () => {
  assert.equal(edgesOf(smallTree, 'sent/where', '')[0]?.fact, 'recipient.carrier');
});

test('an outcome leads nowhere, and an unknown key is no node', () => {
  assert.deepEqual(edgesOf(smallTree, 'sent/end', ''), []);
  assert.equal(nodeAt(smallTree, 'sent/gone'), undefined);
  assert.equal(nodeAt(smallTree, 'gone'), undefined);
});

test('all nodes are named by branch and key', () => {
  assert.deepEqual(nodeKeys(smallTree).slice(0, 9), [
    'start/role',
    'start/end',
    'waiting/where',
    'waiting/end',
    'code/end',
    'silent/end',
    'client/end',
    'received/end',
    'sent/what',
  ]);
  assert.equal(startOf(smallTree, 'sent'), 'sent/what');
});

const card = {
  number: 203,
  title: '迷惑メールフォルダ',
  owner: '受け取る人',
  time: '3分から',
  related: [
    { article: 'mailbox-full', when: '「full」とあればこちらです。' },
    { article: 'junk-folder', when: '自分自身です。' },
  ],
  evidence: ['日時'],
};
const data = {
  tree: smallTree,
  articles: new Map([
    ['junk-folder', card],
    ['mailbox-full', { ...card, title: 'いっぱい' }],
  ]),
  phrases: { '何が起きましたか？': [2, 7] },
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

test('an outcome is viewed with its articles, and with the neighbours of the first that it does not name', () => {
  const { outcome, phrases, heading } = viewOf(data, 'sent/end', '');
  assert.deepEqual([heading, phrases], ['相手に聞きましょう', ['相手に聞きましょう']]);
  assert.deepEqual(outcome?.remedies, [
    {
      slug: 'junk-folder',
      because: '迷惑メールフォルダにあります。',
      number: 203,
      title: '迷惑メールフォルダ',
      owner: '受け取る人',
      time: '3分から',
    },
  ]);
  assert.deepEqual(outcome.others, [
    { slug: 'mailbox-full', title: 'いっぱい', when: '「full」とあればこちらです。' },
  ]);
  assert.deepEqual(outcome.evidence, ['日時']);
});

test('a look page is viewed with its ways and the answers of its question', () => {
  const { heading, ways, edges } = viewOf(data, 'sent/how-look', 'わからない');
  assert.deepEqual([heading, ways?.length], ['届いた人の確かめ方', 1]);
  assert.deepEqual(
    edges.map(({ answer, to }) => [answer, to]),
    [
      ['one', 'sent/where'],
      ['all', 'admin/end'],
      ['unsure', 'sent/end'],
    ],
  );
});

test('the island asks from the questions alone: an outcome is no view of theirs', () => {
  const asked = { tree: questionsOf(smallTree), phrases: data.phrases };
  for (const key of nodeKeys(smallTree)) {
    const isOutcome = nodeAt(smallTree, key)?.kind === 'outcome';
    const view = questionView(asked, key, 'わからない');
    assert.deepEqual(view, isOutcome ? undefined : viewOf(data, key, 'わからない'));
  }
});

test('an unknown node is no view', () => {
  assert.throws(() => viewOf(data, 'sent/gone', ''), /no node sent\/gone/);
});
