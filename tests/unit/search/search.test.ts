import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { piecesOf } from '#core/search/excerpt.ts';
import { boundQuery, foldSpelling } from '#core/search/fold.ts';
import { scorePages } from '#core/search/merge.ts';
import { bigramsOf, termsOf } from '#core/search/terms.ts';

for (const [typed, folded] of [
  ['５．７．１', '5.7.1'],
  ['ﾒｰﾙが届かない', 'メールが届かない'],
  ['Ｏｕｔｌｏｏｋ　設定', 'outlook 設定'],
  ['メールサーバの設定', 'メールサーバーの設定'],
  ['サーバーが落ちた', 'サーバーが落ちた'],
  ['アウトルック', 'outlook'],
  ['「迷惑メール」に入る', '迷惑メール に入る'],
  ['zero\u200bwidth', 'zerowidth'],
  ['550–5.1.1', '550-5.1.1'],
] as const) {
  test(`「${typed}」 is folded to 「${folded}」`, () => assert.equal(foldSpelling(typed), folded));
}

test('the words of a query leave out particles and endings, and keep codes whole', () => {
  assert.deepEqual(termsOf('550 5.7.1 の エラーが出る'), ['5.7.1', '550', 'エラー', '出る']);
  assert.deepEqual(termsOf('の が を'), []);
});

test('pairs of characters come from the Japanese words alone', () => {
  assert.deepEqual(bigramsOf(['迷惑メール', 'relay', '設定']), ['迷惑', '惑メ', 'メー', 'ール']);
});

test('hostile queries are bounded and never throw', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000, unit: 'binary' }), (text) => {
      assert.ok(boundQuery(text).length <= 300);
      assert.ok(termsOf(text).length <= 12);
      assert.ok(bigramsOf(termsOf(text)).length <= 12);
    }),
  );
  assert.ok(termsOf('\ud800<script>'.repeat(10_000)).length <= 12);
  assert.deepEqual(termsOf(`${'の '.repeat(150)}relay`), []);
});

test('a rare word counts more than a common one', () => {
  const hit = (id: string) => ({ id, score: 1 });
  const ranked = scorePages(
    [
      { weight: 1, hits: [hit('common'), hit('both'), hit('other')] },
      { weight: 1, hits: [hit('rare')] },
      { weight: 1, hits: [hit('both')] },
    ],
    100,
  );
  assert.deepEqual(
    ranked.map(({ hit: { id } }) => id),
    ['both', 'rare', 'common', 'other'],
  );
});

test('an excerpt begins with a word and has no stops between blocks but Japanese ones', () => {
  const text = (excerpt: string) =>
    piecesOf(excerpt)
      .map((piece) => piece.text)
      .join('');
  assert.equal(
    text('. 送る人がすること. 宛先を見る. <mark>送信</mark>. つぎ'),
    '送る人がすること。宛先を見る。送信。つぎ',
  );
  assert.equal(
    text('5.7.1 No. 550 relay access denied. 503'),
    '5.7.1 No. 550 relay access denied. 503',
  );
});

test('an excerpt ends as Japanese does', () => {
  assert.deepEqual(piecesOf('. 長く放置した.'), [{ text: '長く放置した。', marked: false }]);
});

test('an excerpt becomes text with marks, and markup in it becomes text', () => {
  assert.deepEqual(piecesOf('前 <mark>5.7.1</mark> &lt;b&gt;と<b>後'), [
    { text: '前 ', marked: false },
    { text: '5.7.1', marked: true },
    { text: ' <b>と後', marked: false },
  ]);
});
