import { edgesOf, type NodeKey, nodeAt, type Tree } from './tree.ts';

/** One answered question. */
export interface Step {
  readonly at: NodeKey;
  readonly answer: string;
}

/** A trail longer than this is no reader's: what follows is not read. */
const MOST_STEPS = 20;
const MOST_CHARACTERS = 2000;

/**
 * Reads a trail from an address's fragment (`#a=sent/what:bounced,sent/says:full`).
 * Takes anything; gives the steps that still fit the tree and follow on each other, and drops the rest.
 */
export function readTrail(tree: Tree, fragment: string): readonly Step[] {
  const written = /^#?a=([^&]*)/.exec(fragment.slice(0, MOST_CHARACTERS))?.[1] ?? '';
  const steps: Step[] = [];
  for (const part of written.split(',').slice(0, MOST_STEPS)) {
    const colon = part.lastIndexOf(':');
    const at = part.slice(0, colon) as NodeKey;
    const answer = part.slice(colon + 1);
    const last = steps.at(-1);
    const follows = !last || edgeTo(tree, last) === at;
    if (colon > 0 && follows && edgeTo(tree, { at, answer })) steps.push({ at, answer });
  }
  return steps;
}

/** Writes a trail for an address's fragment; empty for an empty trail. */
export const writeTrail = (steps: readonly Step[]) =>
  steps.length > 0 ? `#a=${steps.map(({ at, answer }) => `${at}:${answer}`).join(',')}` : '';

/** Gives the node to which a step leads, or undefined when the tree does not know it. */
export const edgeTo = (tree: Tree, { at, answer }: Step): NodeKey | undefined =>
  edgesOf(tree, at, '').find((edge) => edge.answer === answer)?.to;

/** A step in words, for the list of earlier answers. */
export interface SpokenStep extends Step {
  readonly ask: string;
  readonly label: string;
}

/** Gives the earlier answers in words. */
export function speakTrail(
  tree: Tree,
  steps: readonly Step[],
  unsureLabel: string,
): readonly SpokenStep[] {
  return steps.flatMap((step) => {
    const node = nodeAt(tree, step.at);
    const edge = edgesOf(tree, step.at, unsureLabel).find(({ answer }) => answer === step.answer);
    return node?.kind === 'question' && edge ? [{ ...step, ask: node.ask, label: edge.label }] : [];
  });
}
