import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinLines } from '../../src/core/join-lines.ts';

for (const [what, written, joined] of [
  ['Japanese and Japanese', '届きません。\n次に進みます。', '届きません。次に進みます。'],
  ['Japanese and Latin', '届きません。\nIMAPは残します。', '届きません。IMAPは残します。'],
  ['Latin and Latin', 'Relay access\ndenied', 'Relay access\ndenied'],
  ['an element and Japanese', '\nは番号です。', 'は番号です。'],
] as const) {
  test(`a line break between ${what}`, () => assert.equal(joinLines(written), joined));
}
