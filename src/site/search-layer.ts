import { getCollection } from 'astro:content';
import { buildLayer, namedEntries } from '#core/search/build-layer.ts';
import { packLayer } from '#core/search/layer.ts';
import { articles, providers, synonyms, terms } from './content.ts';
import { codeTitle } from './code-title.ts';
import { codes, errors, origins } from './errors.ts';

const lists = async (name: 'readings' | 'sayings') =>
  Object.fromEntries((await getCollection(name)).map(({ id, data }) => [id, data.entry]));

/** The two files of the own search: /search/layer.json and /search/messages.json. */
export const layer = packLayer(
  buildLayer({
    articles,
    errors,
    origins,
    codes: codes.map((page) => ({ ...page, title: codeTitle(page) })),
    named: namedEntries(providers, terms),
    synonyms,
    readings: await lists('readings'),
    sayings: await lists('sayings'),
    stories: (await getCollection('stories')).map(({ data }) => data),
  }),
);
