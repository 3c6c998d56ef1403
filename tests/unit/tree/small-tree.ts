import type { Tree } from '#core/tree/tree.ts';
import { BRANCH_IDS, type BranchId, defineBranch, type TreeNode } from '#core/tree/types.ts';

const outcome = {
  kind: 'outcome',
  finding: '見つかりました',
  why: '答えがそう言っています。',
  remedies: [{ article: 'junk-folder', because: '迷惑メールフォルダにあります。' }],
  otherwise: '窓口に聞いてください。',
} as const;

/** A branch that every other one jumps to, so that each is reached. */
const leaf = (id: BranchId) =>
  defineBranch({ id, title: id, start: 'end', nodes: { end: { ...outcome, finding: id } } });

const BRANCHES = {
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
          { id: 'one', label: '1人', fact: 'scope.one', next: 'where' },
          { id: 'all', label: '全員', fact: 'scope.everyone', next: { branch: 'admin' } },
        ],
        unsure: { next: 'how-look' },
      },
      'how-look': {
        kind: 'look',
        heading: '届いた人の確かめ方',
        of: 'how',
        ways: [{ in: '電話', way: '1人ずつ聞きます。' }],
        unsure: { next: 'end' },
      },
      where: {
        kind: 'question',
        ask: 'どこ宛てですか？',
        answers: [
          { id: 'carrier', label: '携帯電話会社', fact: 'recipient.carrier', next: 'end' },
          { id: 'free', label: 'Gmail', fact: 'recipient.free', next: { branch: 'admin' } },
        ],
        unsure: { next: 'end' },
      },
      end: { ...outcome, finding: '相手に聞きましょう' },
    },
  }),
  waiting: defineBranch({
    id: 'waiting',
    title: '待っている',
    start: 'where',
    nodes: {
      where: {
        kind: 'question',
        ask: 'どこで受け取りますか？',
        answers: [
          { id: 'carrier', label: '携帯電話会社', fact: 'recipient.carrier', next: 'end' },
          { id: 'free', label: 'Gmail', fact: 'recipient.free', next: { branch: 'admin' } },
        ],
        unsure: { next: 'end' },
      },
      end: { ...outcome, finding: '探しましょう' },
    },
  }),
};

/** A tree for tests: start/role → sent/what → sent/how (and how to look) → sent/where → an outcome; waiting asks the same. */
export const smallTree: Tree = Object.fromEntries(
  BRANCH_IDS.map((id) => [id, id in BRANCHES ? BRANCHES[id as keyof typeof BRANCHES] : leaf(id)]),
) as Record<BranchId, Tree[BranchId]>;

/** The small tree with some nodes of the branch `sent` replaced. */
export const withNodes = (nodes: Readonly<Record<string, TreeNode>>): Tree => ({
  ...smallTree,
  sent: { ...smallTree.sent, nodes: { ...smallTree.sent.nodes, ...nodes } },
});

/** A question whose answers lead to one node, or to two. */
export const question = (next: string, other = next): TreeNode => ({
  kind: 'question',
  ask: `${next}？`,
  answers: [
    { id: 'a', label: `${next}へ`, next },
    { id: 'b', label: `${other}にも`, next: other },
  ],
  unsure: { next },
});

/** An outcome of its own heading. */
export const ending = (finding: string): TreeNode => ({ ...outcome, finding });
