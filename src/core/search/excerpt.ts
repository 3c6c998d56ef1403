import { textOfHtml } from '../html.ts';

/** A piece of an excerpt, marked where it matched. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Where Pagefind joins two blocks of a page it writes `. `, which ends no Japanese sentence. */
const JOINED =
  /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々「」『』()？]|<\/mark>)\.(?: |$)/gu;

/**
 * Turns an excerpt of the index (`… <mark>word</mark> …`) into pieces of text, so that no HTML reaches the page. It begins with a word and joins
 * blocks as Japanese does.
 */
export function piecesOf(excerpt: string): readonly Piece[] {
  const words = excerpt.replace(/^[\s.。、,]+/, '').replace(JOINED, '$1。');
  return words.split('<mark>').flatMap((part, i) => {
    const [marked = '', ...after] = i === 0 ? ['', part] : part.split('</mark>');
    return [
      { text: textOfHtml(marked), marked: true },
      { text: textOfHtml(after.join('')), marked: false },
    ].filter(({ text }) => text !== '');
  });
}
