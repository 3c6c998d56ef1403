import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tree } from '#content/tree/index.ts';
import { printProblems } from '#core/problem/print.ts';
import { checkTree } from '#core/tree/check-tree.ts';
import { nodeKeys } from '#core/tree/tree.ts';
import { nodeProblem, TREE_KINDS } from '#core/tree/tree-problem.ts';
import { readFileSync } from 'node:fs';
import { articles, brokenTrees } from './broken-trees.ts';
import { smallTree } from './small-tree.ts';

/** The branches to which nothing in the small tree leads. */
const ASIDE =
  /^content\/tree\/(?:code|silent|client|received|sending|attachment|automatic|refused|retried|incoming)\.ts/;

const problemsOf = (broken: (typeof brokenTrees)[number]) =>
  checkTree(broken.tree, broken.articles ?? articles, new Map()).filter(
    ({ file, kind }) => !(kind === 'tree-unreached' && ASIDE.test(file)),
  );

test('a sound tree has no problem', () => {
  const problems = checkTree(smallTree, articles, new Map());
  assert.deepEqual(
    problems.filter(({ file }) => !ASIDE.test(file)),
    [],
  );
});

for (const broken of brokenTrees) {
  test(`the check finds ${broken.what}`, () => {
    const printed = printProblems(problemsOf(broken));
    assert.equal(printed.slice(0, printed.lastIndexOf('\n\n')), broken.printed.join('\n'));
  });
}

test('every kind of problem but a file that cannot be read has a broken tree', () => {
  const shown = new Set(brokenTrees.map(({ kind }) => kind));
  assert.deepEqual(
    TREE_KINDS.filter((kind) => !shown.has(kind)),
    ['tree-syntax'],
  );
});

test('a problem names the line on which its node begins', () => {
  for (const key of nodeKeys(tree)) {
    const [branch = '', id = ''] = key.split('/');
    const file = `content/tree/${branch}.ts`;
    const text = readFileSync(file, 'utf8');
    const { line = 0 } = nodeProblem(key, new Map([[file, text]]))('tree-next', '', '');
    assert.match(text.split('\n')[line - 1] ?? '', new RegExp(`^ {4}'?${id}'?: \\{$`), key);
  }
});
