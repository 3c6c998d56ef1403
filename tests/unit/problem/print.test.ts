import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '#core/problem.ts';
import { printProblems } from '#core/problem/print.ts';

const late: Problem = {
  kind: 'term',
  file: 'b.mdx',
  line: 12,
  what: '二つ目です。',
  fix: '直します。',
};
const early: Problem = {
  kind: 'image-alt',
  file: 'b.mdx',
  line: 4,
  what: '一行目。\n二行目。',
  fix: '書きます。',
};
const whole: Problem = {
  kind: 'body-too-long',
  file: 'a.mdx',
  what: '長すぎます。',
  fix: '分けます。',
};
const warning: Problem = {
  kind: 'fact-unused',
  file: 'c.yaml',
  line: 1,
  what: '使っていません。',
  fix: '消します。',
  severity: 'warning',
};

test('problems stand by file and line, and the last line counts', () => {
  assert.equal(
    printProblems([late, whole, early]),
    `a.mdx  body-too-long
  長すぎます。
  → 分けます。

b.mdx:4  image-alt
  一行目。
  二行目。
  → 書きます。

b.mdx:12  term
  二つ目です。
  → 直します。

3 件の問題が 2 ファイルにあります。`,
  );
});

test('warnings are marked and counted apart', () => {
  assert.equal(
    printProblems([warning, whole]),
    `a.mdx  body-too-long
  長すぎます。
  → 分けます。

c.yaml:1  fact-unused(注意)
  使っていません。
  → 消します。

1 件の問題が 1 ファイルにあります。注意が 1 件あります。`,
  );
  assert.match(printProblems([warning]), /\n\n注意が 1 件あります。$/);
});

test('no problem prints nothing', () => {
  assert.equal(printProblems([]), '');
});
