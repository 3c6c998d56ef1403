import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseContent } from '#core/content/parse.ts';

const files = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const { facts, providers } = parseContent(files, { today: '2026-11-24' }).content;

/** What a service file says, field by field: its values and notes as one text, and the page on which they were read. */
const said = providers.flatMap(({ id, fields }) =>
  Object.entries(fields).flatMap(([field, entry]) =>
    typeof entry === 'object' && 'source' in entry
      ? [
          {
            name: `${id}.${field}`,
            source: entry.source,
            text: JSON.stringify([('value' in entry && entry.value) || '', entry.note ?? '']),
          },
        ]
      : [],
  ),
);

/** Finds the fields that say a value again that was read on the same page. */
const repeats = (fact: { value: string | number; source: string }) =>
  said
    .filter(({ source, text }) => source === fact.source && text.includes(String(fact.value)))
    .map(({ name }) => name);

test('a value of a service stands in its file alone, not in facts.yaml as well', () => {
  for (const [id, fact] of facts) assert.deepEqual(repeats(fact), [], id);
});

test('a value that a service file holds is found again', () => {
  const known = said.find(({ name }) => name === 'gmail.rateReset');
  assert.ok(known);
  assert.deepEqual(repeats({ value: '1〜24時間', source: known.source }), ['gmail.rateReset']);
});
