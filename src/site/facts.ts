import { type SingleValue, singleValues } from '#core/fact/values.ts';
import { facts, providers } from './content.ts';

/** A value as an article shows it inline, with where it was read. */
export interface ShownFact extends SingleValue {
  readonly id: string;
}

const values = singleValues(
  facts,
  providers.map(({ id, ...fields }) => ({ id, fields })),
);

/**
 * Gives the value of an id of content/facts.yaml, or of `<service>.<field>` of a mail service.
 * Throws when there is none: `npm run check` has found that before, with the line.
 */
export function factById(id: string): ShownFact {
  const value = values.get(id);
  if (!value) throw new Error(`no value ${id}`);
  return { id, ...value };
}
