import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findHosts } from '#core/content/hosts.ts';

const found = (text: string) => findHosts(text).map(({ text: host }) => host);

const OWNED: [string, string[]][] = [
  ['サーバーはsmtp.gmail.comです。', ['smtp.gmail.com']],
  ['taro@docomo.ne.jp', ['docomo.ne.jp']],
  ['v=spf1 include:_spf.google.com ~all', ['_spf.google.com']],
  ['https://support.google.com/mail/answer/1', ['support.google.com']],
  ['smtp.office365.com:587へつなぎます', ['smtp.office365.com']],
  ['終わりに点があるgmail.com.', ['gmail.com']],
  ['example.jp.attacker.net', ['example.jp.attacker.net']],
  ['myexample.com', ['myexample.com']],
  ['SMTP.GMAIL.COM', ['SMTP.GMAIL.COM']],
  [
    'mx.postgrey.chとshop.example.storeとmail.ru',
    ['mx.postgrey.ch', 'shop.example.store', 'mail.ru'],
  ],
  ['8.8.8.8と1.1.1.1', ['8.8.8.8', '1.1.1.1']],
  ['2606:4700::1111', ['2606:4700::1111']],
];

const FREE = [
  'example.jp、mail.example.com、example.co.jp',
  'taro@example.jp',
  'mx.shop.example、a.test、b.invalid、localhost',
  '_dmarc.example.jp',
  'winmail.dat、smime.p7s、invoice.pdf、archive.zip',
  '拡張子.exeと.jpの違い',
  '.co.jpや.com',
  '5.7.1、550 5.7.515、v1.2.3',
  'v=spf1 -all p=none',
  'System.Net.Mail、MX.EXAMPLE.JP',
  '192.0.2.1、198.51.100.7、203.0.113.9',
  '127.0.0.1、192.168.0.1、10.0.0.1、172.16.0.1',
  '2001:db8::25、fe80::1、::1',
  '10:20:30、Re: Fwd:',
];

for (const [text, hosts] of OWNED) {
  test(`finds the names in ${text}`, () => {
    assert.deepEqual(found(text), hosts);
  });
}

for (const text of FREE) {
  test(`lets ${text} pass`, () => {
    assert.deepEqual(found(text), []);
  });
}

test('lets the name of a product pass that has a dot', () => {
  assert.deepEqual(findHosts('Outlook.comとoutlook.com', new Set(['Outlook.com'])), [
    { text: 'outlook.com', index: 12 },
  ]);
});

test('takes time in proportion to the length of the text', () => {
  assert.deepEqual(found(`${'a.'.repeat(100_000)}!`), []);
});
