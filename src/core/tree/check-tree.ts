import type { Problem } from '../problem.ts';
import { edgesOf, type NodeKey, nodeAt, nodeKeys, startOf, type Tree } from './tree.ts';

/** The most questions on any way from the start to an outcome. */
const MOST_QUESTIONS = 7;

const problemAt = (key: NodeKey, kind: string, what: string, fix: string): Problem => ({
  kind,
  file: `content/tree/${key.slice(0, key.indexOf('/'))}.ts`,
  what: `質問・結果「${key.slice(key.indexOf('/') + 1)}」: ${what}`,
  fix,
});

/**
 * Finds what the types of a branch cannot: loops, ways that are too long, nodes that nothing leads to, answers with one id,
 * articles that do not exist. Gives all problems at once.
 * @param slugs the slugs of all articles
 */
export function checkTree(tree: Tree, slugs: ReadonlySet<string>): readonly Problem[] {
  return [...walk(tree), ...nodeKeys(tree).flatMap((key) => checkNode(tree, key, slugs))];
}

function checkNode(tree: Tree, key: NodeKey, slugs: ReadonlySet<string>): readonly Problem[] {
  const node = nodeAt(tree, key);
  if (node?.kind === 'outcome') {
    return node.remedies
      .filter(({ article }) => !slugs.has(article))
      .map(({ article }) =>
        problemAt(
          key,
          'tree-article',
          `「${article}」という記事はありません。`,
          'content/articles にある slug を書いてください。',
        ),
      );
  }
  const ids = edgesOf(tree, key, '').map(({ answer }) => answer);
  return ids
    .filter((id, i) => ids.indexOf(id) !== i)
    .map((id) =>
      problemAt(
        key,
        'tree-answer',
        `答えの id「${id}」が重なっています。`,
        '別の id にしてください。',
      ),
    );
}

/** Follows every way from the start; reports loops, long ways and what was never reached. */
function walk(tree: Tree): readonly Problem[] {
  const problems: Problem[] = [];
  const reached = new Set<NodeKey>();
  const visit = (key: NodeKey, way: readonly NodeKey[]) => {
    if (way.includes(key)) {
      problems.push(
        problemAt(
          key,
          'tree-loop',
          `質問が輪になっています: ${[...way.slice(way.indexOf(key)), key].join(' → ')}`,
          'どれか一つの next を、まだ通っていない質問か結果に変えてください。',
        ),
      );
      return;
    }
    if (way.length === MOST_QUESTIONS && nodeAt(tree, key)?.kind === 'question') {
      problems.push(
        problemAt(
          key,
          'tree-long',
          `ここまでに質問が${MOST_QUESTIONS}つあります: ${way.join(' → ')}`,
          `結果までの質問を${MOST_QUESTIONS}つまでに減らしてください。`,
        ),
      );
      return;
    }
    reached.add(key);
    for (const { to } of edgesOf(tree, key, '')) visit(to, [...way, key]);
  };
  visit(startOf(tree, 'start'), []);
  const lost = nodeKeys(tree)
    .filter((key) => !reached.has(key))
    .map((key) =>
      problemAt(
        key,
        'tree-unreached',
        'どの答えからもたどり着けません。',
        'どれかの答えの next に書いてください。',
      ),
    );
  return [...problems, ...lost];
}
