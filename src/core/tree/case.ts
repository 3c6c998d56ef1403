import type { CaseFact } from './facts.ts';
import { edgeOf, edgeTo, MOST_STEPS, parseTrail, type Step } from './trail.ts';
import { edgesOf, type NodeKey, questionAt, type QuestionTree } from './tree.ts';

/** Where a reader stands: the node that is shown, and what was answered. */
export interface Case {
  readonly key: NodeKey;
  /** The answers on the way to the node, in order; each leads to the next. */
  readonly before: readonly Step[];
  /** Answers that were given after this question, which is being changed. */
  readonly later: readonly Step[];
  /** Some answers of the address no longer fit the tree: the reader is told. */
  readonly stale: boolean;
}

/** Where an answer led. */
export interface Answered extends Case {
  /** Later answers that no longer apply: the reader is told which. */
  readonly fallen: readonly Step[];
}

/**
 * Reads where a reader stands from an address: the node by its path, the answers by its fragment. Takes any fragment.
 * A trail that holds the node itself changes its answer (変更). A trail that the tree no longer knows is followed as far as it
 * goes, and the reader goes on there.
 * @param key a node of the tree
 */
export function readCase(tree: QuestionTree, key: NodeKey, fragment: string): Case {
  const written = parseTrail(fragment);
  let end = 0;
  let to: NodeKey | undefined;
  for (const step of written) {
    const next = edgeTo(tree, step);
    if (!next || (to !== undefined && to !== step.at)) break;
    to = next;
    end += 1;
  }
  const sound = written.slice(0, end);
  const rest = written.slice(end);
  const stale = rest.length > 0;
  const at = sound.findIndex((step) => step.at === key);
  if (at >= 0) return { key, before: sound.slice(0, at), later: sound.slice(at), stale };
  if (to === undefined) return { key, before: [], later: [], stale };
  const later = rest.filter((step) => edgeOf(tree, step) !== undefined);
  return to === key
    ? { key, before: sound, later: [], stale }
    : { key: to, before: sound, later, stale: true };
}

/**
 * Answers the question at which a reader stands, and goes on over every question that is answered already: by a later answer
 * that still applies (after 変更), or by a fact that is known.
 * @param answer the id of one of the question's answers, or `unsure`
 * @param known facts from elsewhere, such as a pasted error
 * @throws when the question has no such answer: callers offer those of the tree
 */
export function answerCase(
  tree: QuestionTree,
  { key, before, later }: Pick<Case, 'key' | 'before' | 'later'>,
  answer: string,
  known: readonly CaseFact[] = [],
): Answered {
  const first = edgeOf(tree, { at: key, answer });
  if (!first) throw new Error(`${key} has no answer ${answer}`);
  const steps: Step[] = [...before, { at: key, answer }];
  const asked = questionAt(tree, key);
  const pending = later.filter((step) => step.at !== key);
  // The same question on its look page is answered anew: what it established no longer counts, nor is it missed.
  const others = pending.filter((step) => questionAt(tree, step.at) !== asked);
  const facts = new Set([...known, ...others.flatMap((step) => edgeOf(tree, step)?.fact ?? [])]);
  const used = new Set<Step>();
  let at = first.to;
  while (steps.length < MOST_STEPS) {
    const same = pending.find((step) => step.at === at);
    const edge = same
      ? edgeOf(tree, same)
      : edgesOf(tree, at, '').find(({ fact }) => fact && facts.has(fact));
    if (!edge) break;
    for (const step of pending)
      if (step === same || (edge.fact && edgeOf(tree, step)?.fact === edge.fact)) used.add(step);
    steps.push({ at, answer: edge.answer });
    at = edge.to;
  }
  const fallen = others.filter((step) => !used.has(step));
  return { key: at, before: steps, later: [], stale: false, fallen };
}
