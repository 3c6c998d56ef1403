// The sides of the comparison: each a project of its own below .cache/bench, written anew before every build.
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './command.ts';
import { PEER } from './peer.ts';
import { starlightFiles } from './starlight.ts';

/** One side of the comparison. */
export interface Side {
  readonly name: string;
  /** The project that is built. */
  readonly folder: string;
  /** The program that builds it. */
  readonly astro: string;
  /** Writes the project anew, so that nothing of an earlier build is left. */
  readonly prepare: () => void;
}

const BENCH = join(ROOT, '.cache', 'bench');
const ASTRO = 'node_modules/astro/bin/astro.mjs';

/** What a build of our site reads. */
const OURS = [
  'astro.config.mjs',
  'site.config.ts',
  'package.json',
  'tsconfig.json',
  'content',
  'src',
];

/** Declares a side that is a copy of this site. Node finds the packages above it; Astro's caches stay within it. */
function ours(
  name: string,
  folder: string,
  narrow: (folder: string) => void = () => undefined,
): Side {
  const prepare = () => {
    rmSync(folder, { recursive: true, force: true });
    for (const path of OURS) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
    narrow(folder);
  };
  return { name, folder, astro: join(ROOT, ASTRO), prepare };
}

/** Our article pages and their list; all other kinds of pages are taken out. */
export const ARTICLES_ONLY = ours('our article pages', join(BENCH, 'articles'), (folder) => {
  const pages = join(folder, 'src/pages');
  for (const page of globSync('**/*.{astro,ts}', { cwd: pages })) {
    if (!/^articles[\\/]/.test(page)) rmSync(join(pages, page));
  }
});

/** All pages of our site: more than Starlight builds. */
export const WHOLE_SITE = ours('our whole site', join(BENCH, 'site'));

/** Starlight with the same articles. */
export function starlight(): Side {
  const folder = join(BENCH, 'starlight');
  const files = starlightFiles(ROOT);
  const prepare = () => {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    symlinkSync(join(PEER, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const cache of ['.astro', '.vite']) {
      rmSync(join(PEER, 'node_modules', cache), { recursive: true, force: true });
    }
  };
  return { name: 'Starlight', folder, astro: join(PEER, ASTRO), prepare };
}

/** Counts the article pages that a side has built; throws when search has no index. */
export function articlePages({ name, folder }: Side): number {
  const dist = join(folder, 'dist');
  if (!existsSync(join(dist, 'pagefind/pagefind.js')))
    throw new Error(`${name}: no Pagefind index`);
  return globSync('articles/*/index.html', { cwd: dist }).length;
}
