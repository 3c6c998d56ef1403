import { edgesOf, type Edge, type NodeKey, nodeAt, type Tree } from './tree.ts';
import type { BranchId } from './types.ts';

/** What an outcome shows of an article. */
export interface ArticleCard {
  readonly title: string;
  /** Who can fix it and how long it takes, in words. */
  readonly owner: string;
  readonly time: string;
}

/** Everything that the troubleshooter shows: the tree, the articles, and the phrases of its headings. */
export interface AskData {
  readonly tree: Tree;
  readonly articles: Readonly<Record<string, ArticleCard>>;
  /** Heading or answer → its phrases, between which a line may break. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

export interface RemedyView extends ArticleCard {
  readonly slug: string;
  readonly because: string;
}

export interface EdgeView extends Edge {
  readonly phrases: readonly string[];
}

/** One node as its page shows it. */
export interface NodeView {
  readonly key: NodeKey;
  readonly caption: string;
  readonly heading: string;
  readonly phrases: readonly string[];
  readonly hint?: string;
  readonly edges: readonly EdgeView[];
  /** Only an outcome has these. */
  readonly outcome?: {
    readonly why: string;
    readonly remedies: readonly RemedyView[];
    readonly otherwise: string;
  };
}

/**
 * Gives a node as its page shows it.
 * @throws when the tree has no such node: callers take keys from the tree or from a trail that was read against it
 */
export function viewOf(
  { tree, articles, phrases }: AskData,
  key: NodeKey,
  unsure: string,
): NodeView {
  const node = nodeAt(tree, key);
  if (!node) throw new Error(`no node ${key}`);
  const heading = node.kind === 'question' ? node.ask : node.finding;
  const shared = {
    key,
    caption: tree[key.slice(0, key.indexOf('/')) as BranchId].title,
    heading,
    phrases: phrases[heading] ?? [heading],
    edges: edgesOf(tree, key, unsure).map((edge) => ({
      ...edge,
      phrases: phrases[edge.label] ?? [edge.label],
    })),
  };
  if (node.kind === 'question') return { ...shared, ...(node.hint && { hint: node.hint }) };
  const { why, remedies, otherwise } = node;
  return {
    ...shared,
    outcome: {
      why,
      otherwise,
      remedies: remedies.map(({ article, because }) => ({
        slug: article,
        because,
        ...(articles[article] ?? { title: article, owner: '', time: '' }),
      })),
    },
  };
}
