import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { glossarySchema } from '#core/glossary/schema.ts';

const terms = Object.entries(
  glossarySchema.parse(parse(readFileSync('content/glossary.yaml', 'utf8'))),
);

test('no spelling belongs to two terms', () => {
  const spellings = terms.flatMap(([, { term, also }]) => [term, ...also]);
  assert.deepEqual(
    spellings.filter((spelling, i) => spellings.indexOf(spelling) !== i),
    [],
  );
});

test('terms stand in the order of their ids', () => {
  const ids = terms.map(([id]) => id);
  assert.deepEqual(ids, ids.toSorted());
});
