import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CATEGORY_IDS } from '#core/article/categories.ts';
import { type BookSettings, bookOf, sizeOf } from '../../../src/build/book/book.ts';
import { documentOf, fit } from '../../../src/build/book/chapter.ts';
import { withSizes } from '../../../src/build/book/files.ts';
import { linksInto } from '../../../src/build/book/links.ts';
import { faultsOf } from '../../../src/build/book/write.ts';
import { words } from '../../../src/words.ts';
import { faultsInBook } from '../../dist/book-faults.ts';

const fitted = (inside: string) => {
  const root = documentOf(`<div>${inside}</div>`).querySelector('div');
  assert.ok(root);
  fit(root, 'a101', 2);
  return root.innerHTML;
};

test('ids are made one of many, and what names them names them still', () => {
  assert.equal(
    fitted('<h2 id="x">T</h2><p aria-labelledby="x y" id="y"></p><label for="x"></label>'),
    '<h4 id="a101-x">T</h4><p aria-labelledby="a101-x a101-y" id="a101-y"></p><label for="a101-x"></label>',
  );
  assert.equal(
    fitted('<svg><path id="m" marker-end="url(#m)"/><use href="#m"/></svg>'),
    '<svg><path id="a101-m" marker-end="url(#a101-m)" /><use href="#a101-m" /></svg>',
  );
});

test('headings go down, but not below the lowest', () => {
  assert.equal(fitted('<h1>a</h1><h5>b</h5>'), '<h3>a</h3><h6>b</h6>');
});

test('what does nothing on paper is left out, and what is folded is opened', () => {
  assert.equal(
    fitted(
      '<script>1</script><button>b</button><p hidden>h</p><nav data-screen-only>n</nav><details><summary>s</summary>d</details>',
    ),
    '<details open><summary>s</summary>d</details>',
  );
});

test('a link leads into the book where it can, to the site where it cannot, and nowhere else', () => {
  const lead = linksInto({
    places: [
      { path: '/articles/x/', anchor: 'a101' },
      { path: '/ask/', anchor: 'ask-start' },
    ],
    ids: new Set(['a101', 'a101-steps']),
    root: 'https://mail.example.jp/kb/',
  });
  const from = '/articles/x/';
  assert.equal(lead('/kb/articles/x/', from), '#a101');
  assert.equal(lead('/kb/articles/x/#steps', from), '#a101-steps');
  assert.equal(lead('#steps', from), '#a101-steps');
  assert.equal(lead('../x/#gone', from), '#a101');
  assert.equal(lead('https://mail.example.jp/kb/ask/#a=x', from), '#ask-start');
  assert.equal(lead('/kb/codes/5-1-1/#x', from), 'https://mail.example.jp/kb/codes/5-1-1/#x');
  assert.equal(
    lead('/elsewhere/articles/x/', from),
    'https://mail.example.jp/elsewhere/articles/x/',
  );
  assert.equal(lead('https://example.org/', from), 'https://example.org/');
});

