import type { Audience } from '../article/vocabulary.ts';
import { suggest } from '../content/suggest.ts';
import type { Problem } from '../problem.ts';
import { topicOf } from './facts.ts';
import { checkLikeness } from './likeness.ts';
import {
  branchOf,
  edgesOf,
  type NodeKey,
  nodeAt,
  nodeKeys,
  remediesOf,
  type Tree,
} from './tree.ts';
import { nodeProblem, type TreeTexts } from './tree-problem.ts';
import type { Outcome } from './types.ts';
import { checkWays } from './check-ways.ts';

/** What the check needs of the articles: slug → for whom each has steps. */
export type ArticleAudiences = ReadonlyMap<string, readonly Audience[]>;

/** More answers than this are not read on a phone. */
const MOST_ANSWERS = 8;

/**
 * Finds what the types of a branch cannot: nodes that do not exist, loops, ways that are too long, nodes that nothing leads to,
 * questions that are asked twice, answers with one id, articles that do not exist or that no outcome names first. Gives all
 * problems at once; that questions are alike, or answers lead to one place, is a warning.
 * @param texts the files of content/tree, for the lines of problems
 */
export function checkTree(
  tree: Tree,
  articles: ArticleAudiences,
  texts: TreeTexts,
): readonly Problem[] {
  const nodes = nodeKeys(tree).flatMap((key) => checkNode(tree, key, articles, texts));
  // Ways over edges that lead nowhere would only repeat that they do.
  const ways = nodes.some(({ kind }) => kind === 'tree-next') ? [] : checkWays(tree, texts);
  return [...nodes, ...ways, ...checkLikeness(tree, texts), ...unnamed(tree, articles)];
}

function checkNode(
  tree: Tree,
  key: NodeKey,
  articles: ArticleAudiences,
  texts: TreeTexts,
): readonly Problem[] {
  const node = nodeAt(tree, key);
  if (node?.kind === 'outcome') return checkOutcome(node, key, articles, texts);
  const problem = nodeProblem(key, texts);
  const edges = edgesOf(tree, key, '');
  if (node?.kind === 'look' && edges.length === 0)
    return [
      problem(
        'tree-next',
        `「${node.of}」は質問ではありません。`,
        '同じ枝の質問の名前を of に書いてください。',
      ),
    ];
  const ids = edges.map(({ answer }) => answer);
  const topics = new Set(edges.flatMap(({ fact }) => (fact ? [topicOf(fact)] : [])));
  return [
    ...edges
      .filter(({ to }) => !nodeAt(tree, to))
      .map(({ to }) => {
        const name = to.slice(to.indexOf('/') + 1);
        const names = Object.keys(tree[branchOf(to)].nodes);
        return problem(
          'tree-next',
          `next の「${name}」という質問も結果も、この枝にありません。`,
          suggest(name, names, 'ある名前'),
        );
      }),
    ...ids
      .filter((id, i) => ids.indexOf(id) !== i)
      .map((id) =>
        problem('tree-answer', `答えの id「${id}」が重なっています。`, '別の id にしてください。'),
      ),
    ...(ids.length > MOST_ANSWERS + 1
      ? [
          problem(
            'tree-answer',
            `答えが${ids.length - 1}個あります。`,
            `${MOST_ANSWERS}個までにまとめるか、質問を2つに分けてください。`,
          ),
        ]
      : []),
    ...(topics.size > 1
      ? [
          problem(
            'tree-fact',
            `答えの fact が違う話題のものです: ${[...topics].join(', ')}`,
            '1つの質問の fact は、同じ話題の中から選んでください。',
          ),
        ]
      : []),
  ];
}

function checkOutcome(
  outcome: Outcome,
  key: NodeKey,
  articles: ArticleAudiences,
  texts: TreeTexts,
): readonly Problem[] {
  const problem = nodeProblem(key, texts);
  const slugs = [...articles.keys()];
  const named = remediesOf(outcome).map(({ article }) => article);
  const { counterpart } = outcome;
  const theirs = counterpart && (counterpart.article ?? outcome.remedies[0].article);
  const audiences = theirs === undefined ? undefined : articles.get(theirs);
  return [
    ...[...named, ...(counterpart?.article ? [counterpart.article] : [])]
      .filter((slug) => !articles.has(slug))
      .map((slug) =>
        problem(
          'tree-article',
          `「${slug}」という記事はありません。`,
          suggest(slug, slugs, 'ある記事'),
        ),
      ),
    ...named
      .filter((slug, i) => named.indexOf(slug) !== i)
      .map((slug) =>
        problem('tree-article', `「${slug}」が2回あります。`, 'どちらか片方を消してください。'),
      ),
    ...(counterpart && audiences && !audiences.includes(counterpart.for)
      ? [
          problem(
            'tree-counterpart',
            `「${theirs ?? ''}」には、${counterpart.for} の手順がありません。`,
            `手順がある人: ${audiences.join(', ')}。for を変えるか、article に別の記事を書いてください。`,
          ),
        ]
      : []),
  ];
}

/** Articles that no outcome names first: no path leads a reader there. */
function unnamed(tree: Tree, articles: ArticleAudiences): readonly Problem[] {
  const first = new Set(
    nodeKeys(tree).flatMap((key) => {
      const node = nodeAt(tree, key);
      return node?.kind === 'outcome' ? [node.remedies[0].article] : [];
    }),
  );
  return [...articles.keys()]
    .filter((slug) => !first.has(slug))
    .map((slug) => ({
      kind: 'tree-article',
      file: 'content/tree',
      what: `「${slug}」の記事を最初に挙げる結果がありません。`,
      fix: 'その記事のしるしを聞く質問と、それを remedies の最初に書いた結果を足してください。',
      // A new article is one file: the questions may follow.
      severity: 'warning',
    }));
}
