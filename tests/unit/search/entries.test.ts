import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Entry, fuse, indexEntries, scoreEntries } from '#core/search/entries.ts';
import { foldKana, tokensOf } from '#core/search/tokens.ts';
import { foldSynonyms } from '#core/search/words.ts';

const entry = (id: string, more: Partial<Entry>): Entry => ({
  id,
  title: '',
  symptoms: [],
  synonyms: [],
  ...more,
});
const meanings = foldSynonyms([['届かない', '来ない', '受け取れない']]);
const index = indexEntries(
  [
    entry('junk', {
      title: '迷惑メールフォルダに振り分けられている',
      symptoms: ['相手は送ったと言うのに、受信箱にない'],
      synonyms: ['スパム'],
    }),
    entry('full', { title: '受信者のメールボックスがいっぱい' }),
    entry('relay', { title: '中継サーバーに拒否される', synonyms: ['relay access denied'] }),
    entry('lost', { title: '確認メールが届かない' }),
  ],
  meanings,
);
const best = (query: string) => fuse(scoreEntries(query, index), new Map(), 1)[0];

for (const [what, query, url] of [
  ['a title word for word', '受信者のメールボックスがいっぱい', 'full'],
  ['a symptom in part', '送ったと言うのに', 'junk'],
  ['a synonym in a sentence', 'スパムに入る', 'junk'],
  ['other kana and no long vowels', 'すぱむ', 'junk'],
  ['Latin words in full width', 'ｒｅｌａｙ ａｃｃｅｓｓ', 'relay'],
  ['half-width kana', 'ﾒｰﾙﾎﾞｯｸｽ', 'full'],
  ['another word of the same meaning', '来ない', 'lost'],
] as const) {
  test(`${what} finds its article`, () => assert.equal(best(query), url));
}

test('what shares no word is not found', () => {
  assert.equal(scoreEntries('天気', index).size, 0);
});

test('kana are folded to one spelling', () => {
  assert.equal(foldKana('めっせーじ'), foldKana('メッセージ'));
  assert.deepEqual([...tokensOf('迷惑メール 5.7.1.')], ['迷惑', '惑メ', 'メル', '5.7.1']);
});

test('two rankings are added, each measured by its own best', () => {
  const words = new Map([
    ['a', 10],
    ['b', 5],
  ]);
  const text = new Map([
    ['b', 100],
    ['c', 90],
  ]);
  assert.deepEqual(fuse(words, text, 1), ['b', 'a', 'c']);
  assert.deepEqual(fuse(words, text, 0.3), ['a', 'b', 'c']);
});

test('of a query of 100 kB the first 300 characters are read', () => {
  const start = 'relay access denied '.padEnd(300, 'x ');
  assert.deepEqual(
    scoreEntries(`${start} ${'スパム '.repeat(25_000)}`, index),
    scoreEntries(start, index),
  );
  assert.ok(scoreEntries('スパム'.repeat(33_000), index).has('junk'));
});

test('hostile queries never throw', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000, unit: 'binary' }), (text) => {
      assert.ok(scoreEntries(text, index).size <= 4);
    }),
  );
});
