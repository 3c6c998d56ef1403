import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportAddress, reportText } from '#core/ticket/report.ts';
import { REPORT_WORDS } from '../../../src/words/copying.ts';

const page = {
  title: '大きすぎる&重い',
  url: 'https://mail-note.example/k/104X/?v=2026-11-24',
  number: '104X',
  day: '2026-11-24',
};
const TEXT = `ページ: 大きすぎる&重い
アドレス: https://mail-note.example/k/104X/?v=2026-11-24
番号: 104X
文面の日付: 2026-11-24

違うところ:
`;
/** What the receiver of an address reads in a field of it. */
const field = (address: string | undefined, name: string) =>
  new URL(address ?? '').searchParams.get(name);

test('a report names the page, its number and the day of its text, and leaves what is wrong open', () => {
  assert.equal(reportText(page, REPORT_WORDS), TEXT);
});

test('a mail is opened with its subject and its text', () => {
  for (const href of ['mailto:henshu@example.jp', 'mailto:henshu@example.jp?cc=a@example.jp']) {
    const address = reportAddress(page, REPORT_WORDS, { href });
    assert.ok(address?.startsWith(href));
    assert.equal(field(address, 'subject'), '内容の報告: 大きすぎる&重い (104X)');
    assert.equal(field(address, 'body'), TEXT.replaceAll('\n', '\r\n'));
  }
});

test('a form of the settings is opened filled in, before a mail', () => {
  const report = 'https://example.jp/issues/new?title={title}&body={text}&labels=report';
  const address = reportAddress(page, REPORT_WORDS, { href: 'mailto:henshu@example.jp', report });
  assert.equal(field(address, 'title'), '内容の報告: 大きすぎる&重い (104X)');
  assert.equal(field(address, 'body'), TEXT);
  assert.equal(field(address, 'labels'), 'report');
});

test('without a mail or a form there is no address', () => {
  assert.equal(reportAddress(page, REPORT_WORDS, undefined), undefined);
  assert.equal(reportAddress(page, REPORT_WORDS, { href: 'https://example.jp/ask' }), undefined);
});
