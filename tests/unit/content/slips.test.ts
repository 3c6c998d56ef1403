import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CATEGORY_IDS } from '#core/article/categories.ts';
import { checkContent } from '#core/content/check.ts';
import { shortestFront } from '#core/content/front-matter.ts';
import { mdxFault } from '#core/content/mdx-faults.ts';
import { readYaml } from '#core/content/yaml-file.ts';
import { yamlSlip } from '#core/content/yaml-slips.ts';
import { printProblems } from '#core/problem/print.ts';
import { AROUND, filesOf, FULL, TODAY, validSite } from '../../fixtures/content-site.ts';

const beginning = shortestFront({ number: 101, neighbour: 'message-too-large', today: TODAY });

test('an article with the shortest beginning passes', () => {
  const site = validSite();
  const body = (site[FULL] ?? '')
    .split('---\n')
    .slice(2)
    .join('')
    .replaceAll('recipient', 'sender');
  site['content/articles/sender/new-one.mdx'] = `${beginning}\n${body}`;
  const { problems, content } = checkContent(filesOf(site), AROUND);
  assert.equal(printProblems(problems.filter(({ kind }) => kind !== 'repeated-sentence')), '');
  assert.equal(content.articles.length, 3);
});

test('the guide shows the same beginning', () => {
  const guide = readFileSync('docs/editing.md', 'utf8');
  const shown = /^```yaml\n(---\n.*?\n---)\n```$/ms.exec(guide)?.[1];
  assert.equal(shown, beginning);
});

test('the guide names the categories with their numbers', () => {
  const rows = readFileSync('docs/editing.md', 'utf8').matchAll(
    /^\| (\d+)〜(\d+) \| `([a-z]+)` *\|$/gm,
  );
  assert.deepEqual(
    [...rows].map(([, first, last, id]) => [first, last, id]),
    CATEGORY_IDS.map((id, i) => [`${i + 1}01`, `${i + 1}99`, id]),
  );
});

/** The problems of a YAML text: line and what. */
const faults = (text: string) =>
  readYaml('a.yaml', text).problems.map(({ line, what }) => `${line} ${what}`);

const YAML: [string, string[]][] = [
  [
    'number：104\ntitle：題名',
    ['1 「number」のあとの「：」が全角です。', '2 「title」のあとの「：」が全角です。'],
  ],
  ['a: 1\nsymptoms：\n  - x', ['2 「symptoms」のあとの「：」が全角です。']],
  ['a: 1\nb: 2', []],
  ['a: 1\n b: 2', ['2 字下げが、前の行とそろっていません。']],
  ['a:\n  - x\n - y', ['3 字下げが、前の行とそろっていません。']],
  ["a: 'abc\nb: 2\nc: 3", ["1 ' で始まる値が、閉じていません。"]],
  ['a: [x, y\nb: [z]', ['1 [ で始まる値が、閉じていません。']],
  ['a: {x: 1\nb: 2', ['1 { で始まる値が、閉じていません。']],
  ['a: !重要 b', ['1 値が「!」で始まっています。YAMLの記号です。']],
  ['b: 1\na: &x b', ['2 値が「&」で始まっています。YAMLの記号です。']],
  ['a: %x', ['1 値が「%」で始まっています。YAMLの記号です。']],
  ['url: https://example.jp/\nb: 10:20', []],
];

for (const [text, problems] of YAML) {
  test(`tells what is wrong with ${JSON.stringify(text)}`, () => {
    assert.deepEqual(faults(text), problems);
  });
}

test('references are told, not followed', () => {
  const bomb = [
    'a0: &a0 [x, x]',
    ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
  ];
  const [first, ...others] = faults(bomb.join('\n'));
  assert.equal(first, '1 値が「&」で始まっています。YAMLの記号です。');
  assert.ok(others.length > 0);
});

test('takes time in proportion to the length of a line', () => {
  assert.equal(yamlSlip(`${'- '.repeat(100_000)}!`), undefined);
  assert.equal(yamlSlip(`${' '.repeat(100_000)}a`), undefined);
  assert.equal(yamlSlip('a'.repeat(100_000)), undefined);
  assert.deepEqual(
    mdxFault(
      { reason: 'Unexpected character `x` before name', ruleId: 'unexpected-character', line: 1 },
      `${'`'.repeat(50_001)}${'<a '.repeat(50_000)}`,
    ).line,
    1,
  );
});
