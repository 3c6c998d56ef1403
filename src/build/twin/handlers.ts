import type { Element } from 'hast';
import { type Handle, type State } from 'hast-util-to-mdast';
import type { BlockContent, ListItem, PhrasingContent } from 'mdast';

const strong = (state: State, node: Element): PhrasingContent => ({
  type: 'strong',
  children: phrasing(state, node),
});

const phrasing = (state: State, node: Element): PhrasingContent[] =>
  state.all(node) as PhrasingContent[];

/** The terms and descriptions of a list, each pair in an element of its own or not. */
const pairsIn = (list: Element): Element[] =>
  list.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'div' ? pairsIn(child) : [child];
  });

/** A list of terms: each is an item that begins with it. */
const dl: Handle = (state, node: Element) => {
  const items: ListItem[] = [];
  for (const part of pairsIn(node)) {
    if (part.tagName === 'dt') {
      items.push({
        type: 'listItem',
        spread: false,
        children: [{ type: 'paragraph', children: [strong(state, part)] }],
      });
      continue;
    }
    const [first, ...rest] = state.toFlow(state.all(part)) as BlockContent[];
    const item = items.at(-1);
    const [term] = item?.children ?? [];
    if (!item || term?.type !== 'paragraph' || !first) continue;
    if (first.type === 'paragraph' && item.children.length === 1) {
      term.children.push({ type: 'text', value: ': ' }, ...first.children);
      item.children.push(...rest);
    } else item.children.push(first, ...rest);
  }
  return { type: 'list', ordered: false, spread: false, children: items };
};

/** What opens a part stands as its heading. */
const summary: Handle = (state, node: Element) => ({
  type: 'paragraph',
  children: [strong(state, node)],
});

/** How elements that Markdown does not have are written in it. */
export const handlers: Readonly<Record<string, Handle>> = { dl, summary };
