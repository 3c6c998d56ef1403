import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { tree } from '#content/tree/index.ts';
import { printProblems } from '#core/problem/print.ts';
import { checkProse } from '#core/tree/check-prose.ts';
import type { TreeNode } from '#core/tree/types.ts';
import { smallTree, withNodes } from './small-tree.ts';

const NAMES = new Set(['Outlook.com']);

/** Every field of a node that readers see, each with a text of its own. */
const question = (text: (field: string) => string): TreeNode => ({
  kind: 'question',
  ask: text('ask'),
  hint: text('hint'),
  answers: [
    { id: 'a', label: text('label'), hint: text('answer-hint'), next: 'end' },
    { id: 'b', label: '返ってきた', next: { branch: 'bounce' } },
  ],
  unsure: { next: 'end', label: text('unsure') },
});
const look = (text: (field: string) => string): TreeNode => ({
  kind: 'look',
  heading: text('heading'),
  of: 'how',
  ways: [{ in: text('in'), way: text('way') }],
  unsure: { next: 'end', label: text('unsure') },
});
const outcome = (text: (field: string) => string): TreeNode => ({
  kind: 'outcome',
  finding: text('finding'),
  why: text('why'),
  remedies: [{ article: 'junk-folder', because: text('because') }],
  otherwise: text('otherwise'),
  counterpart: { for: 'recipient', say: text('say') },
});

const faultsOf = (node: TreeNode) => checkProse(withNodes({ what: node }), NAMES, new Map());

test('a sound tree has no problem', () => {
  assert.deepEqual(checkProse(smallTree, NAMES, new Map()), []);
});

for (const make of [question, look, outcome]) {
  test(`every text of a ${make.name} is looked at`, () => {
    const fields: string[] = [];
    const node = make((field) => {
      fields.push(field);
      return `${fields.length}時間`;
    });
    assert.deepEqual(
      faultsOf(node)
        .map(({ what }) => /「(\d+)時間」/.exec(what)?.[1])
        .toSorted(),
      fields.map((_, i) => String(i + 1)).toSorted(),
    );
  });
}

test('what a sentence of the tree may not say is printed for the editor', () => {
  const node = question((field) =>
    field === 'hint'
      ? '72時間以上で25MBで、サーバがsmtp.gmail.comで、2026年5月から 届きません！'
      : '届きません',
  );
  const printed = printProblems(faultsOf(node)).split('\n\n').slice(0, -1).join('\n\n');
  const value = (text: string) => [
    'content/tree/sent.ts  value-in-prose',
    `  「what」: 「${text}」が質問や結果の文に直接書かれています。`,
    '  → 「数分」のように数字を使わずに書くか、値の要る文を記事の本文に移します。部品はここでは使えません。',
    '',
  ];
  assert.equal(
    printed,
    [
      ...value('72時間'),
      ...value('25MB'),
      ...value('2026年5月'),
      'content/tree/sent.ts  host-in-prose',
      '  「what」: 「smtp.gmail.com」が質問や結果の文に直接書かれています。',
      '  → 名前を出さずに書くか、名前の要る文を記事の本文に移します。例なら example.jp などで書きます。',
      '',
      'content/tree/sent.ts  character-width',
      '  「what」: 「！」は使いません。',
      '  → 文は「。」で終えます。画面に出る文面なら、`コード`で書きます。',
      '',
      'content/tree/sent.ts  term',
      '  「what」: 「サーバ」は、このサイトでは別の言葉で書きます。',
      '  → サーバー と書きます。画面に出る名前なら「」で囲みます。',
    ].join('\n'),
  );
});

test('a typed space is found', () => {
  const [problem] = faultsOf(question(() => 'ブラウザーで Gmailを開く'));
  assert.equal(problem?.kind, 'hand-space');
});

test('the caption of a branch is looked at', () => {
  const { sent } = smallTree;
  const problems = checkProse(
    { ...smallTree, sent: { ...sent, title: 'サーバ' } },
    NAMES,
    new Map(),
  );
  assert.deepEqual(
    problems.map(({ kind, file }) => `${file} ${kind}`),
    ['content/tree/sent.ts term'],
  );
});

test('codes, ports and names to look for in an error stay', () => {
  const words = [
    '拒否(5.7.x、「550 5.7.1」、421)',
    '「0x800CCC0E」と出る',
    '「ポート: 587」や25番ポート',
    'Outlook.comのアドレス',
    '「受信トレイ」を開く',
    'taro@example.jpのような形',
  ];
  for (const word of words) assert.deepEqual(faultsOf(question(() => word)), [], word);
});

test('a problem names the line of its node, and that of a caption', () => {
  const file = 'content/tree/sent.ts';
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n');
  const node = tree.sent.nodes['how-wide'];
  assert.equal(node?.kind, 'question');
  const broken = {
    ...tree,
    sent: {
      ...tree.sent,
      title: 'サーバ',
      nodes: { ...tree.sent.nodes, 'how-wide': { ...node, ask: 'サーバ？' } },
    },
  };
  assert.deepEqual(
    checkProse(broken, NAMES, new Map([[file, text]])).map(({ line = 0 }) =>
      lines[line - 1]?.trim(),
    ),
    [lines.find((line) => line.startsWith('  title:'))?.trim(), "'how-wide': {"],
  );
});
