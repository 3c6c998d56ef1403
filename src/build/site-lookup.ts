import { parse } from 'yaml';
import { buildLayer } from '../core/search/build-layer.ts';
import { openLayer, packLayer } from '../core/search/layer.ts';
import { type Lookup, lookUp } from '../core/ticket/lookup.ts';
import { ja } from '../words.ts';
import { changesSchema } from '../core/ticket/changes.ts';
import { shortUrl } from '../core/ticket/number.ts';
import { fillReply, type Receiver } from '../core/ticket/reply.ts';
import { repliesSchema } from '../core/ticket/reply-schema.ts';
import { textDay } from '../core/ticket/text-day.ts';
import { readContent } from './read-content.ts';
import { readLayerSources } from './read-layer.ts';

/** What scripts ask of the site. */
export interface SiteLookup {
  /** Looks up a text; gives so many pages at most. */
  readonly find: (text: string, most: number) => Lookup;
  /** Gives the reply of an article, its addresses filled in and its placeholders open; undefined for an article that is none. */
  readonly reply: (slug: string, receiver: Receiver) => string | undefined;
}

/**
 * Reads the content of this site once, to look up many texts.
 * @param site the address of the site with its base path
 * @throws when the content breaks its schemas (`npm run check`)
 */
export function openLookup(site: string): SiteLookup {
  const files = readContent();
  const sources = readLayerSources(files);
  const { words, messages } = packLayer(buildLayer(sources));
  const layer = openLayer(words, messages);
  const addresses = {
    site: site.replace(/\/$/, ''),
    numbers: new Map([
      ...sources.articles.map(({ slug, number }) => [slug, number] as const),
      ...sources.errors.map(({ id, number }) => [id, number] as const),
    ]),
  };
  const textOf = (path: string) => files.find((file) => file.path === path)?.text;
  const changes = changesSchema.parse(parse(textOf('content/changes.yaml') ?? '[]'));
  const reply = (slug: string, receiver: Receiver) => {
    const article = sources.articles.find((each) => each.slug === slug);
    const written = textOf(`content/replies/${slug}.yaml`);
    if (!article || written === undefined) return undefined;
    const changed = changes.filter((change) => change.article === slug).map(({ day }) => day);
    const day = textDay([article.reviewed], changed);
    return fillReply(repliesSchema.parse(parse(written))[receiver], (place) =>
      shortUrl('', addresses.site, article.number, place, day),
    );
  };
  return {
    find: (text, most) => lookUp(text, layer, { addresses, words: ja.searching, most }),
    reply,
  };
}

/** The words with which an answer is printed. */
export const printWords = { ...ja.searching, fixOwner: ja.fixOwner };
