import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLetter, shortPath, shortUrl, withLetter } from '#core/ticket/number.ts';

const ALL = Array.from({ length: 9_999 - 100 }, (_, i) => i + 100);

test('the letters of the contract', () => {
  assert.deepEqual([101, 207].map(withLetter), ['101R', '207C']);
  assert.equal(shortPath(207), '/k/207C/');
  assert.equal(shortPath(207, 'verify'), '/k/207C/verify/');
});

test('a whole short address holds the base path, the place and the day of the text', () => {
  const origin = 'https://mail-note.example';
  assert.equal(shortUrl(origin, '/', 207), `${origin}/k/207C/`);
  assert.equal(
    shortUrl(origin, '/kb/', 207, 'verify', '2026-11-24'),
    `${origin}/kb/k/207C/verify/?v=2026-11-24`,
  );
});

test('every wrong digit and every swap of two digits has another letter', () => {
  let tried = 0;
  for (const number of ALL) {
    const letter = checkLetter(number);
    for (const wrong of slips(String(number))) {
      tried++;
      assert.notEqual(checkLetter(wrong), letter, `${number} read as ${wrong}`);
    }
  }
  assert.ok(tried > 300_000, `${tried} tried`);
});

/** All numbers of the same length that differ in one digit, or by two digits swapped. */
function* slips(digits: string): Generator<number> {
  for (let at = 0; at < digits.length; at++) {
    for (const other of '0123456789') {
      if (other === digits[at]) continue;
      yield asNumber(digits.slice(0, at) + other + digits.slice(at + 1));
    }
    for (let to = at + 1; to < digits.length; to++) {
      if (digits[at] === digits[to]) continue;
      const swapped = [...digits];
      [swapped[at], swapped[to]] = [digits[to] ?? '', digits[at] ?? ''];
      yield asNumber(swapped.join(''));
    }
  }
}

// A leading zero makes no other number: it adds nothing to the sum either way.
const asNumber = Number;
