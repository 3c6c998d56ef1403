import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from '#core/search/ask.ts';
import { openLayer, packLayer } from '#core/search/layer.ts';
import { error, ERRORS } from '../error/small-errors.ts';
import { DATA, JAPANESE, WHOLE } from './small-layer.ts';

const names = (text: string, layer = WHOLE) =>
  ask(text, layer).results.map(({ kind, id }) => `${kind}:${id}`);

for (const [what, text, first] of [
  ['a bare code', '5.1.1', 'code:5.1.1'],
  ['a code in full width', '５．１．１', 'code:5.1.1'],
  ['a code with words around it', 'エラーコード 550 とは', 'code:550'],
  ['two codes', '550 5.1.1', 'code:5.1.1'],
  ['a tag', '0x800CCC0F', 'error:tagged'],
  ['a code of a range', '5.7.612', 'error:blocked-range'],
  ['a code that nobody knows', '5.9.99', 'article:read-bounce-message'],
  ['a line of a server', '552 5.2.2 mailbox is full and over its quota', 'error:full'],
  [
    'a returned mail',
    `> Undelivered Mail Returned to Sender\n>\n> <a@example.jp>: host mx said: 550 5.7.1\n> Message was judged to be\n> spam`,
    'error:spam',
  ],
  ['Japanese words', '容量がないと言われた', 'article:about-full'],
  ['other words of the same meaning', '満杯です', 'article:about-full'],
  ['a synonym', '「スパム」', 'article:about-spam'],
  ['a reading', 'あてさきのアドレスをまちがえた', 'article:about-no-user'],
] as const)
  test(`${what} finds what answers it first`, () => assert.equal(names(text)[0], first));

for (const [what, text, found] of [
  ['a service', 'ドコモメール', 'provider:docomo'],
  ['a term in hiragana', 'ぐれいりすてぃんぐ', 'term:greylisting'],
] as const)
  test(`${what} is found by its name`, () => assert.ok(names(text).includes(found)));

test('a returned mail with two causes shows each, with its recipients', () => {
  const recipient = (address: string, diagnostic: string) =>
    `Final-Recipient: rfc822; ${address}\nAction: failed\nDiagnostic-Code: smtp; ${diagnostic}\n\n`;
  const { results, causes } = ask(
    recipient('a@example.jp', '550 5.1.1 User unknown in virtual mailbox table') +
      recipient('b@example.jp', '552 5.2.2 mailbox is full and over its quota'),
    WHOLE,
  );
  assert.equal(causes, 2);
  assert.deepEqual(
    results.slice(0, 2).map(({ id, guess, recipients }) => [id, guess, recipients]),
    [
      ['no-user', false, ['a@example.jp']],
      ['full', false, ['b@example.jp']],
    ],
  );
});

for (const [what, text, unknown] of [
  ['no page and no error', '5.9.99', '5.9.99'],
  ['an error of a range', '5.7.612', undefined],
  ['a page', '5.1.1', undefined],
] as const)
  test(`a code with ${what} is ${unknown ? 'unknown' : 'known'}`, () => {
    assert.equal(ask(text, WHOLE).unknownCode, unknown);
  });

test('a notice is no failure', () => {
  const text = 'From: a@example.jp\nTo: b@example.jp\nSubject: 自動返信: 不在\n\n不在です。';
  assert.equal(ask(text, WHOLE).notice, 'auto-reply');
});

test('what the data is silent of is a guess, and nothing is found for nothing', () => {
  assert.ok(ask('The frobnicator refused your wombat', WHOLE).results.every(({ guess }) => guess));
  assert.deepEqual(names(''), []);
  assert.deepEqual(names('xyzzy'), []);
});

test('questions in Japanese need the first file alone', () => {
  for (const text of ['容量がないと言われた', 'スパム', '満杯です'])
    assert.equal(names(text, JAPANESE)[0], names(text)[0]);
});

test('no page stands twice, and errors show where they stand in the text', () => {
  const text = '550 5.1.1 User unknown in virtual mailbox table';
  const { results } = ask(text, WHOLE);
  assert.equal(new Set(results.map(({ kind, id }) => `${kind}:${id}`)).size, results.length);
  const { shown } = results.find(({ kind }) => kind === 'error') ?? {};
  assert.equal(shown?.text, text);
  assert.ok(shown.spans.length > 0);
});

test('a returned mail of which only the frame is known may name no reason, and that is a guess', () => {
  const saysNothing = error('smtp-no-reason-given', { wordings: ['Other undefined Status'] });
  const { words, messages } = packLayer({ ...DATA, errors: [...ERRORS, saysNothing] });
  const layer = openLayer(words, messages);
  const mail = 'Undelivered Mail Returned to Sender\n\nhello there';
  const [frame, reason] = ask(mail, layer).results;
  assert.equal(frame?.id, 'frame');
  assert.deepEqual(reason, { kind: 'error', id: 'smtp-no-reason-given', guess: true });
  assert.ok(
    !names('Undelivered Mail Returned to Sender', layer).includes('error:smtp-no-reason-given'),
  );
});

test('a few words of a notice of success within a frame of failure are no such notice', () => {
  const success = error('arrived', {
    lasts: 'notice',
    wordings: ['Your message was delivered to every reader of the list without any trouble at all'],
  });
  const { words, messages } = packLayer({ ...DATA, errors: [...ERRORS, success] });
  const layer = openLayer(words, messages);
  const part = 'delivered to every reader of the list';
  assert.equal(ask(`Undelivered Mail Returned to Sender\n\n${part}`, layer).notice, undefined);
  assert.equal(ask(success.wordings[0] ?? '', layer).notice, 'other');
});
