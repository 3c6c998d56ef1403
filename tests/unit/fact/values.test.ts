import assert from 'node:assert/strict';
import { test } from 'node:test';
import { singleValues } from '#core/fact/values.ts';

const read = { source: 'https://example.com/', checked: '2026-11-24', sure: 'official' } as const;
const values = singleValues(new Map([['base64.growth', { value: '約3割', ...read }]]), [
  {
    id: 'full',
    fields: {
      name: '甲メール',
      order: 1,
      domains: { value: ['example.com', 'example.jp'], ...read, note: '古いものもあります。' },
      sizeSend: { value: '25MB', ...read },
      mailbox: { unknown: true, source: 'https://example.com/', checked: '2026-11-24' },
      rates: { value: [{ what: '送信', limit: '1日に7通' }], ...read },
    },
  },
]);

test('facts and single values of services are found by id', () => {
  assert.deepEqual(values.get('base64.growth'), { value: '約3割', ...read });
  assert.deepEqual(values.get('full.sizeSend'), { value: '25MB', ...read });
});

test('a list of plain texts is one value, with its source and note', () => {
  assert.deepEqual(values.get('full.domains'), {
    value: 'example.com、example.jp',
    ...read,
    note: '古いものもあります。',
  });
});

test('unknown values, lists of several parts, names and numbers of order are no single values', () => {
  assert.deepEqual([...values.keys()], ['base64.growth', 'full.domains', 'full.sizeSend']);
});
