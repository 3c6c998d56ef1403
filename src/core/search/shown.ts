import type { Span } from '../error/span.ts';
import type { Piece } from './excerpt.ts';

/** So much of a text is shown of what matched, in characters. */
const MOST = 180;
const BEFORE = 24;

/**
 * Gives the part of a text in which something matched, marked: one run of text, cut at line ends and at 180 characters.
 * The pieces hold plain text; line ends are spaces.
 */
export function shownPieces(text: string, spans: readonly Span[]): readonly Piece[] {
  const [first] = densest(spans);
  if (!first) return [];
  const lineStart = text.lastIndexOf('\n', first.from) + 1;
  const from = Math.max(lineStart, first.from - BEFORE);
  const to = Math.min(text.length, from + MOST);
  const marks = spans.filter((span) => span.from < to && span.to > from);
  const pieces: Piece[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    const piece = text.slice(start, end).replace(/\s+/g, ' ');
    if (piece !== '') pieces.push({ text: piece, marked });
  };
  if (from > lineStart) pieces.push({ text: '…', marked: false });
  let at = from;
  for (const span of marks) {
    add(at, Math.max(at, span.from), false);
    add(Math.max(at, span.from), Math.min(to, span.to), true);
    at = Math.max(at, Math.min(to, span.to));
  }
  add(at, to, false);
  if (to < text.length) pieces.push({ text: '…', marked: false });
  return pieces;
}

/** Orders the spans so that the one comes first behind which most of the others stand. */
function densest(spans: readonly Span[]): readonly Span[] {
  const held = (from: number) =>
    spans.reduce(
      (sum, span) => sum + (span.from >= from && span.to <= from + MOST ? span.to - span.from : 0),
      0,
    );
  return spans.length > 200 ? spans : spans.toSorted((a, b) => held(b.from) - held(a.from));
}
