import fc from 'fast-check';
import type { LayerData } from '#core/search/layer.ts';
import { filled } from './forms.ts';

const HEADERS =
  'From To Cc Subject Date Received Return-Path Message-ID MIME-Version Content-Type Content-Transfer-Encoding Auto-Submitted X-Failed-Recipients DKIM-Signature Authentication-Results List-Unsubscribe Reporting-MTA Final-Recipient Original-Recipient Action Status Remote-MTA Diagnostic-Code Arrival-Date Last-Attempt-Date'.split(
    ' ',
  );
const VALUES = [
  'multipart/report; report-type=delivery-status; boundary="b1"',
  'multipart/mixed; boundary=b1',
  'multipart/alternative; boundary="b2"',
  'text/plain; charset=iso-2022-jp',
  'text/html; charset="utf-8',
  'message/delivery-status',
  'message/rfc822',
  'message/feedback-report',
  'base64',
  'quoted-printable',
  'rfc822; hanako@example.co.jp',
  'smtp; 550 5.1.1 <hanako@example.co.jp>: User unknown',
  'dns; mx.example.com',
  'failed',
  'delayed',
  'delivered',
  '5.1.1',
  '=?UTF-8?B?6YWN5L+h44Gn44GN44G+44Gb44KT?=',
  '=?ISO-2022-JP?B?GyRCJWEhPCVrGyhC?=',
  '=?utf-8?Q?=E3=83=A1?= =?bogus?x?y?=',
];
const LINES = [
  '',
  '',
  '--b1',
  '--b1--',
  '--b2',
  '----- Original Message -----',
  '--- Below this line is a copy of the message.',
  '---------- Forwarded message ---------',
  '> ',
  '>>> RCPT To:<hanako@example.co.jp>',
  '<<< 550 5.1.1 unknown',
  '<a@b.c>: host mx[192.0.2.1] said: 550-5.7.26 blocked (in reply to end of DATA command)',
  '550-5.1.1',
  '#5.7.1',
  '（５．１．１）',
  '0x800CCC0F (S3140) OU-002',
  '<div><p style="x">550 5.7.1</p><br',
  '&lt;&amp;&#39;',
  'GyRCJWEhPCVrGyhC4pSA4pSA4pSA',
  '=E3=83=A1=\r\n=E3=83=BC=ZZ',
  '\u001b$B%a!<%k\u001b(B 550',
  '\u001b$',
  'メールが返ってきた',
  'ﾒｰﾙﾎﾞｯｸｽがいっぱい',
  '\ud800',
  '\udfff\u200b\ufeff',
  '\u0000\u0007\u001b[31m',
  '\u202e550 1.1.5',
  '__proto__ constructor toString',
];

/** Pastes of all sorts: parts of returned mails in no order, in all encodings, whole or broken, and what is no mail at all. */
export function pastes({ errors }: Pick<LayerData, 'errors'>): fc.Arbitrary<string> {
  const wordings = errors.flatMap((error) => error.wordings.map(filled));
  const header = fc
    .tuple(
      fc.constantFrom(...HEADERS),
      fc.constantFrom(...VALUES),
      fc.constantFrom(': ', ':', ' : '),
    )
    .map(([name, value, mark]) => `${name}${mark}${value}`);
  const base64 = fc
    .uint8Array({ minLength: 0, maxLength: 300 })
    .map((bytes) => Buffer.from(bytes).toString('base64'));
  const long = fc
    .tuple(fc.constantFrom('a', ' ', '>', 'あ', 'aB', '5.1.1 ', '=', '<', '@', '.'), fc.nat(10_000))
    .map(([piece, length]) => piece.repeat(Math.ceil(length / piece.length)));
  const piece = fc.oneof(
    { weight: 4, arbitrary: header },
    { weight: 4, arbitrary: fc.constantFrom(...LINES) },
    { weight: 3, arbitrary: fc.constantFrom(...wordings) },
    { weight: 1, arbitrary: base64 },
    { weight: 1, arbitrary: fc.string({ maxLength: 120, unit: 'binary' }) },
    { weight: 1, arbitrary: fc.string({ maxLength: 60, unit: 'grapheme' }) },
  );
  const some = fc.tuple(
    fc.array(piece, { maxLength: 12 }),
    // One paste in eight holds a very long line.
    fc.option(long, { freq: 8, nil: undefined }).map((line) => line),
    fc.constantFrom('\n', '\n', '\r\n', '\r', ' ', ''),
    fc.constantFrom('', '', '> ', '>> ', '| ', '\t'),
  );
  return some.map(([pieces, line, end, mark]) =>
    [...pieces, ...(line === undefined ? [] : [line])].map((one) => `${mark}${one}`).join(end),
  );
}
