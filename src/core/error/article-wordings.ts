import type { OriginKind } from './vocabulary.ts';

/** An error, as far as an article shows it. */
export interface Shown {
  readonly id: string;
  readonly origin: string;
  readonly kind: OriginKind;
  readonly wordings: readonly string[];
}

/** A text that an article shows, and the error that it is. */
export interface Row<E extends Shown = Shown> {
  readonly text: string;
  readonly error: E | undefined;
}

/** Codes and what is punctuation say nothing of whether two texts are the same. */
const essence = (text: string) =>
  text
    .toLowerCase()
    .replace(/<[a-z]{1,20}>|[245][\d.]{2,9}/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const isSame = (a: string, b: string) =>
  a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));

/**
 * Gives the texts that an article shows: those that its editor chose, then those of its errors, each once. Errors of many servers come first, and
 * no program or service shows a second one before each has shown its first.
 * @param errors in the order of lists
 * @param most how many texts are shown; those of the editor all are
 */
export function articleWordings<E extends Shown>(
  messages: readonly string[],
  errors: readonly E[],
  most: number,
): { rows: readonly Row<E>[]; others: number } {
  const known = errors.map((error) => ({ error, keys: error.wordings.map(essence) }));
  const own = messages.map((text) => {
    const key = essence(text);
    const found = known.map(({ error, keys }) => ({
      error,
      length: Math.max(0, ...keys.filter((one) => isSame(one, key)).map((one) => one.length)),
    }));
    // The longer the text that both have, the surer it is the same error.
    const [best] = found.filter(({ length }) => length > 0).sort((a, b) => b.length - a.length);
    return { text, error: best?.error };
  });
  const shown = new Set(own.flatMap(({ error }) => error?.id ?? []));
  const seen = own.map(({ text }) => essence(text));
  const more = inTurn(known.filter(({ error }) => !shown.has(error.id))).flatMap(
    ({ error, keys }) => {
      const at = keys.findIndex((key) => key !== '' && !seen.some((other) => isSame(key, other)));
      if (at < 0) return [];
      seen.push(keys[at] ?? '');
      return [{ text: error.wordings[at] ?? '', error }];
    },
  );
  const rows = [...own, ...more.slice(0, Math.max(0, most - own.length))];
  const linked = new Set(rows.flatMap(({ error }) => error?.id ?? []));
  return { rows, others: errors.filter(({ id }) => !linked.has(id)).length };
}

/** The first error of each origin, then the second of each; errors of many servers before those of one. */
function inTurn<E extends { error: Shown }>(errors: readonly E[]): readonly E[] {
  const turns = new Map<string, number>();
  const placed = errors.map((one) => {
    const turn = turns.get(one.error.origin) ?? 0;
    turns.set(one.error.origin, turn + 1);
    return { one, turn: turn + (one.error.kind === 'general' ? -1 : 0) };
  });
  return placed.toSorted((a, b) => a.turn - b.turn).map(({ one }) => one);
}
