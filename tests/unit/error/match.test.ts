import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchErrors } from '#core/error/match.ts';
import { SIGNATURES } from './small-errors.ts';

const best = (text: string) => matchErrors(text, SIGNATURES)[0];

for (const [what, text, id] of [
  ['its words', 'User unknown in virtual mailbox table', 'no-user'],
  ['its words in other forms', 'users unknown, in the virtual mailboxes table', 'no-user'],
  ['a placeholder filled', '<a@example.jp>: Recipient address rejected', 'no-user'],
  ['a slip of one letter', 'Message was judjed to be spam', 'spam'],
  ['Japanese words', '宛先のメールボックスが一杯です', 'full'],
  ['Japanese words in half width', '宛先のﾒｰﾙﾎﾞｯｸｽが一杯です', 'full'],
  ['its code', '552 5.2.2', 'full'],
  ['a code of its range', '5.7.612', 'blocked-range'],
  ['its tag', 'error 800ccc0f', 'tagged'],
  [
    'its words in a long message',
    `${'Lorem ipsum dolor sit amet '.repeat(20)}\nmailbox is full and over its quota\n${'consectetur '.repeat(30)}`,
    'full',
  ],
  ['a code against another', '550 5.7.1 Message rejected', 'spam'],
  ['the step', 'mx.example.jp said: 550 rejected (in reply to end of DATA command)', 'spam'],
  ['the service', 'docomo.ne.jp said: 550 Unknown user a@docomo.ne.jp', 'docomo-refused'],
] as const)
  test(`${what} finds an error`, () => assert.equal(best(text)?.entry.id, id));

for (const [what, text, strong] of [
  ['the whole wording', 'mailbox is full and over its quota', true],
  ['a tag with words', 'S3140 The connection was interrupted', true],
  ['a code alone', '5.2.2', false],
  ['one word of many', 'Why is my mailbox so slow today, and who can help me with it?', false],
  ['what no source confirms', 'The frobnicator refused your wombat', false],
] as const)
  test(`${what} is ${strong ? 'an answer' : 'a guess'}`, () =>
    assert.equal(best(text)?.strong ?? false, strong));

test('what fits nothing finds nothing', () => {
  assert.deepEqual(matchErrors('', SIGNATURES), []);
  assert.deepEqual(matchErrors('天気', SIGNATURES), []);
});

test('the spans mark what matched, in order and apart', () => {
  const text = 'host said: 552 5.2.2 Sorry, the mailbox is full';
  const spans = best(text)?.spans ?? [];
  assert.deepEqual(
    spans.map(({ from, to }) => text.slice(from, to)),
    ['552 5.2.2', 'mailbox is full'],
  );
});

test('the step that is known of the whole mail counts for its part', () => {
  const place = (phase: 'data' | 'rcpt') =>
    matchErrors('550 rejected', SIGNATURES, { origins: new Set(), phase }).map(
      ({ entry }) => entry.id,
    );
  assert.ok(place('data').indexOf('spam') < place('data').indexOf('no-user'));
  assert.ok(place('rcpt').indexOf('no-user') < place('rcpt').indexOf('spam'));
});

test('anything is matched; scores fall, and spans lie in the text', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 1000, unit: 'binary' }), (text) => {
      const matches = matchErrors(`${text} mailbox is full`, SIGNATURES);
      for (const [i, { score, spans }] of matches.entries()) {
        assert.ok(score > 0 && score <= (matches[i - 1]?.score ?? Infinity));
        assert.ok(spans.every(({ from, to }) => from < to && to <= text.length + 16));
      }
    }),
    { numRuns: 60 },
  );
});
