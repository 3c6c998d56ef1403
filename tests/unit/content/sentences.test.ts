import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#core/content/check.ts';
import { CODE, VALUE } from '#core/content/prose.ts';
import { kanjiShare, lengthOf, sentencesOf } from '#core/content/sentences.ts';
import {
  type Files,
  filesOf,
  FULL,
  LARGE,
  replace,
  TODAY,
  validSite,
} from '../../fixtures/content-site.ts';

test('sentences end with 。 or ？, and each knows the line on which it begins', () => {
  const text = '届きましたか？まだなら、\n少し待ちます。\n次に進みます';
  const lineAt = (index: number) => 10 + (text.slice(0, index).match(/\n/g)?.length ?? 0);
  assert.deepEqual(
    sentencesOf([{ file: 'a.mdx', text, open: text, lineAt }]).map((s) => [s.line, s.text]),
    [
      [10, '届きましたか？'],
      [10, 'まだなら、\n少し待ちます。'],
      [12, '次に進みます'],
    ],
  );
});

test('a sentence is as long as what is read', () => {
  assert.equal(lengthOf(` 値は\n${VALUE}で、𠮷。`), 7);
});

test('the share of kanji leaves code and values out', () => {
  assert.equal(kanjiShare(`届いた ${CODE.repeat(9)}${VALUE}`), 1 / 3);
  assert.equal(kanjiShare(CODE), 0);
});

/** The kinds of problem of the small site after a change. */
function kinds(change: (site: Files) => void): string[] {
  const site = validSite();
  change(site);
  return checkContent(filesOf(site), { today: TODAY }).problems.map(({ kind }) => kind);
}
const stepOf = (sentence: string) => (site: Files) =>
  replace(site, FULL, 'ブラウザーで受信箱を開きます。', sentence);

test('a step may have sentences of 60 characters, and those of senders longer ones', () => {
  assert.deepEqual(kinds(stepOf(`${'あ'.repeat(59)}。${'い'.repeat(59)}。`)), []);
  assert.deepEqual(kinds(stepOf(`${'あ'.repeat(60)}。`)), ['long-step']);
  assert.deepEqual(
    kinds((site) => replace(site, LARGE, 'ファイルを置いて、', `${'あ'.repeat(80)}、`)),
    [],
  );
});

test('a sentence is hard when it is both long and full of kanji', () => {
  assert.deepEqual(kinds(stepOf(`${'漢'.repeat(39)}。`)), []);
  assert.deepEqual(kinds(stepOf(`${'漢'.repeat(10)}${'あ'.repeat(40)}。`)), []);
  assert.deepEqual(kinds(stepOf(`${'漢'.repeat(25)}${'あ'.repeat(25)}。`)), ['hard-sentence']);
});

const LONG = '古いメールを消して空きを作ると、また受け取れるようになります。';
const both = (one: string, other: string) => (site: Files) => {
  stepOf(one)(site);
  replace(site, LARGE, 'も見てください。', `も見てください。${other}`);
};

test('a sentence is repeated when two articles say it, but not within one, and not when it is short', () => {
  assert.deepEqual(kinds(both(LONG, LONG)), ['repeated-sentence']);
  assert.deepEqual(kinds(both(LONG, LONG.replace('また', '必ず'))), ['repeated-sentence']);
  assert.deepEqual(kinds(both(LONG, `${LONG.slice(0, 16)}相手に電話で知らせておきます。`)), []);
  assert.deepEqual(kinds(stepOf(LONG + LONG)), []);
  assert.deepEqual(kinds(both('相手に電話で知らせます。', '相手に電話で知らせます。')), []);
});
