import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { textOfHtml } from '#core/html.ts';

for (const [html, text] of [
  ['<p class="a">前<b>後</b><br/></p>', '前後'],
  [
    '&lt;taro@example.jp&gt; &amp; &quot;x&quot; &#34;y&#34; &#39;z&#39;',
    `<taro@example.jp> & "x" "y" 'z'`,
  ],
  // What was escaped twice is restored once: a page that shows `&lt;` keeps showing it.
  ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
  ['a &nbsp;&copy;&#x27;&#8230; &amp', 'a &nbsp;&copy;&#x27;&#8230; &amp'],
  ['1 < 2 > 0', '1  0'],
  ['', ''],
] as const) {
  test(`${html} reads ${text}`, () => assert.equal(textOfHtml(html), text));
}

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

test('any text comes back from its escaped form, whatever tags stand in it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (pieces) => {
      const escaped = pieces.map((piece) => piece.replace(/[&<>"']/g, (c) => ESCAPES[c] ?? c));
      assert.equal(textOfHtml(escaped.join('<mark class="x">')), pieces.join(''));
    }),
  );
});