/** A small site: an article a category, one question, one outcome, one error, one term. */
const site = new Map<string, string>([
  ...CATEGORY_IDS.map((id, i): [string, string] => [
    `/categories/${id}/`,
    `<main><h1>C${i}</h1><p>lead</p><a href="/articles/x${i}/">x</a></main>`,
  ]),
  ...CATEGORY_IDS.map((_, i): [string, string] => [
    `/articles/x${i}/`,
    `<link rel="stylesheet" href="/s.css"><main><article data-article="${i + 1}01"><h1>T${i} &amp; co</h1><script>x</script>
<div class="prose"><h2 id="steps">S</h2><a href="/glossary/#t">t</a><a href="/articles/x0/#steps">0</a><a href="/codes/">c</a></div></article></main>`,
  ]),
  ['/articles/', '<link rel="stylesheet" href="/s.css">'],
  ['/s.css', 'p{color:red}'],
  [
    '/ask/map/',
    '<section data-outline="b"><h3>B</h3><a data-node="b/q"></a><a data-node="b/o"></a></section>',
  ],
  [
    '/ask/b/q/',
    '<main data-question="b/q"><h1>Q?</h1><ol data-answers><li><a href="/ask/b/o/"><span class="phrased">&lt;yes&gt;</span></a></li></ol></main>',
  ],
  [
    '/ask/b/o/',
    '<main data-outcome="b/o"><h1>O</h1><div class="prose"><h2>w</h2><p>why</p><ol data-remedies><li><a href="/articles/x2/">T2</a></li></ol></div></main>',
  ],
  [
    '/errors/',
    '<main><h1>E</h1><p>lead</p><section aria-labelledby="smtp"><h2 id="smtp">SMTP</h2><a href="/errors/e/">e</a></section></main>',
  ],
  [
    '/errors/e/',
    '<main><article data-error="1001"><h1>Full</h1><p>SMTP<code>5.2.2</code></p><p class="text-lead">meaning</p><figure><pre lang="en">&lt;x&gt; full</pre></figure><ol data-remedies><li><a href="/articles/x1/">T1</a></li></ol></article></main>',
  ],
  [
    '/glossary/',
    '<main><h1>G</h1><p>lead</p><dl><div id="t"><dt>t</dt><dd>d</dd></div></dl></main>',
  ],
]);
const settings: BookSettings = {
  name: 'A & B',
  lang: 'ja',
  root: 'https://mail.example.jp/',
  day: '2026-11-25',
  words,
  styles: 'h1{color:blue}',
};

test('a small site becomes one file that stands alone', () => {
  const html = bookOf((path) => site.get(path), settings);
  assert.deepEqual(faultsInBook(html), []);
  const document = documentOf(html);
  const linksIn = (id: string) =>
    [...(document.getElementById(id)?.querySelectorAll('a') ?? [])].map((a) =>
      a.getAttribute('href'),
    );
  assert.deepEqual(linksIn('a101'), [
    '#glossary-t',
    '#a101-steps',
    'https://mail.example.jp/codes/',
  ]);
  assert.deepEqual(linksIn('ask-b-q'), ['#ask-b-o']);
  assert.deepEqual(linksIn('ask-b-o'), ['#a301']);
  assert.deepEqual(linksIn('e1001'), ['#a201']);
  assert.ok(document.getElementById('ask-b-q')?.textContent.includes('<yes>'));
  assert.ok(document.body.textContent.includes(sizeOf(Buffer.byteLength(html))));
});

test('a page that is missing is named', () => {
  const read = (path: string) => (path === '/errors/e/' ? undefined : site.get(path));
  assert.throws(() => bookOf(read, settings), /\/errors\/e\//);
});

test('a file that does not stand alone is found out', () => {
  const html = bookOf((path) => site.get(path), settings);
  const spoilt = html
    .replace('</main>', '<p id="a101"><a href="#gone">x</a><a href="/codes/">y</a></p></main>')
    .replace('p{color:red}', '@import "x";')
    .replace('</body>', '<script src="x.js"></script></body>');
  const kinds = faultsInBook(spoilt).map((fault) => fault.split(':')[0]);
  assert.deepEqual(kinds, [
    'twice',
    'leads nowhere',
    'leads out of the file',
    'active',
    'a style fetches something',
    'the policy is another',
  ]);
});

test('sizes are told where there is a place for them', () => {
  const sizes = new Map([['book/x.pdf', '2 MB']]);
  assert.equal(
    withSizes('<span data-size-of="book/x.pdf"></span>', sizes),
    '<span data-size-of="book/x.pdf">2 MB</span>',
  );
  assert.throws(() => withSizes('<p></p>', sizes), /book\/x\.pdf/);
});

test('a PDF without a title among its bookmarks or in its text, or untagged, is not whole', () => {
  const found = { pages: 3, tagged: true, bookmarks: ['送る 人'], text: '送る人・へ' };
  assert.deepEqual(faultsOf(found, ['送る人']), []);
  assert.deepEqual(faultsOf({ ...found, tagged: false }, []), ['it is not tagged']);
  // The radical in place of the letter: nobody types it.
  assert.deepEqual(faultsOf({ ...found, text: '送る\u2f08' }, ['送る人']), ['not found: 送る人']);
  assert.deepEqual(faultsOf({ ...found, bookmarks: [] }, ['送る人']), ['no bookmark: 送る人']);
});
