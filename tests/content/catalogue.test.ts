import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRows } from '../search/rows.ts';

const { problems, compared, rows } = checkRows();

test('every row of the catalogue leads to files that exist, to a code, or has a reason', () => {
  assert.deepEqual(problems, []);
  assert.equal(rows, 720);
});

test(
  'no row of the catalogue is left out',
  {
    skip: compared ? false : 'the catalogue is not beside the repository',
  },
  () => assert.ok(compared),
);
