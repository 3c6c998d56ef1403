import { readContent } from '../../src/build/read-content.ts';
import { readLayer } from '../../src/build/read-layer.ts';
import { ask } from '#core/search/ask.ts';
import type { Found, Reply } from '#core/search/found.ts';
import { type Layer, openLayer, packLayer } from '#core/search/layer.ts';
import { needsMessages } from '#core/search/parts.ts';

/** Every file of content/, read once. */
export const files = readContent();
/** What the own search knows, before it is packed. */
export const data = readLayer(files);
/** The two files that the site serves. */
export const packed = packLayer(data);

/** The layer with both files, and with the first one alone. */
export const whole = openLayer(packed.words, packed.messages);
const japanese = openLayer(packed.words);

/** The layer that the site loads for a text. */
export const layerFor = (text: string): Layer => (needsMessages(text) ? whole : japanese);

/** Asks as the site does: Japanese questions get the first file alone. */
export const search = (text: string): Reply => ask(text, layerFor(text));

const firstArticle = new Map(data.errors.map(({ id, articles }) => [id, articles[0] ?? '']));

/** The article to which a result leads: itself, or an error's first remedy. */
export const leadsTo = ({ kind, id }: Found): string | undefined =>
  kind === 'article' ? id : kind === 'error' ? firstArticle.get(id) : undefined;
