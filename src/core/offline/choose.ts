/** A file of the built site: its path below the base as a browser asks for it (`/about/`), and its bytes. */
export type BuiltFile = readonly [path: string, content: Uint8Array<ArrayBuffer>];

const REFRESH = /<meta http-equiv="refresh" content="0; url=([^"]+)"/;

/** What a copy of the site needs besides its pages. What is made for scripts, for printing or for other sites is left out. */
const DATA = [
  /^\/_astro\/[^/]+\.(?:js|css)$/,
  /^\/(?:ask|search)\/.*\.json$/,
  /^\/pagefind\/(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|[^/]+\.(?:pagefind|pf_meta)|(?:index|fragment)\/.*)$/,
  /^\/favicon\.(?:svg|ico)$/,
];
const NO_PAGE = /^\/(?:404\.html|embed\/|api\/|book\/)/;

const isPage = (path: string) => path.endsWith('/') && !NO_PAGE.test(path);

/** Tells by its path whether a file is part of the copy of the whole site. */
export const isKept = (path: string): boolean =>
  isPage(path) || DATA.some((pattern) => pattern.test(path));

/** Gives where a page leads that does nothing but lead on, as it is written there; undefined for other pages. */
export const leadsTo = (html: string): string | undefined => REFRESH.exec(html)?.[1];

/** Gives the addresses below the base that a page's <main> links, without their fragments. */
export function linkedFrom(html: string, base: string): ReadonlySet<string> {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  const links = [...main.matchAll(/ href="([^"#?]+)/g)].map(([, address = '']) => address);
  return new Set(
    links
      .filter((address) => address.startsWith(base))
      .map((address) => address.slice(base.length - 1)),
  );
}

/** Tells by its path whether a file is kept with the first visit, given the pages that are. */
export const isFirst = (path: string, pages: ReadonlySet<string>): boolean =>
  pages.has(path) || (!isPage(path) && isKept(path) && !path.startsWith('/pagefind/'));

/**
 * Gives a file as the first visit keeps it: outcomes without the replies that an agent copies, which would be a tenth of it.
 * The copy of the whole site has them.
 */
export function lightened([path, content]: BuiltFile): BuiltFile {
  if (!path.endsWith('/view.json')) return [path, content];
  const view = JSON.parse(new TextDecoder().decode(content)) as { outcome?: { replies?: unknown } };
  delete view.outcome?.replies;
  return [path, new TextEncoder().encode(JSON.stringify(view))];
}

/** Files of a kind lie together, since they are alike and change together. */
const KINDS = [
  /^\/_astro\//,
  /^\/search\/.*\.json$/,
  /^\/ask\/.*\.json$/,
  /^\/pagefind\/index\//,
  /^\/pagefind\/fragment\//,
  /^\/pagefind\//,
  /^\/articles\//,
  /^\/errors\//,
  /^\/codes\//,
  /^\/ask\//,
] as const;
const kindOf = (path: string) => {
  const kind = KINDS.findIndex((pattern) => pattern.test(path));
  return kind < 0 ? KINDS.length : kind;
};

/** How much a pack may hold, in bytes: one is unpacked whole for each file that is asked of it. */
const MOST = 1_200_000;
/** What is compressed already makes a pack so much heavier to fetch. */
const DENSE = 5;
const weightOf = ([path, { length }]: BuiltFile) =>
  length * (/\.(?:pf_index|pagefind|pf_meta)$/.test(path) ? DENSE : 1);

/** Puts files together that are to lie in one pack, in an order that does not depend on that of the files. */
export function inPacks(files: readonly BuiltFile[]): readonly (readonly BuiltFile[])[] {
  const sorted = files.toSorted(([a], [b]) => kindOf(a) - kindOf(b) || (a < b ? -1 : 1));
  const packs: BuiltFile[][] = [];
  let [kind, weight] = [-1, 0];
  for (const file of sorted) {
    weight += weightOf(file);
    if (kindOf(file[0]) === kind && weight <= MOST) packs.at(-1)?.push(file);
    else {
      packs.push([file]);
      [kind, weight] = [kindOf(file[0]), weightOf(file)];
    }
  }
  return packs;
}
