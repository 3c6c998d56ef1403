import { z } from 'zod';

/** The keys that lead to a value: ['related', 0, 'when']. */
export type Path = readonly PropertyKey[];

/** Gives the value at a path, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      at === null || at === undefined ? undefined : (at as Record<PropertyKey, unknown>)[key],
    value,
  );
}

/** Gives every text within a value, each with the keys that lead to it. */
export function textsIn(value: unknown, path: Path = []): { text: string; path: Path }[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Gives the names of the fields that a schema allows at a path. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return keysAt(schema.unwrap(), path);
  }
  if (schema instanceof z.ZodUnion) {
    return [...new Set(schema.options.flatMap((option) => keysAt(option, path)))];
  }
  const [key, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(schema.shape);
    const field = (schema.shape as Record<PropertyKey, z.core.$ZodType>)[key];
    return field ? keysAt(field, rest) : [];
  }
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest);
  return [];
}

/**
 * Keeps the fields of an object that fulfil the schema, each for itself.
 * One bad field then does not stop the rules that look at the others.
 */
export function validFields<S extends z.ZodRawShape>(
  schema: z.ZodObject<S>,
  value: unknown,
): Partial<z.infer<z.ZodObject<S>>> {
  const fields = Object.entries(schema.shape).flatMap(([key, field]) => {
    const result = z.safeParse(field, valueAt(value, [key]));
    return result.success ? [[key, result.data]] : [];
  });
  return Object.fromEntries(fields) as Partial<z.infer<z.ZodObject<S>>>;
}
