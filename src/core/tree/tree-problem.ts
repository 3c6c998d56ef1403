import type { Problem } from '../problem.ts';
import { branchOf, type NodeKey } from './tree.ts';

/** The kinds of problems of the tree; each has a chapter in docs/problems.md. */
export const TREE_KINDS = [
  'tree-syntax',
  'tree-next',
  'tree-answer',
  'tree-fact',
  'tree-article',
  'tree-counterpart',
  'tree-loop',
  'tree-long',
  'tree-twice',
  'tree-unreached',
  'tree-alike',
] as const;
export type TreeKind = (typeof TREE_KINDS)[number];

/** The files of content/tree: path → text. */
export type TreeTexts = ReadonlyMap<string, string>;

/** The file in which a branch is written. */
export const fileOf = (branch: string) => `content/tree/${branch}.ts`;

/**
 * Gives a maker of problems at a node: its file, and the line on which the node begins where the text is known.
 * @param key the node
 */
export function nodeProblem(key: NodeKey, texts: TreeTexts) {
  const at = placeOf(key, texts);
  return (kind: TreeKind, what: string, fix: string): Problem => ({
    kind,
    ...at,
    what: `「${nameOf(key)}」: ${what}`,
    fix,
  });
}

/** The name of a node in its branch. */
export const nameOf = (key: NodeKey) => key.slice(key.indexOf('/') + 1);

/** Gives the file of a node, and the line on which it begins where the text is known. */
export function placeOf(key: NodeKey, texts: TreeTexts): { file: string; line?: number } {
  const file = fileOf(branchOf(key));
  const line = lineOf(texts.get(file) ?? '', nameOf(key));
  return { file, ...(line > 0 && { line }) };
}

/** Gives the line on which a node of a branch's text begins, or 0. */
function lineOf(text: string, id: string): number {
  const lines = text.split('\n').map((line) => line.trim());
  const nodes = lines.indexOf('nodes: {');
  const after = lines
    .slice(nodes + 1)
    .findIndex((line) => line === `${id}: {` || line === `'${id}': {`);
  return after < 0 ? 0 : nodes + after + 2;
}
