import { textOfHtml } from '../html.ts';

/** A piece of an excerpt, marked where it matched. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Turns an excerpt of the index (`… <mark>word</mark> …`) into pieces of text, so that no HTML reaches the page. */
export function piecesOf(excerpt: string): readonly Piece[] {
  return excerpt.split('<mark>').flatMap((part, i) => {
    const [marked = '', ...after] = i === 0 ? ['', part] : part.split('</mark>');
    return [
      { text: textOfHtml(marked), marked: true },
      { text: textOfHtml(after.join('')), marked: false },
    ].filter(({ text }) => text !== '');
  });
}
