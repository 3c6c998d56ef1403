import { edgesOf, type NodeKey, nodeAt, startOf, type Tree, UNSURE } from './tree.ts';
import type { Step } from './trail.ts';

/** One way through the tree: the answers, and the outcome in which they end. */
export interface Walk {
  readonly steps: readonly Step[];
  readonly end: NodeKey;
}

/**
 * Gives every way from the start to an outcome.
 * A tree that `checkTree` finds sound has some thousands; a loop is cut where it closes.
 */
export function waysThrough(tree: Tree): readonly Walk[] {
  const walks: Walk[] = [];
  const visit = (key: NodeKey, steps: readonly Step[]) => {
    if (steps.some(({ at }) => at === key)) return;
    const edges = edgesOf(tree, key, '');
    if (edges.length === 0) walks.push({ steps, end: key });
    for (const { answer, to } of edges) visit(to, [...steps, { at: key, answer }]);
  };
  visit(startOf(tree, 'start'), []);
  return walks;
}

/** Counts the questions that a way asks: a look page asks nothing new. */
export const questionsOn = (tree: Tree, { steps }: Pick<Walk, 'steps'>) =>
  steps.filter(({ at }) => nodeAt(tree, at)?.kind !== 'look').length;

/** Tells whether every question of a way was answered without 「わからない」. */
export const isSure = ({ steps }: Walk) => steps.every(({ answer }) => answer !== UNSURE);

/**
 * Gives the question that best tells an article from its neighbours: the last one before the nearest outcome that names the
 * article first; undefined when none does.
 */
export function questionBefore(tree: Tree, slug: string): NodeKey | undefined {
  const queue: { key: NodeKey; from?: NodeKey }[] = [{ key: startOf(tree, 'start') }];
  const seen = new Set<NodeKey>();
  for (const { key, from } of queue) {
    const node = nodeAt(tree, key);
    if (node?.kind === 'outcome' && node.remedies[0].article === slug) return from;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const { to, answer } of edgesOf(tree, key, ''))
      if (answer !== UNSURE || nodeAt(tree, to)?.kind !== 'look')
        queue.push({ key: to, from: key });
  }
  return undefined;
}
