import { defineBranch } from '#core/tree/types.ts';
import type { Tree } from '#core/tree/tree.ts';

const outcome = {
  kind: 'outcome',
  finding: '見つかりました',
  why: '答えがそう言っています。',
  remedies: [{ article: 'junk-folder', because: '迷惑メールフォルダにあります。' }],
  otherwise: '窓口に聞いてください。',
} as const;

const leaf = (id: 'bounce' | 'admin') =>
  defineBranch({ id, title: id, start: 'end', nodes: { end: outcome } });

/** A tree of three questions for tests: start/role → sent/what → sent/how → an outcome. */
export const smallTree: Tree = {
  start: defineBranch({
    id: 'start',
    title: 'はじめ',
    start: 'role',
    nodes: {
      role: {
        kind: 'question',
        ask: 'どちらですか？',
        answers: [
          { id: 'sent', label: '送った', next: { branch: 'sent' } },
          { id: 'waiting', label: '待っている', hint: '来ない', next: { branch: 'waiting' } },
        ],
        unsure: { next: 'end' },
      },
      end: outcome,
    },
  }),
  sent: defineBranch({
    id: 'sent',
    title: '送った',
    start: 'what',
    nodes: {
      what: {
        kind: 'question',
        ask: '何が起きましたか？',
        hint: '画面を見てください。',
        answers: [
          { id: 'bounced', label: '返ってきた', next: { branch: 'bounce' } },
          { id: 'nothing', label: '何もない', next: 'how' },
        ],
        unsure: { next: 'how', label: '覚えていない' },
      },
      how: {
        kind: 'question',
        ask: 'だれに届きませんか？',
        answers: [
          { id: 'one', label: '1人', next: 'end' },
          { id: 'all', label: '全員', next: { branch: 'admin' } },
        ],
        unsure: { next: 'end' },
      },
      end: outcome,
    },
  }),
  waiting: defineBranch({
    id: 'waiting',
    title: '待っている',
    start: 'end',
    nodes: { end: outcome },
  }),
  bounce: leaf('bounce'),
  admin: leaf('admin'),
};
