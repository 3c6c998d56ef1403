import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { PackSet } from '#core/offline/pack.ts';
import { dist } from './site.ts';

/** How hosts compress while they answer; files that are compressed beforehand are a tenth smaller. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

const read = (name: string) => readFileSync(join(dist, name));

/** The service worker as it is served. */
export const worker = read('sw.js').toString('utf8');

/** The list of the whole site. */
export const whole = JSON.parse(read('offline/whole.json').toString('utf8')) as PackSet;

/** The packs that the worker takes with a first visit. */
export const firstPacks = [...new Set(worker.match(/offline\/packs\/[0-9a-f]+\.json/g))];

/** Weighs what a first visit takes, the worker included, as hosts send it. */
export function firstVisit(): { readonly brotli: number; readonly gzip: number } {
  const files = ['sw.js', ...firstPacks].map(read);
  const sum = (weigh: (file: Buffer) => number) =>
    files.reduce((total, file) => total + weigh(file), 0);
  return {
    brotli: sum((file) => brotliCompressSync(file, BROTLI).length),
    gzip: sum((file) => gzipSync(file).length),
  };
}

/** Weighs what the copy of the whole site takes: its list, and its packs, which are gzipped already. */
export function wholeSite(): { readonly requests: number; readonly bytes: number } {
  const packs = whole.parts.map(({ file }) => statSync(join(dist, file)).size);
  return {
    requests: packs.length + 1,
    bytes: packs.reduce((sum, size) => sum + size, gzipSync(read('offline/whole.json')).length),
  };
}
