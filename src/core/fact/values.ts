import type { Provider } from '../provider/schema.ts';
import type { Provenance } from '../source.ts';
import type { Fact } from './schema.ts';

/** A single value that `<Fact>` can show, with where it was read. */
export interface SingleValue extends Provenance {
  readonly value: string | number;
}

/**
 * Gives every value that `<Fact>` can show, by id: those of content/facts.yaml, and `<service>.<field>` for each single value of
 * the mail services. A list of plain texts (the endings of addresses) is said in one breath; other lists and unknown values are
 * left out.
 */
export function singleValues(
  facts: ReadonlyMap<string, Fact>,
  providers: readonly { readonly id: string; readonly fields: Partial<Provider> }[],
): Map<string, SingleValue> {
  const ofServices = providers.flatMap(({ id, fields }) =>
    Object.entries(fields).flatMap(([field, entry]): (readonly [string, SingleValue])[] => {
      const single = asSingle(entry);
      return single ? [[`${id}.${field}`, single]] : [];
    }),
  );
  return new Map<string, SingleValue>([...facts, ...ofServices]);
}

function asSingle(entry: Provider[keyof Provider]): SingleValue | undefined {
  if (typeof entry !== 'object' || 'unknown' in entry) return undefined;
  const { value, ...read } = entry;
  if (typeof value === 'string') return { value, ...read };
  return isTexts(value) ? { value: value.join('、'), ...read } : undefined;
}

const isTexts = (value: readonly unknown[]): value is readonly string[] =>
  value.every((item) => typeof item === 'string');
