import { branchOf, edgesOf, headingOf, type NodeKey, nodeAt, startOf, type Tree } from './tree.ts';
import type { BranchId, TreeNode } from './types.ts';

/** A node with what its answers lead to. */
export interface Outline {
  readonly key: NodeKey;
  readonly kind: TreeNode['kind'];
  readonly heading: string;
  readonly answers: readonly OutlineAnswer[];
}

export interface OutlineAnswer {
  readonly label: string;
  /** The node itself where it stands first; elsewhere its key and heading alone. */
  readonly to: Outline | Pick<Outline, 'key' | 'heading'>;
}

/**
 * Gives a branch as a nested list in which each of its nodes stands once, below the first answer that leads to it.
 * @param unsure the words for 「わからない」
 */
export function outlineOf(tree: Tree, branch: BranchId, unsure: string): Outline {
  const told = new Set<NodeKey>();
  const name = (key: NodeKey) => {
    const node = nodeAt(tree, key);
    return node ? headingOf(node) : key;
  };
  const outline = (key: NodeKey): Outline => {
    told.add(key);
    return {
      key,
      kind: nodeAt(tree, key)?.kind ?? 'outcome',
      heading: name(key),
      answers: edgesOf(tree, key, unsure).map(({ label, to }) => ({
        label,
        to: branchOf(to) === branch && !told.has(to) ? outline(to) : { key: to, heading: name(to) },
      })),
    };
  };
  return outline(startOf(tree, branch));
}
