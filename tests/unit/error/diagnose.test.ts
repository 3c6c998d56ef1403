import assert from 'node:assert/strict';
import { test } from 'node:test';
import { causesOf, unwrapped } from '#core/error/diagnose.ts';
import { matchErrors } from '#core/error/match.ts';
import { readMail } from '#core/mail/read.ts';
import { SIGNATURES } from './small-errors.ts';

const causes = (text: string) =>
  causesOf(readMail(text), SIGNATURES).map(({ recipients, matches: [best] }) => [
    best?.entry.id,
    ...recipients,
  ]);

const recipient = (address: string, action: string, diagnostic: string) =>
  `Final-Recipient: rfc822; ${address}\nAction: ${action}\nDiagnostic-Code: smtp; ${diagnostic}\n\n`;
const A = recipient('a@example.jp', 'failed', '550 5.1.1 User unknown in virtual mailbox table');
const B = recipient('b@example.jp', 'failed', '552 5.2.2 mailbox is full and over its quota');
const C = recipient('c@example.jp', 'failed', '550 5.1.1 User unknown in virtual mailbox table');
const ARRIVED = recipient('d@example.jp', 'delivered', '250 2.0.0 ok');

for (const [name, text, found] of [
  ['one line', '550 5.1.1 User unknown in virtual mailbox table', [['no-user']]],
  ['one recipient', A, [['no-user', 'a@example.jp']]],
  [
    'two causes',
    A + B,
    [
      ['no-user', 'a@example.jp'],
      ['full', 'b@example.jp'],
    ],
  ],
  ['one cause of two', A + C, [['no-user', 'a@example.jp', 'c@example.jp']]],
  ['one that arrived', ARRIVED + B, [['full', 'b@example.jp']]],
  ['nothing', 'Good morning', []],
] as const)
  test(`a mail with ${name} names its causes`, () => assert.deepEqual(causes(text), found));

test('a frame stands behind what it frames, and alone it is shown', () => {
  const first = (text: string) => unwrapped(matchErrors(text, SIGNATURES))[0]?.entry.id;
  assert.equal(
    first('Undelivered Mail Returned to Sender: mailbox is full and over its quota'),
    'full',
  );
  assert.equal(first('Undelivered Mail Returned to Sender'), 'frame');
});

test('a short wording that stands whole in a mail is sure beside a frame, but not in a line', () => {
  const [frame] = matchErrors('Undelivered Mail Returned to Sender', SIGNATURES);
  const [full] = matchErrors('mailbox is full and over its quota', SIGNATURES);
  assert.ok(frame?.strong && full);
  const short = { ...full, strong: false, score: 4.5, words: 4.2, spans: [{ from: 90, to: 99 }] };
  const first = (isMail: boolean) => unwrapped([frame, short], isMail)[0];
  assert.deepEqual(first(true), { ...short, strong: true });
  assert.equal(first(false), frame);
});

test('a notice of a delay is no frame without a reason: it stands among the hints', () => {
  const [frame] = matchErrors('Undelivered Mail Returned to Sender', SIGNATURES);
  const [full] = matchErrors('mailbox is full and over its quota', SIGNATURES);
  assert.ok(frame && full);
  const delay = { ...frame, score: 20, entry: { ...frame.entry, lasts: 'temporary' } as const };
  const hint = { ...full, strong: false, score: 6, covered: 0.6 };
  assert.deepEqual(unwrapped([hint, delay])[0], delay);
  assert.deepEqual(unwrapped([hint, frame])[0], hint);
});

test('a notice of no failure does not stand before a frame of failures that fits better', () => {
  const [frame] = matchErrors('Undelivered Mail Returned to Sender', SIGNATURES);
  const [full] = matchErrors('mailbox is full and over its quota', SIGNATURES);
  assert.ok(frame && full);
  const success = { ...full, entry: { ...full.entry, lasts: 'notice' } as const };
  const first = (score: number) =>
    unwrapped([
      { ...success, score },
      { ...frame, score: 10 },
    ])[0];
  assert.equal(first(9)?.entry.id, 'frame');
  assert.equal(first(11)?.entry.id, 'full');
});

test('what is sure stands before a hint that scores more', () => {
  const [sure] = matchErrors('mailbox is full and over its quota', SIGNATURES);
  assert.ok(sure?.strong);
  const hint = { ...sure, strong: false, score: sure.score + 5 };
  assert.deepEqual(unwrapped([hint, sure]), [sure, hint]);
});
