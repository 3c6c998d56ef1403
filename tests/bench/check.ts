import { seconds, spread, table } from './figures.ts';
import { progress, timedNode } from './command.ts';
import type { Options } from './options.ts';

/** Measures how long the check of the content takes, as whole processes. */
export async function check({ runs }: Options): Promise<string> {
  const times: number[] = [];
  for (let i = 0; i < runs; i++) {
    const { clock } = await timedNode(['src/check.ts']);
    times.push(clock);
    progress(`check ${i + 1}/${runs}: ${seconds(clock)} s`);
  }
  return table([
    ['seconds, whole process', 'min', 'median', 'max'],
    [`node src/check.ts, ${runs} runs`, ...spread(times)],
  ]);
}
