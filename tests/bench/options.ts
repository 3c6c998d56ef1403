import { parseArgs } from 'node:util';

/** The parts of the bench, in the order in which they run. */
export const PARTS = ['build', 'lighthouse', 'weight', 'search', 'check'] as const;
export type PartName = (typeof PARTS)[number];

export interface Options {
  /** The parts to run; none stands for all. */
  readonly names: readonly PartName[];
  /** How often Lighthouse looks at each page, and how often the check runs. */
  readonly runs: number;
  /** How often each side builds. */
  readonly pairs: number;
}

export const USAGE = `usage: node tests/bench/run.ts [${PARTS.join('] [')}] [--runs N] [--pairs N]`;

const isPart = (name: string): name is PartName => (PARTS as readonly string[]).includes(name);

/** Reads the command line; undefined when it cannot be understood. */
export function readOptions(args: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        runs: { type: 'string', default: '5' },
        pairs: { type: 'string', default: '3' },
      },
    });
    const [runs, pairs] = [values.runs, values.pairs].map(Number);
    const names = positionals.filter(isPart);
    if (names.length < positionals.length || !isCount(runs) || !isCount(pairs)) return undefined;
    return { names, runs, pairs };
  } catch {
    return undefined;
  }
}

const isCount = (n: number | undefined): n is number =>
  n !== undefined && Number.isInteger(n) && n > 0;
