import assert from 'node:assert/strict';
import { test } from 'node:test';
import { essences } from '#core/error/essence.ts';
import { matchErrors } from '#core/error/match.ts';
import { pairsOf, prepareSignatures, weigh } from '#core/error/signature.ts';
import { error, ERRORS, ORIGINS, SIGNATURES } from './small-errors.ts';

const signature = (wording: string) => {
  const { signatures } = prepareSignatures([error('one', { wordings: [wording] })], {});
  return { words: signatures[0]?.words ?? [], pairs: signatures[0]?.pairs ?? [] };
};

for (const [name, wording, words, pairs] of [
  ['neighbours', 'relay access denied', ['relay', 'acces', 'deni'], ['relay acces', 'acces deni']],
  ['a placeholder parts them', 'relay <address> denied', ['relay', 'deni'], []],
  ['so do three dots', 'relay … denied', ['relay', 'deni'], []],
  ['codes are no words', '550 5.7.1 relay', ['relay'], []],
  ['nothing is left', '<text>', [], []],
] as const)
  test(`a wording is cut into words and pairs: ${name}`, () => {
    const cut = signature(wording);
    assert.deepEqual(cut.pairs.length, pairs.length);
    assert.equal(cut.words.length, words.length);
  });

test('a rare word weighs more than a common one, and a filler least', () => {
  const { weightOf, weightOfCode, words, tags } = SIGNATURES;
  assert.ok(weightOf('quota') > weightOf('mailbox'));
  assert.ok(weightOf('mailbox') > weightOf('the'));
  assert.ok(weightOfCode('5.2.2') > weightOfCode('550'));
  assert.ok(words.has('quota') && !words.has('weather'));
  assert.deepEqual([...tags], ['0x800ccc0f', 's3140']);
});

test('words and pairs weigh together', () => {
  assert.deepEqual(pairsOf(['a', 'b', 'c']), ['a b', 'b c']);
  assert.deepEqual(pairsOf([]), []);
  const one = () => 1;
  assert.equal(weigh(['a', 'b'], [], one), 0.8);
  assert.equal(weigh(['a', 'b'], ['a b'], one), 1.4);
});

test('the essence of a wording finds the same errors', () => {
  const long = error('long', {
    wordings: [
      `the frumious bandersnatch of <host> wants a stamp, doesn't it? please try again later or contact your mail server support for more information and help with this error message as you see it at http www`,
    ],
  });
  const [short] = essences([long, ...ERRORS]);
  assert.ok(short);
  const [text = ''] = short.wordings;
  assert.match(text, /^the frumious bandersnatch of <> wants a stamp doesn't/);
  assert.ok(text.split(' ').length <= 16, text);
  const layer = prepareSignatures(essences(ERRORS), ORIGINS);
  for (const { id, wordings } of ERRORS.filter(({ origin }) => origin === 'smtp'))
    for (const wording of wordings)
      assert.equal(matchErrors(wording, layer)[0]?.entry.id, id, wording);
});

test('Japanese wordings stay whole, and one that says nothing goes', () => {
  const [one] = essences([error('one', { wordings: ['宛先<address>が不明です', '<code>'] })]);
  assert.deepEqual(one?.wordings, ['宛先<>が不明です']);
});
