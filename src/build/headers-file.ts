import { readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../core/site/headers-file.ts';

/** Writes `<outDir>/_headers`. It comes after all that write files, as each place at the top of the site has its rule. */
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
        writeFileSync(`${folder}_headers`, headersFile(topsOf(folder), base));
      },
    },
  };
}

/** Gives what lies at the top of a built site, as rules of `_headers` name it. */
const topsOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || !entry.name.startsWith('_'))
    .flatMap((entry) => {
      if (entry.isDirectory()) return `/${entry.name}/*`;
      return entry.name === 'index.html' ? ['/', '/index.html'] : `/${entry.name}`;
    })
    .sort();
