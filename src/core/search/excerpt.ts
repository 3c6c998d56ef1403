/** A piece of an excerpt, marked where it matched. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

const plain = (html: string) =>
  html.replace(/<[^<>]*>/g, '').replace(/&(?:lt|gt|quot|amp|#39);/g, (one) => ENTITIES[one] ?? one);

/** Turns an excerpt of the index (`… <mark>word</mark> …`) into pieces of text, so that no HTML reaches the page. */
export function piecesOf(excerpt: string): readonly Piece[] {
  return excerpt.split('<mark>').flatMap((part, i) => {
    const [marked = '', ...after] = i === 0 ? ['', part] : part.split('</mark>');
    return [
      { text: plain(marked), marked: true },
      { text: plain(after.join('')), marked: false },
    ].filter(({ text }) => text !== '');
  });
}
