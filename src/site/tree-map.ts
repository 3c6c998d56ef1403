import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from '@dagrejs/dagre';
import {
  branchOf,
  edgesOf,
  headingOf,
  type NodeKey,
  nodeAt,
  nodeKeys,
  type Tree,
} from '#core/tree/tree.ts';
import type { BranchId, TreeNode } from '#core/tree/types.ts';

export interface MapNode {
  readonly key: NodeKey;
  readonly kind: TreeNode['kind'];
  readonly heading: string;
  /** The heading in lines. */
  readonly lines: readonly string[];
  /** The box, in units of the drawing; x and y are its upper left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A tree as a drawing. */
export interface TreeMap {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  /** One path per answer, as the `d` of an SVG path. */
  readonly edges: readonly string[];
}

const LETTER = 14;
const LINE = 20;
const LINE_LETTERS = 13;
const PADDING = 10;

/**
 * Lays a tree, or one branch of it with the nodes to which it leads, out from left to right.
 * @param phrase cuts a heading into phrases, between which a line may break
 */
export function mapOf(
  tree: Tree,
  phrase: (text: string) => readonly string[],
  branch?: BranchId,
): TreeMap {
  const keys = nodeKeys(tree).filter((key) => !branch || branchOf(key) === branch);
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>();
  // Its first question stands where the frame opens: at the upper left.
  graph.setGraph({ rankdir: 'LR', align: 'UL', nodesep: 10, ranksep: 60, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  const lines = new Map<NodeKey, readonly string[]>();
  const add = (key: NodeKey) => {
    const node = nodeAt(tree, key);
    if (!node || lines.has(key)) return;
    const text = linesOf(phrase(headingOf(node)));
    lines.set(key, text);
    graph.setNode(key, {
      width: LINE_LETTERS * LETTER + 2 * PADDING,
      height: text.length * LINE + 2 * PADDING,
    });
  };
  keys.forEach(add);
  for (const key of keys)
    for (const { to } of edgesOf(tree, key, '')) {
      add(to);
      graph.setEdge(key, to);
    }
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    nodes: [...lines].flatMap(([key, text]) => {
      const node = nodeAt(tree, key);
      if (!node) return [];
      const { x = 0, y = 0, width: w, height: h } = graph.node(key);
      return [
        {
          key,
          kind: node.kind,
          heading: headingOf(node),
          lines: text,
          x: Math.round(x - w / 2),
          y: Math.round(y - h / 2),
          width: w,
          height: h,
        },
      ];
    }),
    edges: graph.edges().map((edge) => {
      const { points = [] } = graph.edge(edge);
      return `M${points.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`;
    }),
  };
}

/** Joins phrases to lines; a phrase that is longer than a line is cut. */
function linesOf(phrases: readonly string[]): readonly string[] {
  const lines: string[] = [''];
  for (const phrase of phrases) {
    const last = lines.length - 1;
    const line = (lines[last] ?? '') + phrase;
    if (line.length <= LINE_LETTERS) lines[last] = line;
    else {
      for (let at = 0; at < phrase.length; at += LINE_LETTERS)
        lines.push(phrase.slice(at, at + LINE_LETTERS));
    }
  }
  return lines.filter((line) => line !== '');
}
