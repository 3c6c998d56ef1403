import type { Catalogue } from '#core/api/catalogues.ts';
import { providerValues } from '#core/api/provider.ts';
import { providers } from '../content.ts';
import { words } from '../../words.ts';
import { envelopeOf } from './envelope.ts';
import { pageAt } from './pages.ts';
import { providerDays } from './provider-days.ts';

/** Gives `/api/providers.json`. */
export const providersCatalogue = (): Catalogue<'providers'> => ({
  ...envelopeOf('providers'),
  labels: { domains: words.providers.domains, ...words.services.label },
  providers: providers.map((provider) => {
    const { id, name, kind, help } = provider;
    return {
      id,
      name,
      kind,
      ...pageAt(`/providers/${id}/`),
      ...(help !== undefined && { helpUrl: help }),
      updated: [...providerDays(provider)].sort().at(-1) ?? '',
      values: providerValues.parse(provider),
    };
  }),
});
