import assert from 'node:assert/strict';
import { test } from 'node:test';
import { learnWords, readLearned } from '#core/search/learn.ts';
import { foldReadings, foldSynonyms, squeeze, withKanji, wordsOf } from '#core/search/words.ts';

const times = (count: number, phrase: string) => Array.from({ length: count }, () => phrase);
const spoken = [
  { id: 'a', phrases: [...times(8, '添付ファイル'), ...times(4, 'pdf')], texts: [] },
  {
    id: 'b',
    phrases: [...times(8, '届かない'), ...times(4, 'pdf')],
    texts: ['一度だけ聞いた言葉'],
  },
  { id: 'c', phrases: [], texts: [] },
];
const meanings = foldSynonyms([['届かない', '来ない']]);
const learned = (id: string, most?: number) =>
  new Map(readLearned(learnWords(spoken, meanings, most).get(id) ?? ''));

test('what is said of one article alone speaks for it, more than what is said of others too', () => {
  const words = learned('a');
  assert.ok((words.get('添付') ?? 0) > (words.get('pdf') ?? 0));
  assert.ok(!learned('b').has('添付'));
  assert.ok(words.has('フア') && words.has('イル') && words.has(squeeze('ファイル')));
});

test('meanings are learned, and what is heard once is not', () => {
  assert.ok(learned('b').has('@0'));
  assert.ok(!learned('b').has('一度'));
  assert.equal(learned('c').size, 0);
});

test('no more words are kept than asked for', () => {
  assert.equal(learned('a', 1).size, 1);
});

test('every learned word is read as it was counted', () => {
  for (const word of learned('a').keys())
    assert.ok([...wordsOf('添付ファイル').keys(), 'pdf'].includes(word), word);
});

for (const [text, read] of [
  ['あてさき', '宛先'],
  ['アテサキ', '宛先'],
  ['宛先', undefined],
  ['てさき', undefined],
] as const)
  test(`「${text}」 is read as ${read ?? 'it is'}`, () => {
    assert.equal(withKanji(text, foldReadings({ 宛先: ['あてさき'] })), read);
  });

for (const [text, words] of [
  ['添付', ['添付']],
  ['relay-denied', ['relay-denied', 'relay', 'denied']],
  ['5.7.1', ['5.7.1']],
  ['来ない', ['来ナ', 'ナイ', '@0']],
  ['', []],
] as const)
  test(`the words of 「${text}」`, () => {
    assert.deepEqual([...wordsOf(text, foldSynonyms([['届かない', '来ない']])).keys()], words);
  });
