import type { Catalogue } from '#core/api/catalogues.ts';
import { movedNodes } from '#core/tree/addresses.ts';
import {
  branchOf,
  edgesOf,
  headingOf,
  nodeAt,
  type NodeKey,
  nodeKeys,
  remediesOf,
  startOf,
} from '#core/tree/tree.ts';
import { tree } from '#content/tree/index.ts';
import { words } from '../../words.ts';
import { envelopeOf } from './envelope.ts';
import { pageAt } from './pages.ts';

type Node = Catalogue<'tree'>['nodes'][number];

function nodeOf(key: NodeKey): Node {
  const node = nodeAt(tree, key);
  if (!node) throw new Error(`no node ${key}`);
  const page = { key, heading: headingOf(node), ...pageAt(`/ask/${key}/`) };
  if (node.kind === 'question')
    return { kind: 'question', ...page, ...(node.hint !== undefined && { hint: node.hint }) };
  if (node.kind === 'look')
    return {
      kind: 'look',
      ...page,
      of: `${branchOf(key)}/${node.of}`,
      ways: node.ways.map((way) => ({ ...way })),
    };
  const { why, otherwise, counterpart, remedies } = node;
  return {
    kind: 'outcome',
    ...page,
    why,
    remedies: remediesOf(node).map(({ article, because }) => ({ article, because })),
    otherwise,
    ...(counterpart && {
      counterpart: { article: remedies[0].article, ...counterpart },
    }),
  };
}

/** Gives `/api/tree.json`. */
export const treeCatalogue = (): Catalogue<'tree'> => ({
  ...envelopeOf('tree'),
  start: startOf(tree, 'start'),
  branches: Object.values(tree).map(({ id, title }) => ({ id, title, start: startOf(tree, id) })),
  nodes: nodeKeys(tree).map(nodeOf),
  edges: nodeKeys(tree).flatMap((from) =>
    edgesOf(tree, from, words.ask.unsure).map(({ answer, label, hint, to }) => ({
      from,
      answer,
      label,
      ...(hint !== undefined && { hint }),
      to,
    })),
  ),
  moved: movedNodes(tree).map(({ from, to }) => ({ from, to })),
});
