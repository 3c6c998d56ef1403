import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

/** The root of the repository. */
export const ROOT = join(import.meta.dirname, '..', '..');

/** The environment of every program that the bench starts: this very Node first on PATH. */
const env: NodeJS.ProcessEnv = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
};

/** Where the program runs (the root when left out), and what its environment has besides. */
interface Surroundings {
  readonly cwd?: string | undefined;
  readonly more?: NodeJS.ProcessEnv;
}

/**
 * Runs a program to its end.
 * @returns how many milliseconds it took, from start to exit
 * @throws with the end of its output when it fails
 */
export async function timed(
  program: string,
  args: readonly string[],
  { cwd = ROOT, more = {} }: Surroundings = {},
): Promise<number> {
  const since = performance.now();
  // npm is a batch file on Windows, which only a shell starts.
  const shell = process.platform === 'win32' && program === 'npm';
  const child = spawn(program, args, {
    cwd,
    env: { ...env, ...more },
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const time = performance.now() - since;
  if (code === 0) return time;
  const end = output.trim().split('\n').slice(-20).join('\n');
  throw new Error(`${[program, ...args].join(' ')} (in ${cwd}) ended with ${code}:\n${end}`);
}

/** How long a script took: on the clock, and of the processor (its own process alone), in milliseconds. */
export interface Times {
  readonly clock: number;
  readonly cpu: number;
}

/** Runs a script with this very Node; throws like `timed`. */
export async function timedNode(args: readonly string[], cwd?: string): Promise<Times> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const file = join(folder, 'cpu');
  const meter = pathToFileURL(join(import.meta.dirname, 'cpu.mjs')).href;
  try {
    const more = { BENCH_CPU: file };
    const clock = await timed(process.execPath, ['--import', meter, ...args], { cwd, more });
    return { clock, cpu: Number(readFileSync(file, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Tells the one who waits what happens. */
export const progress = (text: string) => console.error(`bench: ${text}`);
