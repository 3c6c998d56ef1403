import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

/** The small libraries of the core. */
const CORE_LIBRARIES =
  /^(?:zod|yaml|unified|remark-[a-z]+|fastest-levenshtein|budoux|mdast|unist)$/;

/** What each place may import: other places of the repository (the longest prefix that fits), and packages. */
const LAYERS: Record<string, { places: readonly string[]; packages: RegExp }> = {
  'src/core': { places: ['src/core'], packages: CORE_LIBRARIES },
  'content/tree': { places: ['content/tree', 'src/core/tree/types.ts'], packages: /^$/ },
  // What runs in the browser knows nothing of collections, files or Astro.
  'src/islands': {
    places: ['src/islands', 'src/core', 'src/words.ts'],
    packages: /^preact(?:\/hooks)?$/,
  },
  // What runs in the service worker knows no page.
  'src/worker': {
    places: ['src/worker', 'src/core', 'src/host/types.ts'],
    packages: /^workbox-[a-z-]+(?:\/types\.js)?$/,
  },
  'src/site': {
    places: ['src/site', 'src/core', 'content/tree', 'src/words.ts', 'site.config.ts'],
    packages: /^(?:astro:content|budoux|@dagrejs\/dagre)$/,
  },
  'src/components': {
    places: [
      'src/components',
      'src/layouts',
      'src/islands',
      'src/site',
      'src/core',
      'src/styles',
      'src/words.ts',
      'site.config.ts',
    ],
    packages: /^(?:astro|budoux)$/,
  },
  'src/layouts': {
    places: [
      'src/components',
      'src/islands',
      'src/site',
      'src/core',
      'src/styles',
      'src/words.ts',
      'site.config.ts',
    ],
    packages: /^(?:astro|virtual:theme-colours\.css)$/,
  },
};

const SOURCE = /\.(?:ts|tsx|astro|mdx)$/;
const IMPORT =
  /^(?:import|export|\}) [^'"\n]*from ['"]([^'"\n]+)['"]|^import ['"]([^'"\n]+)['"]|\bimport\(['"]([^'"\n]+)['"]\)/gm;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    .map((entry) => path.posix.join(entry.parentPath, entry.name))
    .sort();

/** The imports of a text, as they are written. */
function importsIn(text: string): string[] {
  return [...text.matchAll(IMPORT)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

/** Where an import of the repository leads; undefined for a package. */
function target(from: string, written: string): string | undefined {
  if (written.startsWith('.')) return path.posix.join(path.posix.dirname(from), written);
  if (written === '#site.config') return 'site.config.ts';
  if (written.startsWith('#core/')) return written.replace('#core/', 'src/core/');
  return written.startsWith('#content/') ? written.replace('#content/', 'content/') : undefined;
}

function forbidden(layer: string, file: string, text: string): string[] {
  const rule = LAYERS[layer];
  return importsIn(text)
    .filter((written) => {
      const place = target(file, written);
      return place === undefined
        ? !rule?.packages.test(written)
        : !rule?.places.some((allowed) => place === allowed || place.startsWith(`${allowed}/`));
    })
    .map((written) => `${file} imports ${written}`);
}

for (const layer of Object.keys(LAYERS)) {
  test(`${layer} imports what it may, and nothing else`, () => {
    const files = filesBelow(layer);
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.flatMap((file) => forbidden(layer, file, readFileSync(file, 'utf8'))),
      [],
    );
  });
}

test('nothing but a page imports a page', () => {
  const importers = [...filesBelow('src'), ...filesBelow('content')].filter(
    (file) =>
      !file.startsWith('src/pages/') &&
      importsIn(readFileSync(file, 'utf8')).some((written) =>
        target(file, written)?.startsWith('src/pages/'),
      ),
  );
  assert.deepEqual(importers, []);
});

test('articles import nothing', () => {
  const importing = filesBelow('content/articles').filter(
    (file) => importsIn(readFileSync(file, 'utf8')).length > 0,
  );
  assert.deepEqual(importing, []);
});

test('an import is found in each way of writing it', () => {
  const text = `import { a } from 'zod';
import type { B } from "preact";
import './style.css';
import {
  c,
  d,
} from '../../site/links.ts';
export { e } from 'node:fs';
const f = await import('astro:content');`;
  assert.deepEqual(importsIn(text), [
    'zod',
    'preact',
    './style.css',
    '../../site/links.ts',
    'node:fs',
    'astro:content',
  ]);
  assert.deepEqual(forbidden('src/core', 'src/core/a/b.ts', text), [
    'src/core/a/b.ts imports preact',
    'src/core/a/b.ts imports ../../site/links.ts',
    'src/core/a/b.ts imports node:fs',
    'src/core/a/b.ts imports astro:content',
  ]);
});
