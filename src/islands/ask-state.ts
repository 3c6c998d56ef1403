import { answerCase, type Case, readCase } from '#core/tree/case.ts';
import { type PackedAsk, unpackAsk } from '#core/tree/pack.ts';
import type { Step } from '#core/tree/trail.ts';
import { type NodeKey, nodeAt, startOf } from '#core/tree/tree.ts';
import { type AskData, type NodeView, questionView } from '#core/tree/view.ts';
import { fetchJson, loadJson } from './fetch-json.ts';

/** Where a reader stands, with the answers that a change has just dropped. */
export interface AskCase extends Case {
  readonly fallen: readonly Step[];
}

/** What the troubleshooter shows. */
export interface AskState extends AskCase {
  readonly view: NodeView;
}

/** Gives what a page shows before anything is answered. */
export const firstState = (view: NodeView): AskState => ({
  view,
  key: view.key,
  before: [],
  later: [],
  stale: false,
  fallen: [],
});

/** Gives the node that an address names, if it names one. */
export const nodeIn = (pathname: string): string | undefined =>
  /\/ask\/([^/]+\/[^/]+)\/$/.exec(pathname)?.[1];

/** Gives where a reader stands by an address: the node by its path (else the first question), the answers by its fragment. */
export function caseAt({ tree }: AskData, { pathname, hash }: { pathname: string; hash: string }) {
  const written = nodeIn(pathname);
  const key = written && nodeAt(tree, written) ? (written as NodeKey) : startOf(tree, 'start');
  return { ...readCase(tree, key, hash), fallen: [] } satisfies AskCase;
}

/** Gives where an answer leads. */
export const caseAfter = ({ tree }: AskData, state: Case, answer: string): AskCase =>
  answerCase(tree, state, answer);

/**
 * Loads the tree once; the next call after a failure tries again.
 * @param base the site's base path, ending with a slash
 */
export const loadTree = async (base: string): Promise<AskData> =>
  unpackAsk(await loadJson<PackedAsk>(`${base}ask/tree.json`));

/** Gives a node as its page shows it: a question from the tree, an outcome from the file beside its page. */
export const loadView = async (
  data: AskData,
  key: NodeKey,
  { base, unsure }: { base: string; unsure: string },
): Promise<NodeView> =>
  questionView(data, key, unsure) ?? (await fetchJson<NodeView>(`${base}ask/${key}/view.json`));
