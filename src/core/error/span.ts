/** A place in a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Joins spans that touch or overlap, in the order of the text. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  return sorted.reduce<Span[]>((done, { from, to }) => {
    const last = done.at(-1);
    if (last && from <= last.to + 1)
      done[done.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else done.push({ from, to });
    return done;
  }, []);
}
