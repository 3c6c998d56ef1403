import type { Branch, BranchId, Target, TreeNode } from './types.ts';

/** The whole troubleshooter: its branches by id. */
export type Tree = Readonly<Record<BranchId, Branch>>;

/** The name of a node in addresses and trails: `<branch>/<node>`. */
export type NodeKey = `${BranchId}/${string}`;

/** The way on from a question: the id of an answer, or `unsure`. */
export interface Edge {
  readonly answer: string;
  readonly label: string;
  readonly hint?: string;
  readonly to: NodeKey;
}

/** The id under which 「わからない」 stands in a trail. */
export const UNSURE = 'unsure';

/** Gives the node of a key, or undefined when the tree has none (a stale link). */
export function nodeAt(tree: Tree, key: string): TreeNode | undefined {
  const slash = key.indexOf('/');
  const branch = Object.hasOwn(tree, key.slice(0, slash))
    ? tree[key.slice(0, slash) as BranchId]
    : undefined;
  const id = key.slice(slash + 1);
  return branch && Object.hasOwn(branch.nodes, id) ? branch.nodes[id] : undefined;
}

/** Gives the key at which a branch starts. */
export const startOf = (tree: Tree, branch: BranchId): NodeKey => `${branch}/${tree[branch].start}`;

/** Resolves a target as seen from a node's own branch. */
function keyOf(tree: Tree, branch: BranchId, target: Target<string>): NodeKey {
  return typeof target === 'string' ? `${branch}/${target}` : startOf(tree, target.branch);
}

/**
 * Gives the ways on from a node, the unsure one last; none from an outcome.
 * @param unsureLabel the words for 「わからない」 where the question has none of its own
 */
export function edgesOf(tree: Tree, key: NodeKey, unsureLabel: string): readonly Edge[] {
  const node = nodeAt(tree, key);
  if (node?.kind !== 'question') return [];
  const branch = key.slice(0, key.indexOf('/')) as BranchId;
  return [
    ...node.answers.map(({ id, label, hint, next }) => ({
      answer: id,
      label,
      ...(hint && { hint }),
      to: keyOf(tree, branch, next),
    })),
    {
      answer: UNSURE,
      label: node.unsure.label ?? unsureLabel,
      to: keyOf(tree, branch, node.unsure.next),
    },
  ];
}

/** Gives the keys of all nodes, branch by branch. */
export function nodeKeys(tree: Tree): readonly NodeKey[] {
  return Object.values(tree).flatMap((branch) =>
    Object.keys(branch.nodes).map((id): NodeKey => `${branch.id}/${id}`),
  );
}
