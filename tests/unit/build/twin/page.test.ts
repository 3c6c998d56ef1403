import assert from 'node:assert/strict';
import { test } from 'node:test';
import { twinOf } from '../../../../src/build/twin/page.ts';

const page = (main: string, head = '<link rel="alternate" type="text/markdown" href="index.md">') =>
  `<!DOCTYPE html><html><head>${head}<link rel="canonical" href="https://example.jp/kb/x/"></head>
  <body><header><a href="/kb/">x</a></header><main id="main">${main}</main>
  <footer><p>最終確認日 <time datetime="2026-11-24">2026年11月24日</time></p></footer></body></html>`;
const FOOT = `---

- このページのアドレス: https://example.jp/kb/x/
- 最終確認日: 2026-11-24
`;

/** What a page's main becomes, the foot apart. */
function bodyOf(main: string): string {
  const twin = twinOf(page(main)) ?? '';
  assert.ok(twin.endsWith(FOOT), twin);
  return twin.slice(0, -FOOT.length).trim();
}

for (const [what, main, markdown] of [
  [
    'headings keep their place, and the phrases between which lines break are one text',
    '<h1><span class="phrased">メールが<wbr>届かない</span></h1><h2 id="a">直す手順</h2>',
    '# メールが届かない\n\n## 直す手順',
  ],
  [
    'addresses are whole',
    '<p><a href="/kb/articles/y/#z">一</a><a href="#w">二</a><a href="https://example.com/?a=1">三</a></p>',
    '[一](https://example.jp/kb/articles/y/#z) [二](https://example.jp/kb/x/#w) [三](https://example.com/?a=1)',
  ],
  [
    'controls and what a screen alone shows are left out',
    '<nav>n</nav><p data-screen-only>s</p><form>f</form><button>b</button><p hidden>h</p><script type="application/json">{}</script><noscript><p>j</p></noscript><p>残る<span class="sr-only">(外部)</span></p>',
    '残る',
  ],
  [
    'a text of a machine is a block',
    '<figure><figcaption>表示</figcaption><pre lang="en">550 &lt;a@example.jp&gt;\n*x*</pre></figure>',
    '表示\n\n```\n550 <a@example.jp>\n*x*\n```',
  ],
  [
    'a drawing is said in words, once',
    '<div><svg role="img" aria-label="図の説明"><text>x</text></svg><svg role="img" aria-label="図の説明"></svg><svg role="group"><a href="/">y</a></svg></div>',
    '図の説明',
  ],
  [
    'terms stand at the beginning of their descriptions',
    '<dl><div><dt>直せる人</dt><dd>送る人</dd></div><div><dt>上限</dt><dd><div>25MB</div><div>注記</div></dd></div></dl>',
    '- **直せる人**: 送る人\n- **上限**: 25MB\n\n  注記',
  ],
  [
    'a cell of a table keeps its place, and its lines are told apart',
    '<table><caption>表の名前</caption><thead><tr><th>一</th><th>二</th></tr></thead><tbody><tr><td hidden></td><td><div>15GB</div><div>注記</div></td></tr></tbody></table>',
    '表の名前\n\n| 一 | 二 |\n| - | - |\n| | 15GB / 注記 |',
  ],
  [
    'a note is quoted, and what opens a part is strong',
    '<div role="note"><p class="font-bold">注意</p><p>本文</p></div><details><summary>Gmail</summary><p>中身</p></details>',
    '> **注意**\n>\n> 本文\n\n**Gmail**\n\n中身',
  ],
  [
    'steps are numbered',
    '<ol class="steps"><li id="step-a"><p>一つ目</p></li><li id="step-b"><p>二つ目</p></li></ol>',
    '1. 一つ目\n\n2. 二つ目',
  ],
  [
    'what would be Markdown is escaped',
    '<p>5 * 3 * 2、a_b_c、&lt;b&gt;、[x](y)</p>',
    String.raw`5 \* 3 \* 2、a_b_c、\<b>、\[x]\(y)`,
  ],
  [
    'the address that paper shows is a link',
    '<p class="hidden" data-print-address="https://example.jp/k/101R/">短いアドレス</p>',
    '短いアドレス: [https://example.jp/k/101R/](https://example.jp/k/101R/)',
  ],
] as const) {
  test(what, () => assert.equal(bodyOf(main), markdown));
}

test('a page that names no twin has none', () => {
  assert.equal(twinOf(page('<h1>x</h1>', '')), undefined);
  assert.equal(twinOf('<link rel="alternate" type="text/markdown">'), undefined);
});
