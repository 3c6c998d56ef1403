import { schemaPath, type CatalogueName } from '#core/api/catalogues.ts';
import { VERSION } from '#core/api/envelope.ts';
import { site } from '#site.config';
import { changes } from '../changes.ts';
import { articles, facts, providers } from '../content.ts';
import { codes, errors } from '../errors.ts';
import { addressOf } from '../links.ts';
import { providerDays } from './provider-days.ts';

/** The newest day that the content names: two builds of the same content say the same. */
export const newestDay =
  [
    ...articles.flatMap(({ reviewed, sources }) => [
      reviewed,
      ...sources.map(({ checked }) => checked),
    ]),
    ...errors.flatMap(({ sources }) => sources.map(({ checked }) => checked)),
    ...codes.flatMap(({ entry }) => entry?.checked ?? []),
    ...[...facts.values()].map(({ checked }) => checked),
    ...providers.flatMap(providerDays),
    ...changes.map(({ day }) => day),
  ]
    .sort()
    .at(-1) ?? '';

/** Gives the head of a catalogue. */
export const envelopeOf = (name: CatalogueName) => ({
  $schema: addressOf(schemaPath(name)),
  version: VERSION,
  generated: newestDay,
  site: { name: site.name, url: addressOf('/') },
});
