import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { dist, documentOf, type SitePage } from './site.ts';

export interface Weight {
  /** The files that a first visit fetches, the page itself first. */
  readonly files: readonly string[];
  /** Brotli bytes of all of them. */
  readonly all: number;
  /** Brotli bytes of the JavaScript among them, inline scripts included. */
  readonly script: number;
}

const brotli = (data: string | Buffer) => brotliCompressSync(data).length;
const weighed = new Map<string, number>();

/** Gives the brotli bytes of a file; each is weighed once. */
export function bytesOf(file: string): number {
  const bytes = weighed.get(file) ?? brotli(readFileSync(file));
  weighed.set(file, bytes);
  return bytes;
}

/** Gives a script and what it imports before it runs, as files. */
function withImports(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, , path = ''] of code.matchAll(
    /\b(?:import|export)\b([^"'();]*?\bfrom)?\s*["']([^"']+)["']/g,
  )) {
    withImports(resolve(dirname(file), path), known);
  }
  return known;
}

/** Weighs what a browser fetches to show a page: HTML, styles, scripts with their imports, pictures, one icon. */
export function weightOf(page: SitePage): Weight {
  const document = documentOf(page);
  const addresses = (selector: string, name: string) =>
    [...document.querySelectorAll(selector)].map((element) =>
      join(dist, element.getAttribute(name) ?? ''),
    );
  const scripts = new Set(
    addresses('script[src]', 'src').flatMap((file) => [...withImports(file)]),
  );
  for (const file of addresses('link[rel=modulepreload]', 'href')) scripts.add(file);
  const inline = [...document.querySelectorAll('script:not([src], [type$=json])')].map(
    ({ textContent }) => textContent,
  );
  const files = new Set([
    page.file,
    ...addresses('link[rel=stylesheet]', 'href'),
    ...scripts,
    ...addresses('img[src], source[src], video[src]', 'src'),
    ...addresses('link[rel=icon]', 'href').slice(0, 1),
  ]);
  const sum = (paths: Iterable<string>) =>
    [...paths].reduce((total, path) => total + bytesOf(path), 0);
  return {
    files: [...files].map((file) => file.slice(dist.length)),
    all: sum(files),
    script: sum(scripts) + (inline.length > 0 ? brotli(inline.join('')) : 0),
  };
}
