import type { Provenance } from '#core/source.ts';
import { facts, providers } from './content.ts';

/** A value as an article shows it inline, with where it was read. */
export interface ShownFact extends Provenance {
  readonly id: string;
  readonly value: string | number;
}

const ofService = (id: string): ShownFact | undefined => {
  const [service = '', field = ''] = id.split('.', 2);
  const provider = providers.find((one) => one.id === service);
  const known: unknown = provider && Object.entries(provider).find(([name]) => name === field)?.[1];
  return known && typeof known === 'object' && 'value' in known
    ? ({ id, ...known } as ShownFact)
    : undefined;
};

/**
 * Gives the value of an id of content/facts.yaml, or of `<service>.<field>` of a mail service.
 * Throws when there is none: `npm run check` has found that before, with the line.
 */
export function factById(id: string): ShownFact {
  const fact = facts.get(id);
  const shown = fact ? { id, ...fact } : ofService(id);
  if (!shown) throw new Error(`no value ${id}`);
  return shown;
}
