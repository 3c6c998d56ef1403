import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkLetter, withLetter } from '#core/ticket/number.ts';
import { fits, meantNumbers, numberInPath, readNumber } from '#core/ticket/typed.ts';

const NUMBER = fc.integer({ min: 101, max: 9_999 });
const all = () => true;

for (const [typed, digits, letter] of [
  ['207C', '207', 'C'],
  ['207c', '207', 'C'],
  ['２０７Ｃ', '207', 'C'],
  [' 2 0 7 - c ', '207', 'C'],
  ['No. 207C', '207', 'C'],
  ['#1201', '1201', undefined],
  ['番号207', '207', undefined],
  ['207', '207', undefined],
] as const) {
  test(`「${typed}」 is a number`, () => {
    assert.deepEqual(readNumber(typed), { digits, letter });
  });
}

for (const text of [
  '',
  '20',
  '20700',
  '207CC',
  'C207',
  '550 5.1.1',
  '5.1.1',
  '207年',
  'x'.repeat(99),
]) {
  test(`「${text.slice(0, 12)}」 is none`, () => {
    assert.equal(readNumber(text), undefined);
  });
}

test('the number of an address is read whatever stands around it', () => {
  assert.deepEqual(numberInPath('/k/207x/verify/', '/'), { digits: '207', letter: 'X' });
  assert.deepEqual(numberInPath('/kb/K/207X', '/kb/'), { digits: '207', letter: 'X' });
  assert.deepEqual(numberInPath('/k/%EF%BC%92%EF%BC%90%EF%BC%97/', '/'), {
    digits: '207',
    letter: undefined,
  });
  for (const path of ['/k/', '/k/%E0%A4%A/', '/articles/207/', '/kb/k/207/', '/k/<b>/', '//k/207/'])
    assert.equal(numberInPath(path, '/'), undefined, path);
});

test('neither throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      readNumber(text);
      numberInPath(`/k/${text}`, '/');
      numberInPath(text, '/');
    }),
  );
});

test('a number fits with its own letter and with none', () => {
  fc.assert(
    fc.property(NUMBER, fc.constantFrom(...Array.from('CFHKMQRWXYZABDE')), (number, letter) => {
      const digits = String(number);
      assert.equal(fits({ digits, letter }), letter === checkLetter(number));
      assert.ok(fits({ digits, letter: undefined }));
    }),
  );
});

test('whatever one digit is misread, the number that was meant is among the candidates', () => {
  fc.assert(
    fc.property(NUMBER, fc.nat(3), fc.nat(9), (number, place, digit) => {
      const digits = [...String(number)];
      digits[place % digits.length] = String(digit);
      const typed = { digits: digits.join(''), letter: checkLetter(number) };
      assert.ok(meantNumbers(typed, all).includes(number));
    }),
  );
});

test('whatever two digits are swapped, the number that was meant is among the candidates', () => {
  fc.assert(
    fc.property(NUMBER, fc.nat(3), fc.nat(3), (number, one, other) => {
      const digits = [...String(number)];
      const [a, b] = [one % digits.length, other % digits.length];
      [digits[a], digits[b]] = [digits[b] ?? '', digits[a] ?? ''];
      const typed = { digits: digits.join(''), letter: checkLetter(number) };
      assert.ok(meantNumbers(typed, all).includes(number));
    }),
  );
});

test('every candidate exists, stands once, and has the letter or the digits that were typed', () => {
  fc.assert(
    fc.property(NUMBER, fc.constantFrom(...Array.from('CFHKMQRWXYZAB')), (number, letter) => {
      const even = (candidate: number) => candidate % 2 === 0;
      const found = meantNumbers({ digits: String(number), letter }, even);
      assert.deepEqual(found, [...new Set(found)]);
      assert.ok(found.length <= 14);
      for (const candidate of found) {
        assert.ok(even(candidate));
        assert.ok(candidate === number || checkLetter(candidate) === letter, withLetter(candidate));
      }
    }),
  );
});

test('without a letter nothing but the digits as typed can be meant', () => {
  assert.deepEqual(meantNumbers({ digits: '207', letter: undefined }, all), [207]);
  assert.deepEqual(
    meantNumbers({ digits: '207', letter: undefined }, () => false),
    [],
  );
});
