import type { APIRoute, GetStaticPaths } from 'astro';
import { type NodeKey, nodeAt, nodeKeys } from '#core/tree/tree.ts';
import { viewOf } from '#core/tree/view.ts';
import { askSource, pageParams } from '../../../../site/ask.ts';
import { words } from '../../../../words.ts';

interface Props {
  at: NodeKey;
}

/** One file for each outcome of the tree. */
export const getStaticPaths = (() =>
  nodeKeys(askSource.tree)
    .filter((at) => nodeAt(askSource.tree, at)?.kind === 'outcome')
    .map((at) => ({ params: pageParams(at), props: { at } }))) satisfies GetStaticPaths;

/** An outcome as its page shows it, for the island. */
export const GET: APIRoute<Props> = ({ props }) =>
  Response.json(viewOf(askSource, props.at, words.ask.unsure));
