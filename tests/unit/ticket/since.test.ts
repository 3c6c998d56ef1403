import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changesSince } from '#core/ticket/since.ts';

const CHANGES = [{ day: '2026-12-02' }, { day: '2026-12-01' }, { day: '2026-11-24' }];
const shown = (version: string | null) => changesSince(version, CHANGES).map(({ day }) => day);

test('what changed after the day of the text is shown, and nothing of that day or before', () => {
  assert.deepEqual(shown('2026-11-23'), ['2026-12-02', '2026-12-01', '2026-11-24']);
  assert.deepEqual(shown('2026-11-24'), ['2026-12-02', '2026-12-01']);
  assert.deepEqual(shown('2026-12-02'), []);
});

for (const version of [
  null,
  '',
  '2027-01-01',
  '2026-02-30',
  '0000-00-00',
  '2026-1-1',
  '<b>',
  '20261101',
]) {
  test(`the version ${String(version)} shows nothing`, () => {
    assert.deepEqual(shown(version), []);
  });
}

test('no version throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (version) => void shown(version)));
});
