import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { MOST_CHARACTERS, readMail } from '#core/mail/read.ts';

const REASON = '550 5.1.1 <hanako@example.co.jp>: User unknown';
const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');

const report = `From: MAILER-DAEMON@mail.example.jp
To: taro@example.jp
Subject: =?UTF-8?B?${base64('配信できませんでした')}?=
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="b1"

--b1
Content-Type: text/plain; charset=us-ascii

Your message could not be delivered.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.jp

Final-Recipient: rfc822; hanako@example.co.jp
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.example.co.jp
Diagnostic-Code: smtp; 550 5.1.1 <hanako@example.co.jp>:
    User unknown

Final-Recipient: rfc822; jiro@example.com
Action: delayed
Status: 4.4.1
Diagnostic-Code: smtp; 451 try again later

--b1
Content-Type: message/rfc822

From: taro@example.jp
Subject: secret words of the mail

Mailbox full is what this mail is about.
--b1--
`;

test('a report gives each recipient with its own answer', () => {
  const { recipients, subject } = readMail(report);
  assert.equal(subject, '配信できませんでした');
  assert.deepEqual(
    recipients.map(({ address, action, status, diagnostic }) => [
      address,
      action,
      status,
      diagnostic,
    ]),
    [
      ['hanako@example.co.jp', 'failed', '5.1.1', '550 5.1.1 <hanako@example.co.jp>: User unknown'],
      ['jiro@example.com', 'delayed', '4.4.1', '451 try again later'],
    ],
  );
});

test('what the returned mail says is no reason', () => {
  assert.doesNotMatch(readMail(report).body, /secret|Mailbox full/);
  const qmail = `Hi. This is the qmail-send program.\n<a@example.com>:\nSorry, no mailbox here.\n\n--- Below this line is a copy of the message.\n\nSubject: Mailbox full\n`;
  assert.match(readMail(qmail).body, /no mailbox here/);
  assert.doesNotMatch(readMail(qmail).body, /Mailbox full/);
});

for (const [name, text] of [
  ['quoted', `> Sorry.\n> \n> ${REASON}\n`],
  ['quoted twice', `>> Sorry.\n>>\n>> ${REASON}\n`],
  ['with the line ends of Windows', `Sorry.\r\n\r\n${REASON}\r\n`],
  [
    'in base64',
    `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${base64(`失敗\n${REASON}`)}\n`,
  ],
  [
    'in quoted-printable',
    `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n=E5=A4=B1=E6=95=97 550 5.1.1 <hanako@exam=\nple.co.jp>: User unknown\n`,
  ],
  [
    'as HTML',
    `Content-Type: text/html; charset=utf-8\n\n<html><body><p>Sorry.</p><p>550 5.1.1 &lt;hanako@example.co.jp&gt;: <b>User</b> unknown</p></body></html>\n`,
  ],
] as const) {
  test(`the reason is read from a text ${name}`, () => {
    assert.match(readMail(text).body, /550 5\.1\.1 <hanako@example\.co\.jp>: User unknown/);
  });
}

test('ISO-2022-JP is read from its escape sequences', () => {
  const text = 'Content-Type: text/plain; charset=iso-2022-jp\n\n\u001b$B%a!<%k\u001b(B 550\n';
  assert.match(readMail(text).body, /メール 550/);
});

for (const [notice, text] of [
  [
    'auto-reply',
    'From: a@example.jp\nSubject: Auto: out\nAuto-Submitted: auto-replied\n\nI am away.\n',
  ],
  ['auto-reply', 'From: a@example.jp\nSubject: 自動返信: 不在\nTo: b@example.jp\n\n不在です。\n'],
  ['delivered', 'Final-Recipient: rfc822; a@example.jp\nAction: delivered\nStatus: 2.0.0\n'],
] as const) {
  test(`a notice of the kind ${notice} is no failure: ${text.slice(0, 30)}`, () => {
    assert.equal(readMail(text).notice, notice);
  });
}

test('a failure is no such notice', () => assert.equal(readMail(report).notice, undefined));

test('anything is read, and never more than is bounded', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000, unit: 'binary' }), (text) => {
      assert.ok(readMail(text).body.length <= text.length * 3 + 10);
    }),
  );
  assert.ok(readMail('x'.repeat(1_000_000)).body.length <= MOST_CHARACTERS);
  assert.ok(
    readMail(`Content-Type: multipart/mixed; boundary=a\n\n${'--a\n\n'.repeat(50_000)}`).recipients
      .length === 0,
  );
});
