import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CATALOGUE_NAMES, catalogueSchema } from '#core/api/catalogues.ts';

const guide = readFileSync('docs/api.md', 'utf8');

/** Fields of a service's values: `labels` tells of them. */
const TOLD_BY_LABELS = 'values';

/** Gives the names of all fields of a schema. */
function fieldsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]: [string, unknown]) => {
    if (key !== 'properties') return fieldsOf(part);
    return Object.entries(part as object).flatMap(([name, inner]) =>
      name === TOLD_BY_LABELS ? [name] : [name, ...fieldsOf(inner)],
    );
  });
}

test('the guide for scripts tells of every field of every catalogue', () => {
  for (const name of CATALOGUE_NAMES) {
    const fields = new Set(fieldsOf(catalogueSchema(name, 'https://example.jp/')));
    assert.ok(fields.size > 10);
    for (const field of fields) assert.ok(guide.includes(`\`${field}\``), `${name}: ${field}`);
  }
});
