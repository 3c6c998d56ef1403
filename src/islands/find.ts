import { fuse } from '#core/search/entries.ts';
import { piecesOf } from '#core/search/excerpt.ts';
import { RESULT_KINDS, type Result } from '#core/search/result.ts';
import { askFullText, type PageData } from './pagefind.ts';

/** How much the full text counts beside titles, symptoms and synonyms; see docs/decisions/0006-search.md. */
const FULL_TEXT = 0.5;
/** Longer texts are messages: the own search reads them, the full text would find their fillers. */
const QUERY = 300;
const MOST_RESULTS = 15;
/** So many pages of the full text are read: each is a file of some kilobytes. */
const MOST_READ = 8;
/** A full text that does not come is not waited for. */
const PATIENCE = 4_000;

/**
 * Adds what the full text finds: behind what the own search is sure of, or weighed with its guesses.
 * @param base the site's base path, ending with a slash
 * @param pages how many pages the full-text index holds
 */
export async function withFullText(
  text: string,
  own: readonly Result[],
  settled: boolean,
  { base, pages }: { base: string; pages: number },
): Promise<{ results: readonly Result[]; more: boolean }> {
  if (text.length > QUERY) return { results: own, more: false };
  const { best, found } = await inTime(askFullText(text, { base, pages, most: MOST_READ }));
  const full = new Map(
    [...best].map(([url, { data }]) => [url.slice(base.length), resultOfPage(data, base)]),
  );
  const all = new Map([
    ...full,
    ...own.map((result) => [result.path, withExcerpt(result, full.get(result.path))] as const),
  ]);
  const ranks = new Map(own.map(({ path }, i) => [path, 1 / (1 + i / 2)]));
  const scores = new Map([...best].map(([url, { score }]) => [url.slice(base.length), score]));
  const order = settled
    ? [...ranks.keys(), ...[...scores.keys()].filter((path) => !ranks.has(path))]
    : fuse(ranks, scores, FULL_TEXT);
  return {
    results: order.slice(0, MOST_RESULTS).flatMap((path) => all.get(path) ?? []),
    more: order.length > MOST_RESULTS || found > MOST_READ,
  };
}

const inTime = <T>(answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too late')), PATIENCE)),
  ]);

/** What matched in the reader's text says more than an excerpt. */
const withExcerpt = (own: Result, full: Result | undefined): Result =>
  own.pieces.length > 0 || !full ? own : { ...own, pieces: full.pieces };

const resultOfPage = ({ url, meta, excerpt }: PageData, base: string): Result => ({
  kind: RESULT_KINDS.find((kind) => kind === meta['kind']) ?? 'article',
  path: url.slice(base.length),
  title: meta['title'] ?? '',
  guess: true,
  fixOwner: [],
  pieces: piecesOf(excerpt),
  remedies: [],
  recipients: [],
});
