import process from 'node:process';
import { ask } from '#core/search/ask.ts';
import type { Layer } from '#core/search/layer.ts';
import { data, whole } from './engine.ts';
import { longPastes } from './shapes.ts';
import { table } from './tally.ts';

/** How long a megabyte may take. What the processor spends is counted: other programs may run besides. */
export const MOST_MILLISECONDS = 500;

/** What a text cost. */
export interface Cost {
  readonly shape: string;
  readonly milliseconds: number;
  /** How many words were weighed: a count that is the same on every machine. */
  readonly work: number;
  readonly results: number;
  readonly error?: string;
}

/** Gives the layer so that it counts its work: each look at the weight of a word. */
function counting(layer: Layer): { layer: Layer; count: () => number } {
  let looks = 0;
  const weightOf = (word: string) => {
    looks += 1;
    return layer.signatures.weightOf(word);
  };
  return { layer: { ...layer, signatures: { ...layer.signatures, weightOf } }, count: () => looks };
}

/** Asks for a megabyte of every shape. */
export function* costs(): Generator<Cost> {
  for (const [shape, text] of Object.entries(longPastes(data))) {
    const { layer, count } = counting(whole);
    const since = process.cpuUsage();
    let results = 0;
    let error: string | undefined;
    try {
      results = ask(text, layer).results.length;
    } catch (thrown) {
      error = String(thrown);
    }
    const { user, system } = process.cpuUsage(since);
    const milliseconds = (user + system) / 1000;
    yield { shape, milliseconds, work: count(), results, ...(error !== undefined && { error }) };
  }
}

/** Prints what a megabyte of each shape costs. */
export function printLong(): string {
  const all = [...costs()];
  const slow = all.filter(({ milliseconds }) => milliseconds > MOST_MILLISECONDS);
  return [
    table(
      ['1 MB of', 'ms', 'words weighed', 'results', ''],
      all.map(({ shape, milliseconds, work, results, error }) => [
        shape,
        Math.round(milliseconds),
        work,
        results,
        error ?? (milliseconds > MOST_MILLISECONDS ? 'SLOW' : ''),
      ]),
    ),
    `\n${slow.length} of ${all.length} over ${MOST_MILLISECONDS} ms; ${all.filter(({ error }) => error !== undefined).length} threw`,
  ].join('\n');
}
