import type { ArticleAudiences } from '#core/tree/check-tree.ts';
import type { Tree } from '#core/tree/tree.ts';
import type { TreeKind } from '#core/tree/tree-problem.ts';
import { ending, question, smallTree, withNodes } from './small-tree.ts';

/** The articles of the small tree. */
export const articles: ArticleAudiences = new Map([['junk-folder', ['recipient']]]);

/** A tree with one fault, and what is printed of it. */
export interface BrokenTree {
  readonly kind: TreeKind;
  readonly what: string;
  readonly tree: Tree;
  readonly articles?: ArticleAudiences;
  readonly printed: readonly string[];
}

const how = smallTree.sent.nodes['how'];
if (how?.kind !== 'question') throw new Error('the small tree has changed');
const [one, all] = how.answers;
const ended = smallTree.sent.nodes['end'];
if (ended?.kind !== 'outcome') throw new Error('the small tree has changed');

/** Each fault of a tree, as an editor makes it. */
export const brokenTrees: readonly BrokenTree[] = [
  {
    kind: 'tree-next',
    what: 'a next that no node has',
    tree: withNodes({ how: { ...how, answers: [{ ...one, next: 'wher' }, all] } }),
    printed: [
      'content/tree/sent.ts  tree-next',
      '  「how」: next の「wher」という質問も結果も、この枝にありません。',
      '  → where のことですか？ ある名前: what, how, how-look, where, end',
      '',
      'content/tree/sent.ts  tree-next',
      '  「how-look」: next の「wher」という質問も結果も、この枝にありません。',
      '  → where のことですか？ ある名前: what, how, how-look, where, end',
    ],
  },
  {
    kind: 'tree-next',
    what: 'a look page of what is no question',
    tree: withNodes({
      'how-look': {
        kind: 'look',
        heading: '見方',
        of: 'end',
        ways: [{ in: '電話', way: '聞きます。' }],
        unsure: { next: 'end' },
      },
    }),
    printed: [
      'content/tree/sent.ts  tree-next',
      '  「how-look」: 「end」は質問ではありません。',
      '  → 同じ枝の質問の名前を of に書いてください。',
    ],
  },
  {
    kind: 'tree-answer',
    what: 'two answers with one id',
    tree: withNodes({ how: { ...how, answers: [one, { ...all, id: one.id }] } }),
    printed: [
      'content/tree/sent.ts  tree-answer',
      '  「how」: 答えの id「one」が重なっています。',
      '  → 別の id にしてください。',
      '',
      'content/tree/sent.ts  tree-answer',
      '  「how-look」: 答えの id「one」が重なっています。',
      '  → 別の id にしてください。',
    ],
  },
  {
    kind: 'tree-answer',
    what: 'more answers than a phone shows',
    tree: withNodes({
      what: {
        kind: 'question',
        ask: '何が起きましたか？',
        answers: [
          { id: 'bounced', label: '返ってきた', next: { branch: 'bounce' } },
          { id: 'nothing', label: '何もない', next: 'how' },
          ...Array.from({ length: 7 }, (_, i) => ({
            id: `more-${i}`,
            label: `ほか${i}`,
            next: { branch: 'admin' } as const,
          })),
        ],
        unsure: { next: 'how' },
      },
    }),
    printed: [
      'content/tree/sent.ts  tree-answer',
      '  「what」: 答えが9個あります。',
      '  → 8個までにまとめるか、質問を2つに分けてください。',
    ],
  },
  {
    kind: 'tree-fact',
    what: 'facts of two topics in one question',
    tree: withNodes({ how: { ...how, answers: [one, { ...all, fact: 'web.works' }] } }),
    printed: [
      'content/tree/sent.ts  tree-fact',
      '  「how」: 答えの fact が違う話題のものです: scope, web',
      '  → 1つの質問の fact は、同じ話題の中から選んでください。',
      '',
      'content/tree/sent.ts  tree-fact',
      '  「how-look」: 答えの fact が違う話題のものです: scope, web',
      '  → 1つの質問の fact は、同じ話題の中から選んでください。',
    ],
  },
  {
    kind: 'tree-article',
    what: 'an article that does not exist',
    tree: withNodes({ end: { ...ended, remedies: [{ article: 'junk-foldr', because: '。' }] } }),
    printed: [
      'content/tree/sent.ts  tree-article',
      '  「end」: 「junk-foldr」という記事はありません。',
      '  → junk-folder のことですか？ ある記事: junk-folder',
    ],
  },
  {
    kind: 'tree-article',
    what: 'an article that no outcome names first',
    tree: smallTree,
    articles: new Map([...articles, ['mailbox-full', ['sender']]]),
    printed: [
      'content/tree  tree-article(注意)',
      '  「mailbox-full」の記事を最初に挙げる結果がありません。',
      '  → その記事のしるしを聞く質問と、それを remedies の最初に書いた結果を足してください。',
    ],
  },
  {
    kind: 'tree-counterpart',
    what: 'steps for the other party that the article does not have',
    tree: withNodes({ end: { ...ended, counterpart: { for: 'admin', say: '見てください。' } } }),
    printed: [
      'content/tree/sent.ts  tree-counterpart',
      '  「end」: 「junk-folder」には、admin の手順がありません。',
      '  → 手順がある人: recipient。for を変えるか、article に別の記事を書いてください。',
    ],
  },
  {
    kind: 'tree-loop',
    what: 'a loop',
    tree: withNodes({ where: question('what', 'end') }),
    printed: [
      'content/tree/sent.ts  tree-loop',
      '  「what」: 質問が輪になっています: sent/what → sent/how → sent/where → sent/what',
      '  → どれか一つの next を、まだ通っていない質問か結果に変えてください。',
    ],
  },
  {
    kind: 'tree-long',
    what: 'a way of more than seven questions',
    tree: withNodes({
      where: question('q5', 'end'),
      q5: question('q6', 'end'),
      q6: question('q7', 'end'),
      q7: question('q8', 'end'),
      q8: question('last', 'end'),
      last: ending('終わり'),
    }),
    printed: [
      'content/tree/sent.ts  tree-long',
      '  「q8」: ここまでに質問が7つあります: start/role → sent/what → sent/how → sent/where → sent/q5 → sent/q6 → sent/q7',
      '  → 結果までの質問を7つまでに減らしてください。',
      '',
      'content/tree/sent.ts  tree-unreached',
      '  「last」: どの答えからもたどり着けません。',
      '  → どれかの答えの next に書いてください。',
    ],
  },
  {
    kind: 'tree-twice',
    what: 'a topic that is asked twice',
    tree: withNodes({
      where: {
        kind: 'question',
        ask: 'ほんとうに、だれに届きませんか？',
        answers: [
          { id: 'one', label: 'やはり1人', fact: 'scope.one', next: 'end' },
          { id: 'all', label: 'やはり全員', fact: 'scope.everyone', next: { branch: 'admin' } },
        ],
        unsure: { next: 'end' },
      },
    }),
    printed: [
      'content/tree/sent.ts  tree-twice',
      '  「where」: 「sent/how」で聞いたこと(scope)を、もう一度聞いています。',
      '  → 前の質問の答えごとに行き先を分けて、同じことを聞かないようにしてください。',
    ],
  },
  {
    kind: 'tree-unreached',
    what: 'a node that nothing leads to',
    tree: withNodes({ lost: ending('迷子') }),
    printed: [
      'content/tree/sent.ts  tree-unreached',
      '  「lost」: どの答えからもたどり着けません。',
      '  → どれかの答えの next に書いてください。',
    ],
  },
  {
    kind: 'tree-alike',
    what: 'two nodes with one heading',
    tree: withNodes({ end: { ...ended, finding: '届いた人の確かめ方' } }),
    printed: [
      'content/tree/sent.ts  tree-alike(注意)',
      '  「end」: 「sent/how-look」と同じ見出しです。',
      '  → 検索の結果で区別できるように、見出しを変えてください。',
    ],
  },
  {
    kind: 'tree-alike',
    what: 'answers that all lead to one place',
    tree: withNodes({
      what: {
        kind: 'question',
        ask: '何が起きましたか？',
        answers: [
          { id: 'bounced', label: '返ってきた', next: 'how' },
          { id: 'nothing', label: '何もない', next: 'how' },
        ],
        unsure: { next: 'how' },
      },
    }),
    printed: [
      'content/tree/bounce.ts  tree-unreached',
      '  「end」: どの答えからもたどり着けません。',
      '  → どれかの答えの next に書いてください。',
      '',
      'content/tree/sent.ts  tree-alike(注意)',
      '  「what」: どの答えを選んでも同じところへ進みます。',
      '  → 質問をやめるか、答えごとに行き先を分けてください。',
    ],
  },
];
