import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameValue } from '#core/content/value-hints.ts';

/** Tells whether a value in a sentence is taken for one of the data. */
const isSame = (typed: string, known: string) => {
  const values = new Map([
    [
      'known',
      {
        value: known,
        source: 'https://example.com/',
        checked: '2026-11-24',
        sure: 'official' as const,
      },
    ],
  ]);
  return sameValue(typed, '', { values, providers: [] }).length > 0;
};

test('a value is the same only as a whole', () => {
  assert.ok(isSame('25MB', '25MBまで'));
  assert.ok(!isSame('5MB', '25MB'));
  assert.ok(isSame('￥500', '月¥500'));
  assert.ok(!isSame('￥500', '¥5,000'));
});

test('a port is no part of a number with a unit', () => {
  assert.ok(isSame('465', '465(TLS)'));
  assert.ok(!isSame('25', '25MB'));
  assert.ok(!isSame('25', '2525'));
  assert.ok(!isSame('25', '25.5'));
  assert.ok(!isSame('25', '25通'));
});
