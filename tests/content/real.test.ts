import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkContent } from '#core/content/check.ts';
import { isError } from '#core/problem.ts';
import { printProblems } from '#core/problem/print.ts';
import { site } from '#site.config';
import { publicFiles } from '../../src/build/read-content.ts';

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);

const files = filesBelow('content').map((path) => ({ path, text: readFileSync(path, 'utf8') }));

// Days are judged by check.ts on the day of the build: a test must not turn red with the calendar.
const today = '9999-12-31';

test('the real content has no error', () => {
  const { problems, content } = checkContent(files, {
    today,
    origin: site.origin,
    publicFiles: publicFiles(),
  });
  assert.equal(printProblems(problems.filter(isError)), '');
  assert.ok(content.articles.length > 0);
});
