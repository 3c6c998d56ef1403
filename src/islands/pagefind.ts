import { type Answer, scorePages } from '#core/search/merge.ts';
import { bigramsOf, termsOf } from '#core/search/terms.ts';

/** What the site uses of Pagefind's answer for one page. */
export interface PageData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface PageHit {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<PageData>;
}

interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly search: (term: string) => Promise<{ results: readonly PageHit[] }>;
}

/** The reader's own words stand in titles: they count twenty times as much as the text, where five is the default. */
const RANKING = { metaWeights: { title: 20 } };

/** Below this many pages the words are cut into pairs of characters and asked again. */
const FEW = 3;

/** What grammar alone writes: each such word costs a part of the index and decides nothing. */
const ENDING = /^[ぁ-ん]{1,2}$/;

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind once, with the first search. Rejects when it cannot be had; the next call tries again. */
function load(base: string): Promise<Pagefind> {
  loading ??= (import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>).then(
    async (pagefind) => {
      await pagefind.options({ baseUrl: base, excerptLength: 24, ranking: RANKING });
      return pagefind;
    },
  );
  loading.catch(() => (loading = undefined));
  return loading;
}

/**
 * Asks the full text for a query: one question with all words, one per word, and pairs of characters when that is too little.
 * @param base the site's base path, ending with a slash
 * @param pages how many pages the index holds
 * @param most how many of the best pages to read
 * @returns the best pages with their scores, by address, and how many pages were found in all
 */
export async function askFullText(
  query: string,
  { base, pages, most }: { base: string; pages: number; most: number },
): Promise<{ best: ReadonlyMap<string, { score: number; data: PageData }>; found: number }> {
  const all = termsOf(query);
  const decisive = all.filter((term) => !ENDING.test(term));
  const terms = decisive.length > 0 ? decisive : all;
  if (terms.length === 0) return { best: new Map(), found: 0 };
  const pagefind = await load(base);
  const ask = async (term: string, weight: number): Promise<Answer<PageHit>> => ({
    hits: (await pagefind.search(term)).results,
    weight,
  });
  const answers = await Promise.all([
    ask(terms.join(' '), 3 * terms.length),
    ...(terms.length > 1 ? terms.map((term) => ask(term, 1)) : []),
  ]);
  const few = new Set(answers.flatMap(({ hits }) => hits.map(({ id }) => id))).size < FEW;
  const more = few ? await Promise.all(bigramsOf(terms).map((pair) => ask(pair, 0.5))) : [];
  const found = scorePages([...answers, ...more], pages);
  const read = await Promise.all(
    found.slice(0, most).map(async ({ hit, score }) => ({ score, data: await hit.data() })),
  );
  return { best: new Map(read.map((page) => [page.data.url, page])), found: found.length };
}
