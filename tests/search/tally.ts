/** How often something was right: as the first result, among the first three, and how often there was none. */
export interface Tally {
  asked: number;
  first: number;
  three: number;
  none: number;
}

/** The tallies of one measurement by the name of what was asked, in the order of the first question. */
export class Tallies {
  readonly #byName = new Map<string, Tally>();

  /**
   * Counts one question under each of its names.
   * @param rank the place of the first right result; below 0 when none is right
   * @param results how many results there are
   */
  add(names: readonly string[], rank: number, results: number): void {
    for (const name of names) {
      const tally = this.#byName.get(name) ?? { asked: 0, first: 0, three: 0, none: 0 };
      this.#byName.set(name, tally);
      tally.asked += 1;
      if (rank === 0) tally.first += 1;
      if (rank >= 0 && rank < 3) tally.three += 1;
      if (results === 0) tally.none += 1;
    }
  }

  /** Gives the tally of a name; empty when nothing was asked under it. */
  of(name: string): Tally {
    return this.#byName.get(name) ?? { asked: 0, first: 0, three: 0, none: 0 };
  }

  /** All names with their tallies. */
  get rows(): readonly (readonly [name: string, tally: Tally])[] {
    return [...this.#byName];
  }
}

/** The share in percent, cut after one decimal so that nothing is rounded up to a goal. */
export const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((1000 * part) / whole) / 10;

/**
 * Tells whether something is in a sample. Its own name decides, so that the sample stays the same when others come and go.
 * @param every one of so many is
 */
export function isSampled(name: string, every: number): boolean {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % every === 0;
}

/** Writes a table: the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]) {
  const cells = [head, ...rows].map((row) => row.map((cell) => String(cell)));
  const widths = head.map((_, i) => Math.max(...cells.map((row) => width(row[i] ?? ''))));
  return cells
    .map((row) =>
      row
        .map((cell, i) => {
          const space = ' '.repeat(Math.max(0, (widths[i] ?? 0) - width(cell)));
          return i === 0 ? `${cell}${space}` : `${space}${cell}`;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Japanese characters take two columns of a terminal. */
const width = (text: string) =>
  [...text].reduce((sum, character) => sum + (/[^\u0000-\u02ff]/.test(character) ? 2 : 1), 0);
