import type { CaseFact } from './facts.ts';
import type {
  Branch,
  BranchId,
  Look,
  Outcome,
  Question,
  Remedy,
  Target,
  TreeNode,
} from './types.ts';

/** The whole troubleshooter: its branches by id. */
export type Tree = Readonly<Record<BranchId, Branch>>;

/** A node without what an outcome says. */
type QuestionNode = Question | Look | Pick<Outcome, 'kind'>;

/** The troubleshooter without what its outcomes say: enough to ask, to follow a trail and to know where it ends. */
export type QuestionTree = Readonly<
  Record<
    BranchId,
    Pick<Branch, 'title' | 'start'> & {
      readonly nodes: Readonly<Record<string, QuestionNode>>;
    }
  >
>;

/** The name of a node in addresses and trails: `<branch>/<node>`. */
export type NodeKey = `${BranchId}/${string}`;

/** The way on from a question: the id of an answer, or `unsure`. */
export interface Edge {
  readonly answer: string;
  readonly label: string;
  readonly hint?: string;
  readonly fact?: CaseFact;
  readonly to: NodeKey;
}

/** The id under which 「わからない」 stands in a trail. */
export const UNSURE = 'unsure';

/** Gives the branch that a key names. */
export const branchOf = (key: NodeKey) => key.slice(0, key.indexOf('/')) as BranchId;

/** Gives the node of a key, or undefined when the tree has none (a stale link). */
export function nodeAt(tree: Tree, key: string): TreeNode | undefined;
/** The same of a tree without what its outcomes say. */
export function nodeAt(tree: QuestionTree, key: string): QuestionNode | undefined;
/** One body for both: only the types differ. */
export function nodeAt(tree: QuestionTree, key: string): QuestionNode | undefined {
  const slash = key.indexOf('/');
  const branch = Object.hasOwn(tree, key.slice(0, slash))
    ? tree[key.slice(0, slash) as BranchId]
    : undefined;
  const id = key.slice(slash + 1);
  return branch && Object.hasOwn(branch.nodes, id) ? branch.nodes[id] : undefined;
}

/** Gives the heading of a node's page. */
export function headingOf(node: TreeNode): string {
  if (node.kind === 'question') return node.ask;
  return node.kind === 'look' ? node.heading : node.finding;
}

/** Gives the question that a node asks: itself, or the one whose answers a look page carries; none for an outcome. */
export function questionAt(tree: QuestionTree, key: string): Question | undefined {
  const node = nodeAt(tree, key);
  if (node?.kind !== 'look') return node?.kind === 'question' ? node : undefined;
  const asked = nodeAt(tree, `${key.slice(0, key.indexOf('/'))}/${node.of}`);
  return asked?.kind === 'question' ? asked : undefined;
}

/** Gives an outcome's remedies in rank order. */
export const remediesOf = ({ remedies }: Outcome): readonly Remedy[] =>
  remedies.filter((remedy) => remedy !== undefined);

/** Gives the key at which a branch starts. */
export const startOf = (tree: QuestionTree, branch: BranchId): NodeKey =>
  `${branch}/${tree[branch].start}`;

/** Resolves a target as seen from a node's own branch. */
const keyOf = (tree: QuestionTree, branch: BranchId, target: Target<string>): NodeKey =>
  typeof target === 'string' ? `${branch}/${target}` : startOf(tree, target.branch);

/**
 * Gives the ways on from a node, the unsure one last; none from an outcome. A look page has those of its question.
 * @param unsureLabel the words for 「わからない」 where the question has none of its own
 */
export function edgesOf(tree: QuestionTree, key: NodeKey, unsureLabel: string): readonly Edge[] {
  const node = nodeAt(tree, key);
  const question = questionAt(tree, key);
  if (!question || !node || node.kind === 'outcome') return [];
  const branch = branchOf(key);
  const { label = unsureLabel, next: unsure } = node.unsure;
  return [
    ...question.answers.map(({ id, label, hint, fact, next }) => ({
      answer: id,
      label,
      ...(hint && { hint }),
      ...(fact && { fact }),
      to: keyOf(tree, branch, next),
    })),
    { answer: UNSURE, label, to: keyOf(tree, branch, unsure) },
  ];
}

/** Gives the tree without what its outcomes say. */
export const questionsOf = (tree: Tree): QuestionTree =>
  Object.fromEntries(
    Object.entries(tree).map(([id, { title, start, nodes }]) => [
      id,
      {
        title,
        start,
        nodes: Object.fromEntries(
          Object.entries(nodes).map(([name, node]) => [
            name,
            node.kind === 'outcome' ? { kind: node.kind } : node,
          ]),
        ),
      },
    ]),
  ) as QuestionTree;

/** Gives the keys of all nodes, branch by branch. */
export function nodeKeys(tree: Tree): readonly NodeKey[] {
  return Object.values(tree).flatMap((branch) =>
    Object.keys(branch.nodes).map((id): NodeKey => `${branch.id}/${id}`),
  );
}
