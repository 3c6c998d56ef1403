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

/** Numbers the notes of values: for each id whose value has a note, its place among them. */
export const numberNotes = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.filter((id) => factById(id).note).map((id, i) => [id, i + 1]));
