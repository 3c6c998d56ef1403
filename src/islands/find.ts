import { type Entry, fuse, type Index, indexEntries, scoreEntries } from '#core/search/entries.ts';
import { askFullText, type PageData } from './pagefind.ts';

interface Known {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly index: Index;
}

/** How much the full text counts beside titles, symptoms and synonyms; see docs/decisions/0006-search.md. */
const FULL_TEXT = 0.3;

let loading: Promise<Known> | undefined;

/** Loads what is known of the articles once. Rejects when it cannot be had; the next call tries again. */
function load(base: string): Promise<Known> {
  loading ??= fetch(`${base}search/entries.json`)
    .then((response) => response.json() as Promise<Entry[]>)
    .then((entries) => ({
      entries: new Map(entries.map((entry) => [entry.url, entry])),
      index: indexEntries(entries),
    }));
  loading.catch(() => (loading = undefined));
  return loading;
}

/**
 * Finds the pages for a query, the best first: by the words of titles, symptoms and synonyms, and by the full text.
 * @param base the site's base path, ending with a slash
 * @param pages how many pages the full-text index holds
 * @param most how many pages to give
 * @returns the pages, and whether there are more than are given
 */
export async function findPages(
  query: string,
  { base, pages, most }: { base: string; pages: number; most: number },
): Promise<{ pages: readonly PageData[]; more: boolean }> {
  const [known, fullText] = await Promise.all([
    load(base),
    askFullText(query, { base, pages, most }),
  ]);
  const { best, found } = fullText;
  const scores = new Map([...best].map(([url, { score }]) => [url, score]));
  const urls = fuse(scoreEntries(query, known.index), scores, FULL_TEXT);
  return {
    pages: urls
      .slice(0, most)
      .flatMap((url) => best.get(url)?.data ?? pageOf(known.entries.get(url)) ?? []),
    more: urls.length > most || found > most,
  };
}

/** A page that the full text did not name, as a result shows it. */
const pageOf = (entry: Entry | undefined): PageData | undefined =>
  entry && {
    url: entry.url,
    excerpt: '',
    meta: { title: entry.title, owner: entry.owner, kind: 'article', lead: entry.lead },
  };
