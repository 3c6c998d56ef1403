import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsOf, splitHeaders } from '#core/mail/headers.ts';
import { partsOf } from '#core/mail/mime.ts';
import { withoutOriginal } from '#core/mail/original.ts';
import { withoutQuotes } from '#core/mail/quotes.ts';
import { recipientsOf } from '#core/mail/report.ts';

test('folded fields are joined', () => {
  assert.deepEqual(fieldsOf(['Subject: one', '\ttwo', ' three', 'From:x', 'no field']), [
    ['subject', 'one two three'],
    ['from', 'x'],
  ]);
});

for (const [what, text, names, body] of [
  ['a mail', 'From: a@b.c\nSubject: hi\n\nbody', ['subject', 'from'], 'body'],
  ['a mail behind empty lines', '\n\nFrom: a@b.c\n\nbody', ['from'], 'body'],
  ['text with a colon', 'Note: read this\n\nbody', [], 'Note: read this\n\nbody'],
  [
    'a report',
    'From: x\nFinal-Recipient: rfc822; a@b.c\n\nx',
    [],
    'From: x\nFinal-Recipient: rfc822; a@b.c\n\nx',
  ],
  [
    'a mail whose fields were wrapped anew',
    'Received: from a by b with\nESMTP\nFrom: a@b.c\nTo: d@e.f\nSubject: hi there\n\nbody',
    ['subject', 'to', 'from', 'received'],
    'body',
  ],
  [
    'a header among whose fields a server answers',
    'From: a@b.c\nTo: d@e.f\n550 no\nSubject: hi\n\nbody',
    [],
    'From: a@b.c\nTo: d@e.f\n550 no\nSubject: hi\n\nbody',
  ],
  [
    'a header that text follows at once',
    'From: a@b.c\nno field here',
    [],
    'From: a@b.c\nno field here',
  ],
] as const)
  test(`the header is parted from ${what}`, () => {
    const split = splitHeaders(text);
    assert.deepEqual([...split.headers.keys()], names);
    assert.equal(split.body, body);
  });

const types = (text: string) =>
  partsOf(text).parts.map(({ type, text: body }) => [type, body.trim()]);
const mixed = (boundary: string, ...pieces: string[]) =>
  `Content-Type: multipart/mixed; boundary=${boundary}\n\nfor old programs\n${pieces.map((piece) => `--${boundary.replaceAll('"', '')}\n${piece}\n`).join('')}`;

for (const [what, text, found] of [
  ['plain text', 'hello', [['text/plain', 'hello']]],
  [
    'two parts',
    mixed('"x"', '\none', 'Content-Type: text/html\n\n<p>two</p>') + '--x--\nafter',
    [
      ['text/plain', 'one'],
      ['text/html', 'two'],
    ],
  ],
  ['parts in a part', mixed('a', mixed('b', '\ninner')), [['text/plain', 'inner']]],
  [
    'a boundary that never comes',
    'Content-Type: multipart/mixed; boundary=a\n\nkept',
    [['text/plain', 'kept']],
  ],
  ['no boundary', 'Content-Type: multipart/mixed\n\nkept', [['text/plain', 'kept']]],
  ['line ends of the network', 'From: a@b.c\r\n\r\none\r\n', [['text/plain', 'one']]],
  [
    'a notice that was forwarded as a mail',
    mixed('a', '\nlook', 'Content-Type: message/rfc822\n\nFrom: MAILER-DAEMON@b.c\n\nsorry'),
    [
      ['text/plain', 'look'],
      ['text/plain', 'sorry'],
    ],
  ],
  [
    'a mail that was returned',
    mixed('a', '\nsorry', 'Content-Type: message/rfc822\n\nFrom: d@e.f\n\nhello'),
    [
      ['text/plain', 'sorry'],
      ['message/rfc822', 'From: d@e.f\n\nhello'],
    ],
  ],
  [
    'quoted-printable',
    'MIME-Version: 1.0\nContent-Transfer-Encoding: Quoted-Printable\n\n=E9=85=8D',
    [['text/plain', '配']],
  ],
] as const)
  test(`a mail is cut into its parts: ${what}`, () => assert.deepEqual(types(text), found));

test('parts are bounded in number and depth', () => {
  assert.ok(partsOf(mixed('a', ...Array.from({ length: 500 }, () => '\nx'))).parts.length <= 60);
  const deep = Array.from({ length: 50 }, (_, i) => i).reduceRight(
    (inner, i) => mixed(`b${i}`, inner),
    '\nx',
  );
  assert.ok(partsOf(deep).parts.length <= 60);
});

