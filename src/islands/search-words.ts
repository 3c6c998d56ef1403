import type { Words } from '../words.ts';

/** The words that the search needs where no page has given it them. */
export type SearchWords = Pick<Words, 'searching' | 'fixOwner'>;

let loading: Promise<SearchWords> | undefined;

/** Loads the words of the search once. Rejects when they cannot be had; the next call tries again. */
export function loadWords(base: string): Promise<SearchWords> {
  loading ??= fetch(`${base}search/words.json`).then(
    (response) => response.json() as Promise<SearchWords>,
  );
  loading.catch(() => (loading = undefined));
  return loading;
}
