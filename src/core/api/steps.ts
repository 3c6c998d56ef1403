import type { Nodes } from 'mdast';
import type { Audience } from '../article/vocabulary.ts';
import { attribute, isComponent, readBody, walk } from '../content/mdx.ts';
import { joinLines } from '../join-lines.ts';

/** One step as a script shows it. */
export interface StepText {
  readonly key: string;
  readonly audience: Audience;
  /** Its first paragraph as plain text. */
  readonly text: string;
}

/**
 * Gives the steps of an article in the order of its page.
 * @param body the MDX of the article
 * @param valueOf gives what a `<Fact id="…" />` shows
 */
export function stepTexts(body: string, valueOf: (id: string) => string): readonly StepText[] {
  const { body: root } = readBody('', body);
  if (!root) return [];
  const textOf = (node: Nodes): string => {
    if (isComponent(node) && node.name === 'Fact') return valueOf(attribute(node, 'id') ?? '');
    if ('value' in node)
      return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
    return 'children' in node ? node.children.map(textOf).join('') : '';
  };
  return [...walk(root)].flatMap(({ node, ancestors }) => {
    if (!isComponent(node) || node.name !== 'Step') return [];
    const list = ancestors.filter(isComponent).find(({ name }) => name === 'Steps');
    const first = node.children.find(({ type }) => type === 'paragraph');
    return {
      key: attribute(node, 'id') ?? '',
      audience: (list && attribute(list, 'for')) as Audience,
      text: first ? joinLines(textOf(first)).replaceAll('\n', ' ').trim() : '',
    };
  });
}
