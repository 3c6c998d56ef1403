import type { Problem } from '../problem.ts';
import { edgesOf, headingOf, type NodeKey, nodeAt, nodeKeys, type Tree, UNSURE } from './tree.ts';
import { nodeProblem, type TreeTexts } from './tree-problem.ts';

/** Finds nodes with one heading, questions with the same answers, and answers that lead nowhere new. All are warnings. */
export function checkLikeness(tree: Tree, texts: TreeTexts): readonly Problem[] {
  const headings = new Map<string, NodeKey>();
  const answers = new Map<string, NodeKey>();
  const problems: Problem[] = [];
  const warn = (key: NodeKey, what: string, fix: string) =>
    problems.push({ ...nodeProblem(key, texts)('tree-alike', what, fix), severity: 'warning' });
  for (const key of nodeKeys(tree)) {
    const node = nodeAt(tree, key);
    if (!node) continue;
    const heading = headingOf(node);
    const same = headings.get(heading);
    if (same)
      warn(
        key,
        `「${same}」と同じ見出しです。`,
        '検索の結果で区別できるように、見出しを変えてください。',
      );
    headings.set(heading, key);
    if (node.kind !== 'question') continue;
    const edges = edgesOf(tree, key, '').filter(({ answer }) => answer !== UNSURE);
    const labels = edges.map(({ label }) => label).join('/');
    const alike = answers.get(labels);
    // One question of fact may be asked on several ways: its answers are then known by their facts.
    if (alike && !edges.some(({ fact }) => fact))
      warn(
        key,
        `「${alike}」と同じ答えが並んでいます。`,
        '1つの質問にまとめられないか確かめてください。',
      );
    answers.set(labels, key);
    if (new Set(edges.map(({ to }) => to)).size === 1)
      warn(
        key,
        'どの答えを選んでも同じところへ進みます。',
        '質問をやめるか、答えごとに行き先を分けてください。',
      );
  }
  return problems;
}
