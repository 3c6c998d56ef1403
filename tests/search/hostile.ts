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
    fc.array(piece, { maxLength: 20 }),
    // One paste in eight holds a very long line.
    fc.option(long, { freq: 8, nil: undefined }).map((line) => line),
    fc.constantFrom('\n', '\n', '\r\n', '\r', ' ', ''),
    fc.constantFrom('', '', '> ', '>> ', '| ', '\t'),
  );
  return some.map(([pieces, line, end, mark]) =>
    [...pieces, ...(line === undefined ? [] : [line])].map((one) => `${mark}${one}`).join(end),
  );
}

const MB = 1_000_000;

/** Fills a megabyte. */
const full = (piece: string) => piece.repeat(Math.ceil(MB / piece.length)).slice(0, MB);

/** One megabyte each of what runs away where something can. */
export function longPastes({
  errors,
}: Pick<LayerData, 'errors'>): Readonly<Record<string, string>> {
  const words = errors.flatMap(({ wordings }) => wordings.map(filled));
  const nested = Array.from(
    { length: 200 },
    (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
  ).join('');
  const recipient = (text: string) =>
    `Final-Recipient: rfc822; a@example.jp\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; ${text}\n\n`;
  return {
    'spaces in one line': full(' '),
    'line ends': full('\n'),
    '> in one line': full('>'),
    '> in lines': full('> \n'),
    'boundary lines': `Content-Type: multipart/mixed; boundary=a\n\n${full('--a\n\n')}`,
    'nested multiparts': full(nested),
    'addresses <a@b.c>': full('<a@b.c> '),
    '<': full('<'),
    'a name without end': full('a'),
    'a host without end': full('a.'),
    'half addresses a@': full('a@'),
    hyphens: full('-'),
    '550 ': full('550 '),
    '5.1.1 ': full('5.1.1 '),
    digits: full('5'),
    base64: full(
      Buffer.from(Array.from({ length: 57 }, (_, i) => i * 41)).toString('base64') + '\n',
    ),
    'base64 in one line': full('aGVsbG8gV29ybGQKQWJjRGVm'),
    'a base64 part': `Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${full('44GCaGVsbG8gNTUwIDUuMS4x')}`,
    'quoted-printable': `Content-Type: text/plain\nContent-Transfer-Encoding: quoted-printable\n\n${full('=E3=81=82 ')}`,
    'encoded words': `From: a@b.c\nSubject: ${full('=?utf-8?B?44GC?= ')}`,
    'open encoded words': `From: a@b.c\nSubject: ${full('=?utf-8?B?')}`,
    kana: full('メール'),
    kanji: full('配信不能'),
    'half-width kana': full('ﾒｰﾙﾎﾞｯｸｽ'),
    'lone surrogates': full('\ud800'),
    'ISO-2022-JP': full('\u001b$B%a!<%k\u001b(B\n'),
    'an escape before a long line': `\u001b$\n${'x'.repeat(30_000)}`,
    headers: full('Received: from a\n'),
    'headers behind empty lines': full(
      `${'\n'.repeat(50_000)}${'From: a\nTo: b\nDate: c\n\n'.repeat(50_000)}`,
    ),
    'folded header': `From: a@b.c\n${full(' x\n')}`,
    HTML: `Content-Type: text/html\n\n${full('<p class="a">')}`,
    camelCase: full('aB'),
    apostrophes: full("don't"),
    recipients: full(recipient('550 5.1.1 User unknown')),
    'recipients with long answers': full(recipient(words.slice(0, 60).join(' '))),
    wordings: full(words.join('\n')),
    'wordings in one line': full(words.join(' ')),
    'the commonest words': full(
      'the message was rejected because the address of the recipient is not valid ',
    ),
    'steps of a transcript': full('>>> RCPT To:<a@b.c>\n<<< 550 no\n'),
    'in reply to': full('in reply to RCPT TO '),
  };
}
