import type { Nodes, Root } from 'mdast';
import { attribute, componentsOf, isComponent, walk } from '../content/mdx.ts';
import { AUDIENCES, type Audience } from './vocabulary.ts';

/** The steps of one audience, cut to the first ones. */
export interface FirstSteps {
  readonly audience: Audience;
  /** The first sentence of each of the first steps, as plain text: what is done. */
  readonly steps: readonly string[];
  /** How many steps follow them. */
  readonly more: number;
}

/**
 * Gives the first steps of each audience of an article, in the order of the text.
 * @param body the article as readBody (content/mdx.ts) gives it
 * @param count how many steps of each audience
 * @param valueOf gives the text of a value by its id, where the step shows one
 */
export function firstSteps(
  body: Root,
  count: number,
  valueOf: (id: string) => string,
): readonly FirstSteps[] {
  return componentsOf(body, 'Steps').flatMap((list) => {
    const audience = AUDIENCES.find((each) => each === attribute(list, 'for'));
    const steps = list.children.filter((node) => isComponent(node) && node.name === 'Step');
    return audience === undefined
      ? []
      : {
          audience,
          steps: steps.slice(0, count).map((step) => firstSentence(firstParagraph(step, valueOf))),
          more: Math.max(0, steps.length - count),
        };
  });
}

function firstParagraph(step: Nodes, valueOf: (id: string) => string): string {
  const paragraph = [...walk(step)].find(({ node }) => node.type === 'paragraph');
  const text = paragraph ? textWith(paragraph.node, valueOf) : '';
  // A line break of the source is no space between Japanese words.
  return text.replace(/ ?\n/g, '').trim();
}

/** Gives a text up to its first 「。」 that is in no brackets. */
function firstSentence(text: string): string {
  let open = 0;
  for (const [at, letter] of [...text].entries()) {
    if (letter === '「') open += 1;
    if (letter === '」') open -= 1;
    if (letter === '。' && open === 0) return [...text].slice(0, at + 1).join('');
  }
  return text;
}

function textWith(node: Nodes, valueOf: (id: string) => string): string {
  if (isComponent(node) && node.name === 'Fact') return valueOf(attribute(node, 'id') ?? '');
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => textWith(child, valueOf)).join('') : '';
}
