import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBody } from '#core/content/mdx.ts';
import { articleProse, CODE, VALUE, withoutQuotes } from '#core/content/prose.ts';

/** The runs of a body, each with the lines of its first and last character. */
function runs(text: string): [string, number, number][] {
  const { body } = readBody('a.mdx', text);
  const front = { path: 'a.mdx', value: {}, lineAt: () => 1 };
  const article = { path: 'a.mdx', slug: 'a', category: 'other', front, fields: {}, body } as const;
  return articleProse(article).map(({ text: run, lineAt }) => [
    run,
    lineAt(0),
    lineAt(run.length - 1),
  ]);
}

test('headings, list items, cells and paragraphs are prose', () => {
  assert.deepEqual(runs('## 見出し\n\n- 項目\n\n| 頭 |\n| --- |\n| 値 |\n\n文です。'), [
    ['見出し', 1, 1],
    ['項目', 3, 3],
    ['頭', 5, 5],
    ['値', 7, 7],
    ['文です。', 9, 9],
  ]);
});

test('the name of a variant is prose, a fenced block is none', () => {
  const text = '<Variant of="iPhone・iPad">\n\n開きます。\n\n</Variant>\n\n```error\n25MB\n```';
  assert.deepEqual(runs(text), [
    ['iPhone・iPad', 1, 1],
    ['開きます。', 3, 3],
  ]);
});

test('inline code and values are covered, and lines stay right after them', () => {
  assert.deepEqual(runs('番号`5.7.1`は\n値<Fact\n  id="a" />で、**太字**の\ntaro@example.jpです'), [
    [`番号${CODE.repeat(5)}は\n値${VALUE}で、太字の\ntaro@example.jpです`, 1, 4],
  ]);
});

test('names on screens are covered, place by place', () => {
  assert.equal(withoutQuotes('「受信トレイ」と受信トレイ'), `${CODE.repeat(7)}と受信トレイ`);
});
