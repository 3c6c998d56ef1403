import type { Provider } from '../provider/schema.ts';
import type { Provenance } from '../source.ts';
import type { Fact } from './schema.ts';

/** A single value that `<Fact>` can show, with where it was read. */
export interface SingleValue extends Provenance {
  readonly value: string | number;
}

/**
 * Gives every value that `<Fact>` can show, by id: those of content/facts.yaml, and `<service>.<field>` for each single value of
 * the mail services. Lists and unknown values are left out.
 */
export function singleValues(
  facts: ReadonlyMap<string, Fact>,
  providers: readonly { readonly id: string; readonly fields: Partial<Provider> }[],
): Map<string, SingleValue> {
  const ofServices = providers.flatMap(({ id, fields }) =>
    Object.entries(fields).flatMap(([field, entry]): (readonly [string, SingleValue])[] =>
      isSingle(entry) ? [[`${id}.${field}`, entry]] : [],
    ),
  );
  return new Map<string, SingleValue>([...facts, ...ofServices]);
}

const isSingle = (entry: unknown): entry is SingleValue =>
  typeof entry === 'object' &&
  entry !== null &&
  'value' in entry &&
  (typeof entry.value === 'string' || typeof entry.value === 'number');
