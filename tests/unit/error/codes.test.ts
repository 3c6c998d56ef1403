import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codesOf, inRange } from '#core/error/codes.ts';

const codes = (text: string) => codesOf(text).map(({ code }) => code);

for (const [text, found] of [
  ['5.7.1', ['5.7.1']],
  ['550 5.1.1', ['550', '5.1.1']],
  ['550-5.1.1', ['550', '5.1.1']],
  ['#5.1.1', ['5.1.1']],
  ['(5.1.1)', ['5.1.1']],
  ['５．１．１', ['5.1.1']],
  ['５５０　５．１．１', ['550', '5.1.1']],
  ['SMTP; 550', ['550']],
  ['エラー 550', ['550']],
  ['550エラー', ['550']],
  ['Status: 5.4.4', ['5.4.4']],
  ['5. 7. 1', ['5.7.1']],
  ['0x800CCC0F', ['0x800ccc0f']],
  ['800ccc0e', ['0x800ccc0e']],
  ['(S3140)', ['s3140']],
  ['OU-002', ['ou002']],
] as const) {
  test(`「${text}」 holds ${found.join(' and ')}`, () => assert.deepEqual(codes(text), found));
}

for (const text of [
  '500人に送りたい',
  '添付が550KB',
  '192.0.2.5',
  '5.7.1.2',
  '<user550@example.com>',
  'Exim 4.96.2.1',
  'port 587',
  'メールが届かない',
]) {
  test(`「${text}」 holds no code`, () => {
    assert.deepEqual(
      codesOf(text).filter(({ kind }) => kind !== 'tag'),
      [],
    );
  });
}

test('a code is found where it stands', () => {
  const text = 'host mx.example.com said: 550 ５．１．１ no';
  assert.deepEqual(
    codesOf(text).map(({ from, to }) => text.slice(from, to)),
    ['550', '５．１．１'],
  );
});

test('a number inside a long text is a code only where an answer begins', () => {
  const text = 'The queue holds 550 messages of which many came late, as the log of the day says.';
  assert.deepEqual(codes(text), []);
  assert.deepEqual(codes(`${text}\nsaid: 550 no such user`), ['550']);
});

test('a range holds the codes between its ends', () => {
  assert.ok(inRange('5.7.612', '5.7.606-5.7.649'));
  assert.ok(!inRange('5.7.650', '5.7.606-5.7.649'));
  assert.ok(!inRange('4.7.612', '5.7.606-5.7.649'));
  assert.ok(inRange('5.7.1', '5.7.1'));
});

test('anything may be asked for codes', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000, unit: 'binary' }), (text) => {
      for (const { from, to } of codesOf(text)) assert.ok(from < to && to <= text.length);
    }),
  );
});
