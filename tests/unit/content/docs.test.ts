import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CONTENT_KINDS } from '#core/content/kinds.ts';
import { TREE_KINDS } from '#core/tree/tree-problem.ts';
import { brokenTrees } from '../tree/broken-trees.ts';
import { cases } from './cases/all.ts';

const guide = readFileSync('docs/problems.md', 'utf8');

/** The chapters of the guide: the kind that each is about, and its text. */
const chapters = guide
  .split(/^### /m)
  .slice(1)
  .map((chapter) => ({ kind: chapter.slice(0, chapter.indexOf('\n')), text: chapter }));

test('the guide has a chapter for each kind of problem and for nothing else', () => {
  const known = [...CONTENT_KINDS, ...TREE_KINDS];
  assert.deepEqual(chapters.map(({ kind }) => kind).toSorted(), known.toSorted());
});

test('each chapter shows what is really printed', () => {
  for (const { kind, text } of chapters) {
    const shown = /^(`{3,})text\n(.*?)\n\1$/ms.exec(text)?.[2] ?? '';
    assert.ok(shown.includes(`  ${kind}`), kind);
    // What cannot be read is printed by the command: tests/content/command.test.ts.
    if (kind === 'tree-syntax') continue;
    const real = [...cases, ...brokenTrees]
      .filter((each) => each.kind === kind)
      .map(({ printed }) => printed.join('\n'));
    assert.ok(real.includes(shown), `${kind}: docs/problems.md shows\n${shown}`);
  }
});

test('each chapter says what it means and how to mend it', () => {
  for (const { kind, text } of chapters) {
    const [before = '', , after = ''] = text.split(/^`{3}.*$/m);
    assert.match(before, /。/, kind);
    assert.match(after, /。/, kind);
  }
});
