import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checklist } from '#core/ticket/checklist.ts';
import { copiedTexts, copyName } from '#core/ticket/copied.ts';

const URL = 'https://mail-note.example/k/207C/?v=2026-11-24&a="b"';
const texts = (title: string) =>
  new Map(copiedTexts(title, URL, undefined).map((text) => [text.kind, text.text]));

test('a page is copied as its address, with its title, as Markdown and as HTML', () => {
  assert.deepEqual(Object.fromEntries(texts('題名')), {
    url: URL,
    text: `題名\n${URL}`,
    markdown: `[題名](${URL})`,
    html: '<a href="https://mail-note.example/k/207C/?v=2026-11-24&amp;a=&quot;b&quot;">題名</a>',
  });
});

test('a title with signs stays a title', () => {
  const all = texts('[550] <b>5.1.1</b> & a_b *c* `d` \\');
  assert.equal(
    all.get('markdown'),
    `[\\[550\\] \\<b\\>5.1.1\\</b\\> & a\\_b \\*c\\* \\\`d\\\` \\\\](${URL})`,
  );
  assert.match(all.get('html') ?? '', />\[550\] &lt;b&gt;5\.1\.1&lt;\/b&gt; &amp; a_b/);
});

test('replies come first, by receiver', () => {
  const all = copiedTexts('題名', URL, { asker: 'あ', other: 'い', admin: 'う' });
  assert.deepEqual(all.map(copyName), [
    'reply-asker',
    'reply-other',
    'reply-admin',
    'url',
    'text',
    'markdown',
    'html',
  ]);
  assert.deepEqual(
    all.slice(0, 3).map(({ text }) => text),
    ['あ', 'い', 'う'],
  );
});

test('what to collect is a list to fill in', () => {
  assert.equal(checklist(['送信日時', '全文']), '□ 送信日時: ____\n□ 全文: ____');
  assert.equal(checklist([]), '');
});
