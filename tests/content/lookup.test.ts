import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

/** Runs the command as a script of a ticket system does. */
function lookup(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'lookup', ...args],
    { input, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

const BOUNCE = `From: MAILER-DAEMON@mx.example.net
Subject: Undelivered Mail Returned to Sender
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.net.

<taro@example.org>: host mail.example.org[192.0.2.1] said: 552 5.2.2 Mailbox
    full (in reply to RCPT TO command)
`;

test('a line finds its page, with the short address first; nothing else is printed', () => {
  const { status, stdout, stderr } = lookup(['550 5.1.1 User unknown']);
  assert.equal(status, 0);
  assert.equal(stderr, '');
  assert.match(stdout, /^\S+\n\n宛先のアドレスが見つかりません\n {2}https:\S+\/k\/1001W\/\n/);
});

test('a returned mail on standard input, as JSON', () => {
  const { status, stdout } = lookup(['--json', '--most', '2'], BOUNCE);
  const answer = JSON.parse(stdout) as Record<string, unknown>;
  assert.equal(status, 0);
  assert.equal(answer['outcome'], 'cause');
  assert.equal(answer['article'], 'mailbox-full');
  assert.equal((answer['results'] as unknown[]).length, 2);
});

test('links in Markdown, below another address', () => {
  const { stdout } = lookup(['--markdown', '--site', 'https://help.example.com/kb/'], BOUNCE);
  assert.match(stdout, /^- \[[^\n]+\]\(https:\/\/help\.example\.com\/kb\/k\/\d{4}[A-Z]\/\)$/m);
});

test('the reply of the article, with its addresses filled in and what the agent fills in left open', () => {
  const { status, stdout } = lookup(['--reply', 'asker'], BOUNCE);
  assert.equal(status, 0);
  assert.match(stdout, /^《お客様名》様\n/);
  assert.match(stdout, /^https:\/\/mail-note\.example\/k\/202F\/[a-z0-9-]+\/\?v=\d{4}-\d\d-\d\d$/m);
  assert.doesNotMatch(stdout, /[{}]/);
});

const AWAY = `From: hanako@example.org
Subject: 自動返信
Auto-Submitted: auto-replied
Content-Type: text/plain; charset=utf-8

不在にしております。
`;

for (const [what, args, input, code] of [
  ['a notice that reports no failure', [], AWAY, 5],
  ['a code that nobody knows', ['5.9.99'], '', 3],
  ['words that nothing fits', ['zzzxqj'], '', 4],
  ['nothing that could be looked up', [], '  \n', 2],
  ['a file that is not there', ['--file', 'no/such.eml'], '', 2],
  ['an option that is none', ['--jsn'], '', 2],
  ['a reply to nobody', ['--reply', 'boss', 'x'], '', 2],
  ['too many pages', ['--most', '200', 'x'], '', 2],
] as const) {
  test(`${what} ends with ${code}`, () => {
    const { status, stdout, stderr } = lookup(args, input);
    assert.equal(status, code);
    assert.notEqual(code === 2 ? stderr : stdout, '');
  });
}
