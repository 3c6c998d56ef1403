/**
 * Measures what the README promises: `node tests/bench/run.ts [build] [lighthouse] [weight] [search] [check] [--runs N] [--pairs N]`.
 * Without names all parts run. DIST names another built site than dist/. Figures go to stdout, progress to stderr.
 * Times are never asserted: the exit code is 1 only when a part could not be measured.
 */
import { cpus } from 'node:os';
import process from 'node:process';
import { type Options, PARTS, type PartName, readOptions, USAGE } from './options.ts';

type Part = (options: Options) => Promise<string>;

const LOAD: Readonly<Record<PartName, () => Promise<Part>>> = {
  build: async () => (await import('./build.ts')).build,
  lighthouse: async () => (await import('./lighthouse.ts')).lighthouse,
  weight: async () => (await import('./weight.ts')).weight,
  search: async () => (await import('./search.ts')).search,
  check: async () => (await import('./check.ts')).check,
};

/** Runs one part and prints what it found; tells whether it could be measured. */
async function measure(name: PartName, options: Options): Promise<boolean> {
  const since = performance.now();
  const seconds = () => `${((performance.now() - since) / 1000).toFixed(0)} s`;
  try {
    const part = await LOAD[name]();
    const text = await part(options);
    console.log(`\n### ${name}\n\n${text}\n\nMeasured in ${seconds()}.`);
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.log(`\n### ${name}\n\nFAILED after ${seconds()}: ${why}`);
    return false;
  }
}

const options = readOptions(process.argv.slice(2));
if (!options) {
  console.error(USAGE);
  process.exit(2);
}
const names = options.names.length > 0 ? options.names : PARTS;
const [cpu] = cpus();
console.log(
  `Node ${process.versions.node}, ${cpus().length} × ${cpu?.model.trim() ?? 'processor'}`,
);
const failed: PartName[] = [];
for (const name of names) if (!(await measure(name, options))) failed.push(name);
if (failed.length > 0) {
  console.log(`\nNot measured: ${failed.join(', ')}`);
  process.exitCode = 1;
}
