// The built site as files: what every test of it starts from. DIST names another folder than dist/.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseHTML } from 'linkedom';

export const dist = resolve(process.env['DIST'] ?? 'dist');

export type Kind =
  | 'home'
  | 'category'
  | 'articles'
  | 'article'
  | 'question'
  | 'outcome'
  | 'map'
  | 'search'
  | 'about'
  | 'sources'
  | 'providers'
  | 'provider'
  | 'glossary'
  | 'errors'
  | 'error'
  | 'codes'
  | 'code'
  | 'short'
  /** The box that other sites frame. */
  | 'box'
  | 'not-found'
  /** A page that was taken back and says what replaced it. */
  | 'withdrawn'
  /** A kind without a name of its own is called by its folder: `/errors/`, and `/errors/*` for the pages below it. */
  | `/${string}/`
  | `/${string}/*`;

export interface SitePage {
  /** Its address below the site's base path: `/articles/x/`. */
  readonly path: string;
  readonly kind: Kind;
  readonly file: string;
  readonly html: string;
}

/** The kinds that have a name, by their addresses. */
const FOLDERS: readonly (readonly [RegExp, Kind])[] = [
  [/^\/$/, 'home'],
  [/^\/404\.html$/, 'not-found'],
  [/^\/categories\/[^/]+\/$/, 'category'],
  [/^\/articles\/$/, 'articles'],
  [/^\/articles\/[^/]+\/$/, 'article'],
  [/^\/search\/$/, 'search'],
  [/^\/embed\/$/, 'box'],
  [/^\/about\/$/, 'about'],
  [/^\/about\/sources\/$/, 'sources'],
  [/^\/providers\/$/, 'providers'],
  [/^\/providers\/[^/]+\/$/, 'provider'],
  [/^\/glossary\/$/, 'glossary'],
  [/^\/errors\/$/, 'errors'],
  [/^\/errors\/[a-z0-9-]+\/$/, 'error'],
  [/^\/codes\/$/, 'codes'],
  [/^\/codes\/[0-9-]+\/$/, 'code'],
  [/^\/ask\/map\/(?:[a-z]+\/)?$/, 'map'],
];

/** Tells what kind of page this is. Kinds need no entry here: whatever is built is tested as every page is. */
function kindOf(path: string, html: string): Kind {
  if (html.includes(' data-question="')) return 'question';
  if (html.includes(' data-outcome="')) return 'outcome';
  if (html.includes('http-equiv="refresh"')) return 'short';
  if (html.includes(' data-withdrawn="')) return 'withdrawn';
  const folder = path.split('/')[1] ?? '';
  const named = FOLDERS.find(([pattern]) => pattern.test(path))?.[1];
  return named ?? (path === `/${folder}/` ? `/${folder}/` : `/${folder}/*`);
}

/** Gives the files below a folder, as addresses from its root. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')}`)
    .sort();

/** Of the thousands of short addresses these stand for all; tests/dist/redirects.test.ts reads each. */
const SHORT_SAMPLES = /^\/k\/(?:101R?|101\/verify|1001)\/index\.html$/;

/** Gives the pages of a built site; of the short addresses one of each kind. */
export function pagesIn(folder: string): readonly SitePage[] {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`${folder} holds no built site: run \`npm run build\` first`);
  }
  return filesIn(folder)
    .filter(
      (name) => name.endsWith('.html') && (!name.startsWith('/k/') || SHORT_SAMPLES.test(name)),
    )
    .map((name) => {
      const file = join(folder, name);
      const html = readFileSync(file, 'utf8');
      const path = name.replace(/index\.html$/, '');
      return { path, file, html, kind: kindOf(path, html) };
    });
}

export const pages = pagesIn(dist);

export const pagesOf = (...kinds: readonly Kind[]) =>
  pages.filter(({ kind }) => kinds.includes(kind));

/** Gives the one page of a kind, or the longest when there are several. */
export function pageOf(kind: Kind): SitePage {
  const [longest] = pagesOf(kind).toSorted((a, b) => b.html.length - a.html.length);
  if (!longest) throw new Error(`the site has no page of the kind ${kind}`);
  return longest;
}

const parsed = new WeakMap<Pick<SitePage, 'html'>, Document>();

/** Gives the document of a page; each is parsed once. Tests read it and do not change it. */
export function documentOf(page: Pick<SitePage, 'html'>): Document {
  const document = parsed.get(page) ?? parseHTML(page.html).document;
  parsed.set(page, document);
  return document;
}

/** Gives the text of a page's heading. */
export const headingOf = (page: SitePage) =>
  documentOf(page).querySelector('h1')?.textContent.trim() ?? '';

/** Fails with the list of faults, one a line. */
export function assertNone(faults: readonly string[]): void {
  if (faults.length > 0) assert.fail(`${faults.length} faults:\n${faults.join('\n')}`);
}
