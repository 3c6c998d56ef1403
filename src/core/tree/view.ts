import {
  branchOf,
  edgesOf,
  type Edge,
  type NodeKey,
  nodeAt,
  type QuestionTree,
  remediesOf,
  type Tree,
} from './tree.ts';
import type { Replies } from '../ticket/reply.ts';
import type { Counterpart, Outcome, Way } from './types.ts';

/** What an outcome shows of an article. */
export interface ArticleCard {
  readonly number: number;
  readonly title: string;
  /** Who can fix it and how long it takes, in words. */
  readonly owner: string;
  readonly time: string;
  /** Neighbours, each with the sign that tells it from this one. */
  readonly related: readonly { readonly article: string; readonly when: string }[];
  /** What to collect before asking for help. */
  readonly evidence: readonly string[];
  /** What an agent answers, with its addresses filled in; undefined where nobody wrote it. */
  readonly replies?: Replies | undefined;
}

/** A text's phrases, between which a line may break, as their lengths. */
type Phrases = Readonly<Record<string, readonly number[]>>;

/** What the island needs to ask: an outcome's own page and its `view.json` hold what the outcome says. */
export interface AskData {
  readonly tree: QuestionTree;
  /** Heading or answer → the lengths of its phrases. */
  readonly phrases: Phrases;
}

/** What the pages are drawn from. */
export interface AskSource extends AskData {
  readonly tree: Tree;
  readonly articles: ReadonlyMap<string, ArticleCard>;
}

export interface RemedyView extends Pick<ArticleCard, 'number' | 'title' | 'owner' | 'time'> {
  readonly slug: string;
  readonly because: string;
}

export interface EdgeView extends Edge {
  readonly phrases: readonly string[];
}

/** What only an outcome has. */
export interface OutcomeView {
  readonly why: string;
  readonly remedies: readonly RemedyView[];
  /** Other articles that the case may belong to, with the sign of each. */
  readonly others: readonly {
    readonly slug: string;
    readonly title: string;
    readonly when: string;
  }[];
  readonly otherwise: string;
  readonly evidence: readonly string[];
  /** The replies of the first remedy's article. */
  readonly replies?: Replies;
  readonly counterpart?: Counterpart & { readonly article: string };
}

/** One node as its page shows it. */
export interface NodeView {
  readonly key: NodeKey;
  readonly caption: string;
  readonly heading: string;
  readonly phrases: readonly string[];
  readonly hint?: string;
  /** Only a page that tells how to find out has these. */
  readonly ways?: readonly Way[];
  readonly edges: readonly EdgeView[];
  readonly outcome?: OutcomeView;
}

/**
 * Gives a question or a look page as its page shows it; undefined for an outcome and for what the tree does not know.
 * @param unsure the words for 「わからない」
 */
export function questionView(
  { tree, phrases }: AskData,
  key: NodeKey,
  unsure: string,
): NodeView | undefined {
  const node = nodeAt(tree, key);
  if (node?.kind !== 'question' && node?.kind !== 'look') return undefined;
  const heading = node.kind === 'question' ? node.ask : node.heading;
  return {
    key,
    caption: tree[branchOf(key)].title,
    heading,
    phrases: split(heading, phrases),
    edges: edgesOf(tree, key, unsure).map((edge) => ({
      ...edge,
      phrases: split(edge.label, phrases),
    })),
    ...(node.kind === 'question' && node.hint && { hint: node.hint }),
    ...(node.kind === 'look' && { ways: node.ways }),
  };
}

/**
 * Gives a node as its page shows it.
 * @throws when the tree has no such node, or an outcome names an article that does not exist: `checkTree` has found both before
 */
export function viewOf(source: AskSource, key: NodeKey, unsure: string): NodeView {
  const { tree, phrases } = source;
  const node = nodeAt(tree, key);
  if (node?.kind === 'outcome')
    return {
      key,
      caption: tree[branchOf(key)].title,
      heading: node.finding,
      phrases: split(node.finding, phrases),
      edges: [],
      outcome: outcomeView(source, node),
    };
  const view = questionView(source, key, unsure);
  if (!view) throw new Error(`no node ${key}`);
  return view;
}

function outcomeView({ articles }: AskSource, outcome: Outcome): OutcomeView {
  const card = (slug: string): ArticleCard => {
    const found = articles.get(slug);
    if (!found) throw new Error(`no article ${slug}`);
    return found;
  };
  const [{ article: first }] = outcome.remedies;
  const remedies = remediesOf(outcome);
  const named = new Set(remedies.map(({ article }) => article));
  const { counterpart } = outcome;
  const { replies } = card(first);
  return {
    why: outcome.why,
    remedies: remedies.map(({ article, because }) => {
      const { number, title, owner, time } = card(article);
      return { slug: article, because, number, title, owner, time };
    }),
    others: card(first)
      .related.filter(({ article }) => !named.has(article))
      .map(({ article, when }) => ({ slug: article, title: card(article).title, when })),
    otherwise: outcome.otherwise,
    evidence: card(first).evidence,
    ...(replies && { replies }),
    ...(counterpart && { counterpart: { ...counterpart, article: counterpart.article ?? first } }),
  };
}

/** Cuts a text into its phrases; a text without phrases stays whole. */
function split(text: string, phrases: Phrases): readonly string[] {
  let at = 0;
  const parts = (phrases[text] ?? []).map((length) => text.slice(at, (at += length)));
  return at < text.length ? [...parts, text.slice(at)] : parts;
}
