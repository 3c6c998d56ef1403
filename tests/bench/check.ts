import { seconds, spread, table } from './figures.ts';
import { progress, timedNode } from './command.ts';
import type { Options } from './options.ts';

/** What is measured: the check of the content by itself, and with the linter of Japanese prose. */
const COMMANDS = [['src/check.ts'], ['scripts/run.mjs', 'check']] as const;

/** Measures how long the check of the content takes, as whole processes. */
export async function check({ runs }: Options): Promise<string> {
  const rows: string[][] = [];
  for (const args of COMMANDS) {
    const command = `node ${args.join(' ')}`;
    const times: number[] = [];
    for (let i = 0; i < runs; i++) {
      const { clock } = await timedNode(args);
      times.push(clock);
      progress(`${command} ${i + 1}/${runs}: ${seconds(clock)} s`);
    }
    rows.push([`${command}, ${runs} runs`, ...spread(times)]);
  }
  return table([['seconds, whole process', 'min', 'median', 'max'], ...rows]);
}
