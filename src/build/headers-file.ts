import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../core/site/headers-file.ts';

/** Writes `<outDir>/_headers`. It comes after all that write files: each has its rule. */
export function hostHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'host-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(`${folder}_headers`, headersFile(addressesIn(folder), base));
      },
    },
  };
}

/** Gives the files of a built site as addresses from its root, but for those that tell hosts what to do. */
const addressesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')}`)
    .filter((address) => !/^\/_(?:headers|redirects)$/.test(address));
