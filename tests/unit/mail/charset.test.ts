import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  decodeBytes,
  decodeEscapes,
  decodeWords,
  fromBase64,
  fromQuotedPrintable,
} from '#core/mail/charset.ts';

const ESCAPED = '\u001b$B%a!<%k\u001b(B';
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

for (const [what, from, label, text] of [
  ['UTF-8', utf8('届かない'), 'utf-8', '届かない'],
  ['UTF-8 labelled ISO-2022-JP', utf8('届かない'), 'iso-2022-jp', '届かない'],
  ['ISO-2022-JP', bytes(ESCAPED), 'ISO-2022-JP', 'メール'],
  ['EUC-JP without a label', bytes('\xa5\xe1\xa1\xbc\xa5\xeb'), undefined, 'メール'],
  ['an unknown label', utf8('メール'), 'x-no-such', 'メール'],
  ['nothing', new Uint8Array(), 'utf-8', ''],
] as const)
  test(`bytes are decoded: ${what}`, () => assert.equal(decodeBytes(from, label), text));

for (const [what, text, decoded] of [
  ['one word', '=?UTF-8?B?6YWN5L+h?=', '配信'],
  ['two that are one text', '=?UTF-8?B?6YWN?= =?UTF-8?B?5L+h?=', '配信'],
  ['quoted-printable with an underscore', '=?utf-8?q?a_=E9=85=8D?=', 'a 配'],
  ['a language', '=?utf-8*ja?B?6YWN?=', '配'],
  ['text around', 'Re: =?utf-8?B?6YWN?= (1)', 'Re: 配 (1)'],
  ['no encoded word', 'plain =? text', 'plain =? text'],
] as const)
  test(`a header is decoded: ${what}`, () => assert.equal(decodeWords(text), decoded));

test('escape sequences in a text are decoded, line by line', () => {
  assert.equal(decodeEscapes(`a\n${ESCAPED} 550\nb`), 'a\nメール 550\nb');
  assert.equal(decodeEscapes('no escapes'), 'no escapes');
});

test('base64 and quoted-printable give the bytes that were encoded', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (given) => {
      const lines = Buffer.from(given)
        .toString('base64')
        .replace(/(.{76})/g, '$1\r\n');
      assert.deepEqual(fromBase64(lines), given);
      const quoted = [...given].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('');
      assert.deepEqual(fromQuotedPrintable(quoted), given);
    }),
  );
});

test('soft line breaks go, and a sign that begins no code stays', () => {
  const text = (quoted: string) => new TextDecoder().decode(fromQuotedPrintable(quoted));
  assert.equal(text('User =\r\nunknown=\n!'), 'User unknown!');
  assert.equal(text('a=b, 1=2%, =ZZ'), 'a=b, 1=2%, =ZZ');
});

test('anything is decoded', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 500, unit: 'binary' }), (text) => {
      for (const decode of [decodeWords, decodeEscapes])
        assert.equal(typeof decode(text), 'string');
      assert.ok(fromBase64(text).length <= text.length);
      assert.equal(typeof decodeBytes(fromQuotedPrintable(text), text.slice(0, 9)), 'string');
    }),
  );
});
