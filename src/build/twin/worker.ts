// Runs beside the search index: writing the twins takes seconds of one core.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { twinOf } from './page.ts';

const folder = workerData as string;
let written = 0;
for (const name of globSync('**/index.html', { cwd: folder })) {
  const file = join(folder, name);
  const twin = twinOf(readFileSync(file, 'utf8'));
  if (twin === undefined) continue;
  writeFileSync(file.replace(/html$/, 'md'), twin);
  written += 1;
}
parentPort?.postMessage(written);
