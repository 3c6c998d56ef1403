import type { Problem } from '../problem.ts';
import { topicOf } from './facts.ts';
import { edgesOf, type NodeKey, nodeAt, nodeKeys, startOf, type Tree } from './tree.ts';
import { nodeProblem, type TreeKind, type TreeTexts } from './tree-problem.ts';

/** The most questions on any way from the start to an outcome. */
const MOST_QUESTIONS = 7;

/** Follows every way from the start: reports loops, long ways, topics that are asked twice, and what was never reached. */
export function checkWays(tree: Tree, texts: TreeTexts): readonly Problem[] {
  const problems = new Map<string, Problem>();
  const reached = new Set<NodeKey>();
  const report = (key: NodeKey, kind: TreeKind, what: string, fix: string) => {
    // Many ways lead over one fault: it is told once.
    const once = `${kind} ${key}`;
    if (!problems.has(once)) problems.set(once, nodeProblem(key, texts)(kind, what, fix));
  };
  const visit = (key: NodeKey, way: readonly NodeKey[]) => {
    if (way.includes(key)) {
      report(
        key,
        'tree-loop',
        `質問が輪になっています: ${[...way.slice(way.indexOf(key)), key].join(' → ')}`,
        'どれか一つの next を、まだ通っていない質問か結果に変えてください。',
      );
      return;
    }
    reached.add(key);
    const node = nodeAt(tree, key);
    if (node?.kind === 'question') {
      const asked = way.filter((earlier) => nodeAt(tree, earlier)?.kind === 'question');
      if (asked.length === MOST_QUESTIONS) {
        report(
          key,
          'tree-long',
          `ここまでに質問が${MOST_QUESTIONS}つあります: ${asked.join(' → ')}`,
          `結果までの質問を${MOST_QUESTIONS}つまでに減らしてください。`,
        );
        return;
      }
      const topic = topicAt(tree, key);
      const twice = topic && asked.find((earlier) => topicAt(tree, earlier) === topic);
      if (twice)
        report(
          key,
          'tree-twice',
          `「${twice}」で聞いたこと(${topic})を、もう一度聞いています。`,
          '前の質問の答えごとに行き先を分けて、同じことを聞かないようにしてください。',
        );
    }
    for (const { to } of edgesOf(tree, key, '')) visit(to, [...way, key]);
  };
  visit(startOf(tree, 'start'), []);
  const lost = nodeKeys(tree)
    .filter((key) => !reached.has(key))
    .map((key) =>
      nodeProblem(key, texts)(
        'tree-unreached',
        'どの答えからもたどり着けません。',
        'どれかの答えの next に書いてください。',
      ),
    );
  return [...problems.values(), ...lost];
}

/** What a question is about, told by the facts of its answers. */
function topicAt(tree: Tree, key: NodeKey): string | undefined {
  const fact = edgesOf(tree, key, '').find((edge) => edge.fact)?.fact;
  return fact && topicOf(fact);
}
