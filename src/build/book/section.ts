import type { Place } from './links.ts';

/** Gives a page or another file of the built site by its path below the base; undefined where there is none. */
export type Read = (path: string) => string | undefined;

/** A part of a section, with the page whose links it holds. */
export interface Part {
  /** The page's path below the base. */
  readonly from: string;
  readonly root: Element;
}

/** One section of the book. */
export interface Section extends Place {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly parts: readonly Part[];
  /** What lies in it, besides itself. */
  readonly places: readonly Place[];
  /** Its lines in the list of contents. */
  readonly contents: readonly { readonly anchor: string; readonly title: string }[];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Writes a text as HTML, also within the quotes of an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);

/** Gives the visible text of an element; an empty one where there is none. */
export const textIn = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Gives a page that the book cannot do without. Throws when the site has none of that path. */
export function needed(read: Read, path: string): string {
  const html = read(path);
  if (html === undefined) throw new Error(`the site has no page ${path}`);
  return html;
}
