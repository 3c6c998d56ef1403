import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokensOfMessage } from '#core/error/tokens.ts';

const words = (text: string) => tokensOfMessage(text).map(({ text: word }) => word);

for (const [name, one, other] of [
  ['the case of letters', 'User Unknown', 'user unknown'],
  ['the ending of a word', 'listed mails', 'listing mail'],
  ['how not is written', "doesn't exist", 'does not exist'],
  ['a curly apostrophe', 'can’t deliver', 'cannot deliver'],
  ['camel case', 'RecipientNotFound', 'recipient not found'],
  ['the width of letters', 'Ｕｓｅｒ　ｕｎｋｎｏｗｎ', 'user unknown'],
  ['the width of kana', 'ﾒｰﾙﾎﾞｯｸｽ', 'メールボックス'],
  ['hiragana or katakana', 'めーるぼっくす', 'メールボックス'],
  ['an address between', '<a@example.com>: User unknown', 'User unknown'],
  ['an IP address between', 'host [192.0.2.1] blocked', 'host blocked'],
] as const) {
  test(`${name} makes no difference`, () => assert.deepEqual(words(one), words(other)));
}

test('each word stands where it was found', () => {
  const text = 'Sorry, <x@example.org>: no mailbox';
  for (const { text: word, from, to } of tokensOfMessage(text))
    assert.ok(text.slice(from, to).toLowerCase().startsWith(word.slice(0, 3)));
});

for (const [what, text, marked] of [
  ['a long vowel', 'サーバー', 'サーバー'],
  ['half-width kana', 'ﾎﾞｯｸｽ', 'ﾎﾞｯ ｯｸ ｸｽ'],
  ['a word that is spelled anew', '箱が一杯です', '箱が が一杯 一杯 一杯 一杯 一杯で です'],
  ['a letter left out', 'メイルが', 'メイル ルが'],
] as const)
  test(`each pair of characters is marked alone beside ${what}`, () =>
    assert.equal(
      tokensOfMessage(text)
        .map(({ from, to }) => text.slice(from, to))
        .join(' '),
      marked,
    ));

test('the number of words is bounded, and anything is read', () => {
  assert.ok(tokensOfMessage('a b '.repeat(10_000), 100).length <= 101);
  fc.assert(
    fc.property(fc.string({ maxLength: 2000, unit: 'binary' }), (text) => {
      for (const { from, to } of tokensOfMessage(text)) assert.ok(from < to && to <= text.length);
    }),
  );
});
