import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textDay } from '#core/ticket/text-day.ts';

test('the day of a text is the latest on which it was read or changed', () => {
  assert.equal(textDay(['2026-11-24'], []), '2026-11-24');
  assert.equal(textDay(['2026-11-24'], ['2026-12-01', '2026-11-30']), '2026-12-01');
  assert.equal(textDay(['2027-05-01', '2026-01-01'], ['2026-12-01']), '2027-05-01');
  assert.equal(textDay([], []), undefined);
});
