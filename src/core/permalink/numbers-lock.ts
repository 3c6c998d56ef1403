/** One line of content/numbers.lock: a number, and the page to which it was given first. */
export interface NumberLine {
  readonly number: number;
  /** `/articles/<slug>/` or `/errors/<id>/`. */
  readonly page: string;
  readonly line: number;
}

/** Reads content/numbers.lock: `207 /articles/dmarc-policy/`, one number a line; lines of another form are passed over. */
export const parseNumbers = (text: string): NumberLine[] =>
  text.split('\n').flatMap((line, i) => {
    const [, number, page] = /^(\d{3,4}) (\/\S+)$/.exec(line.trim()) ?? [];
    return number === undefined || page === undefined
      ? []
      : [{ number: Number(number), page, line: i + 1 }];
  });

/**
 * Adds numbers to the lock; none is ever taken out or given to another page.
 * @param given the numbers of all pages with their pages
 * @returns how many were not there yet, and the whole text of the new lock
 */
export function extendNumbers(
  lock: readonly NumberLine[],
  given: readonly { readonly number: number; readonly page: string }[],
): { added: number; text: string } {
  const pages = new Map(lock.map(({ number, page }) => [number, page]));
  const added = given.filter(({ number }) => !pages.has(number));
  for (const { number, page } of added) pages.set(number, page);
  const lines = [...pages].sort(([a], [b]) => a - b).map(([number, page]) => `${number} ${page}\n`);
  return { added: added.length, text: lines.join('') };
}