const NOTICE = 'Sorry, no mailbox.';
const ORIGINAL = 'From: a@b.c\nTo: d@e.f\nSubject: secret\n\nsecret';
for (const [what, text, secret] of [
  ['a line of qmail', `${NOTICE}\n--- Below this line is a copy of the message.\n\nsecret`, false],
  [
    'a line of Exim',
    `${NOTICE}\n------ This is a copy of the message, including all the headers. ------\nsecret`,
    false,
  ],
  ['a line of Outlook', `${NOTICE}\nOriginal message headers:\nsecret`, false],
  ['a line in Japanese', `${NOTICE}\n元のメッセージ ヘッダー:\nsecret`, false],
  ['its header alone', `${NOTICE}\n\n${ORIGINAL}`, false],
  ['two fields, which may be text', `${NOTICE}\n\nTo: d@e.f\nSubject: secret\n`, true],
] as const)
  test(`the returned mail is found by ${what}`, () => {
    const rest = withoutOriginal(text);
    assert.ok(rest.includes(NOTICE));
    assert.equal(rest.includes('secret'), secret);
  });

for (const [what, text] of [
  [
    'that a mail server sent',
    `look\n\nFrom: MAILER-DAEMON@b.c\nTo: a@b.c\nSubject: hi\n\n${NOTICE}`,
  ],
  [
    'behind a line that says that a mail was forwarded',
    `look\n\n---------- Forwarded message ---------\nFrom: Mail Delivery Subsystem <a@b.c>\nDate: x\nSubject: y\n\n${NOTICE}`,
  ],
  [
    'in Japanese',
    `-----Original Message-----\n差出人: a\n送信日時: x\n宛先: d\n件名: Undelivered Mail Returned to Sender\n\n${NOTICE}`,
  ],
  [
    'that only names the mail',
    `with these fields:\n\nTo: d@e.f\nFrom: a@b.c\nSubject: hi\n\n${NOTICE}`,
  ],
] as const)
  test(`what follows a header ${what} stays`, () => {
    const rest = withoutOriginal(text);
    assert.ok(rest.includes(NOTICE) && !rest.includes('Subject'));
  });

test("the notice's own header goes, and a report below the returned mail stays", () => {
  assert.equal(withoutOriginal(`${ORIGINAL}\n${NOTICE}`).includes('Subject'), false);
  const report = withoutOriginal(`${NOTICE}\n--- Original message ---\nsecret\nStatus: 5.1.1`);
  assert.ok(report.includes('Status: 5.1.1') && !report.includes('secret'));
});

for (const [what, text, bare] of [
  ['one mark', '> a\n> b', 'a\nb'],
  ['several marks', '>> a\n> > b', 'a\nb'],
  ['bars', '| a\n| b', 'a\nb'],
  ['full-width marks', '＞ a\n＞ b', 'a\nb'],
  ['no mark', 'a\nb', 'a\nb'],
  ['one line with a mark among others', 'a\n> b\nc', 'a\n> b\nc'],
  ['one quoted line', '> a', 'a'],
  ['a transcript', '>>> RCPT To:<a@b.c>\n<<< 550 no', '>>> RCPT To:<a@b.c>\n<<< 550 no'],
  ['line ends and what cannot be seen', 'a\r\nb\rc\u200b\u00a0d', 'a\nb\nc d'],
] as const)
  test(`marks of quoting go: ${what}`, () => assert.equal(withoutQuotes(text), bare));

test('a report tells each recipient apart, wherever it stands', () => {
  const [one, two, ...others] = recipientsOf(
    'Reporting-MTA: dns; x\n\n  Final-Recipient: rfc822;a@b.c\n  Action: FAILED (no)\n  Status: 5.1.1 (x)\n  Remote-MTA: dns; mx.b.c\n  Diagnostic-Code: smtp; 550 no\n\nOriginal-Recipient: rfc822; <d@e.f>\nAction: delayed\nStatus: 4.4.1\n\nother: text',
  );
  assert.deepEqual(one, {
    address: 'a@b.c',
    action: 'failed',
    status: '5.1.1',
    diagnostic: '550 no',
    remote: 'mx.b.c',
  });
  assert.deepEqual([two?.address, two?.action, two?.diagnostic], ['d@e.f', 'delayed', undefined]);
  assert.equal(others.length, 0);
});

test('a reason in brackets behind the status is an answer', () => {
  const [one] = recipientsOf(
    'Final-Recipient: rfc822;a@b.c\nStatus: 5.1.10 (does not accept mail)',
  );
  assert.deepEqual([one?.status, one?.diagnostic], ['5.1.10', 'does not accept mail']);
});

test('no more than fifty recipients are told apart', () => {
  assert.equal(recipientsOf('Final-Recipient: rfc822; a@b.c\n\n'.repeat(500)).length, 50);
});
