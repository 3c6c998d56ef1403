import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingOf } from '#core/error/setting.ts';
import { ORIGINS } from './small-errors.ts';

for (const [text, origins] of [
  ['host gmail-smtp-in.l.google.com said', ['gmail']],
  ['550 no - gsmtp', ['gmail']],
  ['ｍｆｓｍａｘ．ｄｏｃｏｍｏ．ｎｅ．ｊｐ', ['docomo']],
  ['GOOGLE.COM and docomo.ne.jp', ['gmail', 'docomo']],
  ['notgoogle.com, google.com.example.jp', []],
  ['gsmtpx', []],
] as const)
  test(`「${text}」 names ${origins.join(' and ') || 'nobody'}`, () => {
    assert.deepEqual([...settingOf(text, ORIGINS).origins].sort(), origins.toSorted());
  });

for (const [text, phase] of [
  ['(in reply to end of DATA command)', 'data'],
  ['(in reply to RCPT TO command)', 'rcpt'],
  ['>>> MAIL FROM:<a@b.c>', 'mail'],
  ['after EHLO', 'helo'],
  ['connect to mx.example.jp: Connection refused', 'connect'],
  ['in reply to RCPT TO … in reply to end of DATA', 'data'],
  ['RCPT', undefined],
] as const)
  test(`「${text}」 is said at ${phase ?? 'no step'}`, () => {
    assert.equal(settingOf(text, ORIGINS).phase, phase);
  });
