import type { Audience } from '../article/vocabulary.ts';
import type { CaseFact } from './facts.ts';

/** The branches of the troubleshooter; each is one file in content/tree. The first one asks for the reader's role. */
export const BRANCH_IDS = [
  'start',
  'waiting',
  'code',
  'silent',
  'client',
  'received',
  'sent',
  'sending',
  'attachment',
  'automatic',
  'bounce',
  'refused',
  'retried',
  'admin',
  'incoming',
] as const;
export type BranchId = (typeof BRANCH_IDS)[number];

/** Where an answer leads: a node of its own branch, or the start of another branch. */
export type Target<Id extends string> = Id | { readonly branch: BranchId };

/** One answer in everyday words. */
export interface Answer<Id extends string = string> {
  /** A permanent key: it stands in the trail of shared links. */
  readonly id: string;
  readonly label: string;
  /** A second, quieter line. */
  readonly hint?: string;
  /** What the answer establishes; a question whose answer is known by it is skipped. */
  readonly fact?: CaseFact;
  readonly next: Target<Id>;
}

/** The way on for readers who cannot tell. */
export interface Unsure<Id extends string = string> {
  readonly next: Target<Id>;
  /** Instead of 「わからない」, when other words fit better. */
  readonly label?: string;
}

export interface Question<Id extends string = string> {
  readonly kind: 'question';
  readonly ask: string;
  /** Where to look; no links. */
  readonly hint?: string;
  readonly answers: readonly [Answer<Id>, Answer<Id>, ...Answer<Id>[]];
  readonly unsure: Unsure<Id>;
}

/** How to find something out in one service or app. */
export interface Way {
  readonly in: string;
  readonly way: string;
}

/** How to find out what a question asks; the page carries the question's answers onward. */
export interface Look<Id extends string = string> {
  readonly kind: 'look';
  readonly heading: string;
  /** The question whose answers stand here again. */
  readonly of: Id;
  readonly ways: readonly [Way, ...Way[]];
  readonly unsure: Unsure<Id>;
}

/** A page that answers, and why. */
export interface Remedy {
  /** The slug of the article. */
  readonly article: string;
  readonly because: string;
}

/** The same case as the other party sees it. */
export interface Counterpart {
  readonly for: Audience;
  /** The article whose steps for that audience are shown; without it, the first remedy. */
  readonly article?: string;
  /** What to tell them, fit for a short message: it must go another way than by mail. */
  readonly say: string;
}

export interface Outcome {
  readonly kind: 'outcome';
  /** What was found, as the heading. */
  readonly finding: string;
  /** Why, in words that hold whichever way one came. */
  readonly why: string;
  /** In rank order, four at most. */
  readonly remedies: readonly [Remedy, Remedy?, Remedy?, Remedy?];
  /** What to do when none of them helps. */
  readonly otherwise: string;
  readonly counterpart?: Counterpart;
}

export type TreeNode<Id extends string = string> = Question<Id> | Look<Id> | Outcome;

export interface Branch<Id extends string = string> {
  readonly id: BranchId;
  /** The caption above its questions. */
  readonly title: string;
  readonly start: Id;
  readonly nodes: Readonly<Record<Id, TreeNode<Id>>>;
  /** Nodes that were renamed: the old name → the new one. Their old addresses lead on. */
  readonly moved?: Readonly<Record<string, Id>>;
}

/**
 * Declares a branch. The literal's own keys are the only ids that `next` may name: a typing error is a compile error
 * on the edge itself, with the nearest id.
 * @param branch.id the branch's name: its file's name and its address
 * @param branch.start the node at which jumps from other branches arrive
 */
export function defineBranch<const Id extends string>(
  branch: { readonly id: BranchId; readonly title: string; readonly start: NoInfer<Id> } & {
    readonly nodes: Readonly<Record<Id, TreeNode<NoInfer<Id>>>>;
    readonly moved?: Readonly<Record<string, NoInfer<Id>>>;
  },
): Branch {
  return branch;
}
