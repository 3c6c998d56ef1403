import type { Nodes, Parents, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { ContentProblem } from './kinds.ts';
import { mdxFault, type MdxMessage } from './mdx-faults.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** A component as it stands in an article (`<Steps for="sender">`), on lines of its own or within a line. */
export type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * Reads the body of an article.
 * @param path the file, for the problem
 * @param text the body, with as many lines above it as the file has, so that positions are those of the file
 * @returns the tree, or the problem that stops it from being read
 */
export function readBody(path: string, text: string): { body?: Root; problems: ContentProblem[] } {
  try {
    return { body: parser.parse(text), problems: [] };
  } catch (error) {
    const fault = mdxFault(error as MdxMessage, text);
    return { problems: [{ kind: 'file-syntax', file: path, ...fault }] };
  }
}

/** Gives each node of a tree with the nodes that it lies in, outermost first, in the order of the text. */
export function* walk(
  node: Nodes,
  ancestors: readonly Parents[] = [],
): Generator<{ node: Nodes; ancestors: readonly Parents[] }> {
  yield { node, ancestors };
  if (!('children' in node)) return;
  for (const child of node.children) yield* walk(child, [...ancestors, node]);
}

/** Tells whether a node is a component (`<Fact …>`), by itself or within a line. */
export const isComponent = (node: Nodes): node is Component =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Gives the components of a tree, in the order of the text; of one name, or all. */
export function componentsOf(tree: Root | undefined, name?: string): Component[] {
  if (!tree) return [];
  return [...walk(tree)]
    .map(({ node }) => node)
    .filter(isComponent)
    .filter((component) => name === undefined || component.name === name);
}

/** Gives a component's attribute; undefined when it is missing or not a plain text. */
export function attribute(component: Component, name: string): string | undefined {
  const found = component.attributes.find(
    (entry) => entry.type === 'mdxJsxAttribute' && entry.name === name,
  );
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Gives the visible text of a node. */
export function textOf(node: Nodes): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Gives the line of a node; 1 for a node without a place. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
