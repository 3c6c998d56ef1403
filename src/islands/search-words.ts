import type { Words } from '../words.ts';
import { loadJson } from './fetch-json.ts';

/** The words that the search needs where no page has given it them. */
export type SearchWords = Pick<Words, 'searching' | 'fixOwner'>;

/** Loads the words of the search once. Rejects when they cannot be had; the next call tries again. */
export const loadWords = (base: string): Promise<SearchWords> =>
  loadJson<SearchWords>(`${base}search/words.json`);
