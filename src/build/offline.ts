import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import {
  type BuiltFile,
  inPacks,
  isFirst,
  isKept,
  leadsTo,
  lightened,
  linkedFrom,
} from '../core/offline/choose.ts';
import {
  FALLBACK,
  pack,
  type PackSet,
  type Part,
  SHORT_ADDRESSES,
  WHOLE,
} from '../core/offline/pack.ts';

/**
 * Adds what the site needs without a network: packs for the first visit and of the whole site in `offline/`, and the service
 * worker `sw.js`, which knows the first ones. It comes after all that writes pages or the search index.
 */
export function offlineCopy(): AstroIntegration {
  let base = '/';
  let worker = '';
  return {
    name: 'offline-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        worker = fileURLToPath(new URL('src/worker/worker.ts', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { first, whole } = writePacks(folder, base);
        writeFileSync(path.join(folder, WHOLE), JSON.stringify(whole));
        await buildWorker(worker, folder, first);
        logger.info(`first visit ${sizeOf(first)} bytes, whole site ${sizeOf(whole)} bytes`);
      },
    },
  };
}

const sizeOf = ({ parts }: PackSet) => parts.reduce((sum, { bytes }) => sum + bytes, 0);

/** Writes the packs of both sets; those of the first visit are left to the host to compress, which most do better than gzip. */
function writePacks(folder: string, base: string): Record<'first' | 'whole', PackSet> {
  const { files, short } = readSite(folder, base);
  const fallback = files.find(([address]) => address === FALLBACK)?.[1];
  if (!fallback) throw new Error(`the site has no page ${FALLBACK}`);
  const pages = new Set([FALLBACK, ...linkedFrom(new TextDecoder().decode(fallback), base)]);
  const table = (kept: (target: string) => boolean): BuiltFile => {
    const some = short.filter(([, to]) => kept(to.replace(/#.*/, '')));
    return [SHORT_ADDRESSES, new TextEncoder().encode(JSON.stringify(Object.fromEntries(some)))];
  };
  const write = (some: readonly BuiltFile[], ending: string): Part => {
    const plain = pack(new Map(some));
    const data = ending === 'pack' ? gzipSync(plain, { level: 9 }) : plain;
    const file = `offline/packs/${hashOf(data)}.${ending}`;
    writeFileSync(path.join(folder, file), data);
    return { file, bytes: data.length, paths: some.map(([address]) => address) };
  };
  mkdirSync(path.join(folder, 'offline/packs'), { recursive: true });
  const early = files.filter(([address]) => isFirst(address, pages)).map(lightened);
  const first = inPacks([...early, table((to) => pages.has(to))]).map((some) =>
    write(some, 'json'),
  );
  const whole = inPacks([...files, table(() => true)]).map((some) => write(some, 'pack'));
  const revision = hashOf([...first, ...whole].map(({ file }) => file).join());
  return { first: { revision, parts: first }, whole: { revision, parts: whole } };
}

const hashOf = (data: string | Uint8Array) =>
  createHash('sha256').update(data).digest('hex').slice(0, 16);

/** Reads the files of a copy, and the addresses that only lead on: they need no file of their own. */
function readSite(folder: string, base: string) {
  const files: BuiltFile[] = [];
  const short: (readonly [from: string, to: string])[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const address = `/${name.replaceAll(path.sep, '/').replace(/(?<=^|\/)index\.html$/, '')}`;
    if (!isKept(address)) continue;
    const data = readFileSync(path.join(folder, name));
    const to = address.endsWith('/') ? leadsTo(data.toString('utf8')) : undefined;
    if (to !== undefined) short.push([address, to.slice(base.length - 1)]);
    // Pagefind takes its texts unpacked, too; many together pack better than each alone.
    else if (address.endsWith('.pf_fragment'))
      files.push([address, new Uint8Array(gunzipSync(data))]);
    else files.push([address, new Uint8Array(data)]);
  }
  return { files, short };
}

/** Bundles the service worker as one classic script, which every browser that has service workers can run. */
async function buildWorker(input: string, outDir: string, first: PackSet): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    define: { FIRST: JSON.stringify(first), 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      rolldownOptions: { input, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  });
}
