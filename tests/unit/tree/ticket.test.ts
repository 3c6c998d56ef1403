import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageText, ticketText } from '#core/tree/ticket.ts';
import type { NodeView } from '#core/tree/view.ts';

const view: NodeView = {
  key: 'sent/carrier',
  caption: '送った',
  heading: '相手の設定です',
  phrases: ['相手の設定です'],
  edges: [],
  outcome: {
    why: '。',
    remedies: [{ slug: 'x', because: '。', number: 207, title: '携帯電話', owner: '', time: '' }],
    others: [],
    otherwise: '。',
    evidence: [],
    counterpart: { for: 'recipient', article: 'x', say: '見てください。' },
  },
};
const words = {
  title: '結果',
  answers: '答え',
  remedies: '記事',
  page: 'ページ',
  blanks: ['日時', 'エラーの文面'],
};
const addressOf = (path: string) => `https://mail.example/${path}`;

test('an outcome is a text for a ticket: finding, answers, pages, blanks', () => {
  const spoken = [{ at: 'sent/what', answer: 'nothing', ask: '何が？', label: '何も' }] as const;
  assert.equal(
    ticketText(view, spoken, words, addressOf),
    [
      '結果: 相手の設定です',
      'ページ: https://mail.example/ask/sent/carrier/',
      '',
      '答え:',
      '- 何が？ → 何も',
      '',
      '記事:',
      '- 携帯電話 https://mail.example/k/207/',
      '',
      '日時:',
      'エラーの文面:',
    ].join('\n'),
  );
});

test('without answers the text has no list of them', () => {
  assert.doesNotMatch(ticketText(view, [], words, addressOf), /答え/);
});

test('the other party gets a sentence and the address of their steps', () => {
  assert.equal(
    messageText(view, addressOf),
    '見てください。\nhttps://mail.example/articles/x/#steps-recipient',
  );
  assert.equal(
    messageText({ ...view, outcome: undefined } as unknown as NodeView, addressOf),
    undefined,
  );
});
