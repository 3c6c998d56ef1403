import { buildLayer } from '../core/search/build-layer.ts';
import { openLayer, packLayer } from '../core/search/layer.ts';
import { type Lookup, lookUp } from '../core/ticket/lookup.ts';
import { ja } from '../words.ts';
import { readContent } from './read-content.ts';
import { readLayerSources } from './read-layer.ts';

/**
 * Reads the content of this site once, to look up many texts.
 * @param site the address of the site with its base path
 * @returns takes a text and how many pages at most
 * @throws when the content breaks its schemas (`npm run check`)
 */
export function openLookup(site: string): (text: string, most: number) => Lookup {
  const sources = readLayerSources(readContent());
  const { words, messages } = packLayer(buildLayer(sources));
  const layer = openLayer(words, messages);
  const addresses = {
    site: site.replace(/\/$/, ''),
    numbers: new Map([
      ...sources.articles.map(({ slug, number }) => [slug, number] as const),
      ...sources.errors.map(({ id, number }) => [id, number] as const),
    ]),
  };
  return (text, most) => lookUp(text, layer, { addresses, words: ja.searching, most });
}

/** The words with which an answer is printed. */
export const printWords = { ...ja.searching, fixOwner: ja.fixOwner };
