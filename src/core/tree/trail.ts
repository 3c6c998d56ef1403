import { edgesOf, type Edge, type NodeKey, nodeAt, questionAt, type QuestionTree } from './tree.ts';

/** One answered question. */
export interface Step {
  readonly at: NodeKey;
  readonly answer: string;
}

/** A trail longer than this is no reader's: what follows is not read. */
export const MOST_STEPS = 20;
const MOST_CHARACTERS = 2000;

/**
 * Reads a trail from an address's fragment (`#a=sent/what:bounced,sent/says:full`).
 * Takes anything; gives the steps that are written like steps, at most 20, whether the tree knows them or not.
 */
export function parseTrail(fragment: string): readonly Step[] {
  const written = /^#?a=([^&]*)/.exec(fragment.slice(0, MOST_CHARACTERS))?.[1] ?? '';
  return written
    .split(',')
    .slice(0, MOST_STEPS)
    .flatMap((part) => {
      const colon = part.lastIndexOf(':');
      return colon > 0
        ? [{ at: part.slice(0, colon) as NodeKey, answer: part.slice(colon + 1) }]
        : [];
    });
}

/** Writes a trail for an address's fragment; empty for an empty trail. */
export const writeTrail = (steps: readonly Step[]) =>
  steps.length > 0 ? `#a=${steps.map(({ at, answer }) => `${at}:${answer}`).join(',')}` : '';

/** Gives the way on that a step took, or undefined when the tree does not know it. */
export const edgeOf = (tree: QuestionTree, { at, answer }: Step): Edge | undefined =>
  edgesOf(tree, at, '').find((edge) => edge.answer === answer);

/** Gives the node to which a step leads, or undefined when the tree does not know it. */
export const edgeTo = (tree: QuestionTree, step: Step): NodeKey | undefined =>
  edgeOf(tree, step)?.to;

/** A step in words, for the list of earlier answers. */
export interface SpokenStep extends Step {
  readonly ask: string;
  readonly label: string;
}

/** Gives earlier answers in words; what the tree does not know is passed over. */
export function speakTrail(
  tree: QuestionTree,
  steps: readonly Step[],
  unsureLabel: string,
): readonly SpokenStep[] {
  return steps.flatMap((step) => {
    const question = questionAt(tree, step.at);
    const edge = edgesOf(tree, step.at, unsureLabel).find(({ answer }) => answer === step.answer);
    // 「わからない」 that led to a look page was answered there.
    const looked = edge && nodeAt(tree, edge.to)?.kind === 'look';
    return question && edge && !looked ? [{ ...step, ask: question.ask, label: edge.label }] : [];
  });
}
