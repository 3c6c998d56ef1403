import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATALOGUE_NAMES, catalogueSchema, schemaPath } from '#core/api/catalogues.ts';
import { catalogueValidator } from '../../fixtures/catalogue-validator.ts';

const schemaOf = (name: (typeof CATALOGUE_NAMES)[number]) =>
  catalogueSchema(name, `https://example.jp${schemaPath(name)}`);

test('each catalogue has a schema of draft 2020-12 that a validator takes, under its own address', () => {
  for (const name of CATALOGUE_NAMES) {
    const schema = JSON.parse(JSON.stringify(schemaOf(name))) as Record<string, unknown>;
    assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema['$id'], `https://example.jp/api/${name}.schema.json`);
    catalogueValidator(schema);
  }
});

const CHANGES = {
  $schema: 'https://example.jp/api/changes.schema.json',
  version: 1,
  generated: '2026-11-24',
  site: { name: 'x', url: 'https://example.jp/' },
  feed: 'https://example.jp/changes.xml',
  changes: [
    {
      id: 'tag:example.jp,2026-11-24:/changes/x',
      day: '2026-11-24',
      article: 'x',
      title: 'x',
      what: 'x。',
      url: 'https://example.jp/articles/x/',
      shortUrl: 'https://example.jp/k/101R/',
    },
  ],
};

test('a schema refuses what scripts cannot rely on, and lets a new field pass', () => {
  const faultsOf = catalogueValidator(schemaOf('changes'));
  const [change] = CHANGES.changes;
  assert.deepEqual(faultsOf(CHANGES), []);
  assert.deepEqual(faultsOf({ ...CHANGES, changes: [{ ...change, colour: 'red' }] }), []);
  for (const [wrong, where] of [
    [{ ...CHANGES, version: 2 }, '/version'],
    [{ ...CHANGES, generated: '24.11.2026' }, '/generated'],
    [{ ...CHANGES, changes: [{ ...change, url: 'articles/x' }] }, '/changes/0/url'],
    [{ ...CHANGES, changes: [{ ...change, what: undefined }] }, '/changes/0'],
  ] as const) {
    const [fault] = faultsOf(JSON.parse(JSON.stringify(wrong)));
    assert.ok(fault?.startsWith(`${where} `), fault);
  }
});
