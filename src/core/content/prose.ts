import type { Nodes, Root } from 'mdast';
import { attribute, isComponent, lineOf, walk } from './mdx.ts';
import type { ArticleFile, YamlFile } from './model.ts';
import { type Path, valueAt } from './schema-shape.ts';

/** Stands in a run of prose for one character of inline code: its contents are not prose. */
export const CODE = '\uE000';
/** Stands in a run of prose for a value drawn from data. */
export const VALUE = '\uE001';

/** A run of text as the reader sees it: a paragraph, a heading, a cell, or a text of the front matter. */
export interface Prose {
  readonly file: string;
  /** The text; inline code is covered with CODE, character by character. */
  readonly text: string;
  /** The text with inline code as it is written. */
  readonly open: string;
  /** Gives the line in the file of a place in the text. */
  readonly lineAt: (index: number) => number;
}

/** A fenced block. */
export interface Block {
  readonly text: string;
  /** The line of the fence; the text begins on the next one. */
  readonly line: number;
  readonly kind: string | undefined;
}

/** The prose of an article: what its body says, and the texts of its front matter that readers see as sentences. */
export function articleProse(article: ArticleFile): Prose[] {
  return [...frontProse(article), ...(article.body ? bodyProse(article.path, article.body) : [])];
}

/** The texts of the front matter; messages are exact texts of machines and synonyms are search words: neither is prose. */
export function frontProse({ front, fields }: ArticleFile): Prose[] {
  const { symptoms = [], evidence = [], related = [] } = fields;
  const paths: Path[] = [
    ['title'],
    ['lead'],
    ...symptoms.map((_, i) => ['symptoms', i]),
    ...evidence.map((_, i) => ['evidence', i]),
    ...related.map((_, i) => ['related', i, 'when']),
  ];
  return paths.flatMap((path) => {
    const text = valueAt(fields, path);
    return typeof text === 'string' ? [plainProse(front, path, text)] : [];
  });
}

/** Makes a run of prose of a text in YAML. */
export function plainProse(yaml: YamlFile, path: Path, text: string): Prose {
  const line = yaml.lineAt(path);
  return { file: yaml.path, text, open: text, lineAt: () => line };
}

/** The prose of a body: paragraphs, headings, cells and the names of variants. */
export function bodyProse(file: string, body: Root): Prose[] {
  return [...walk(body)].flatMap(({ node }) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      return [runOf(file, node)];
    }
    // The name of a variant is its visible heading.
    const heading =
      isComponent(node) && node.name === 'Variant' ? attribute(node, 'of') : undefined;
    return heading === undefined
      ? []
      : [{ file, text: heading, open: heading, lineAt: () => lineOf(node) }];
  });
}

/** Joins what a paragraph holds into one run, and remembers where each piece of it stands. */
export function runOf(file: string, block: Nodes): Prose {
  let text = '';
  let open = '';
  const places: { index: number; line: number }[] = [{ index: 0, line: lineOf(block) }];
  for (const { node } of walk(block)) {
    // The pieces of an address that GFM made a link have no position: they lie on the line of what goes before.
    if (node.position) places.push({ index: text.length, line: node.position.start.line });
    if (node.type === 'text') {
      text += node.value;
      open += node.value;
    } else if (node.type === 'inlineCode') {
      text += CODE.repeat(node.value.length);
      open += node.value;
    } else if (isComponent(node) && node.name === 'Fact') {
      text += VALUE;
      open += VALUE;
    } else if (node.type === 'break') {
      text += '\n';
      open += '\n';
    }
  }
  return {
    file,
    text,
    open,
    lineAt: (index) => {
      const place = places.findLast((candidate) => candidate.index <= index) ?? places[0];
      const between = text.slice(place?.index ?? 0, index);
      return (place?.line ?? 1) + (between.match(/\n/g)?.length ?? 0);
    },
  };
}

/** The fenced blocks of an article. */
export function fencesOf(body: Root | undefined): Block[] {
  if (!body) return [];
  return [...walk(body)].flatMap(({ node }) =>
    node.type === 'code'
      ? [{ text: node.value, line: lineOf(node), kind: node.lang ?? undefined }]
      : [],
  );
}

/** Covers what stands in 「」 and 『』, character by character: names on screens are quoted as they are. */
export function withoutQuotes(text: string): string {
  return text.replace(/[「『][^「」『』]*[」』]/g, (quote) => CODE.repeat(quote.length));
}
