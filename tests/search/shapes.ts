import type { LayerData } from '#core/search/layer.ts';
import { filled } from './forms.ts';

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
    'an escape before a long line': `\u001b$\n${full('x')}`,
    headers: full('Received: from a\n'),
    'headers behind empty lines': full(
      `${'\n'.repeat(50_000)}${'From: a\nTo: b\nDate: c\n\n'.repeat(50_000)}`,
    ),
    'a header of lines that are no fields': `From: a@b.c\nTo: d@e.f\nSubject: x\n${full('x y\n')}`,
    'notices in notices': full('From: MAILER-DAEMON@a\nContent-Type: message/rfc822\n\n'),
    'words that are spelled anew': full('一杯メイルー'),
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
