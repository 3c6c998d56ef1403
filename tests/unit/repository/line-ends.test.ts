import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const TEXTS = ['README.md', 'site.config.ts', 'docs/problems.md', '.ci/run'];
const BINARIES = ['docs/picture.png'];

const copy = mkdtempSync(path.join(tmpdir(), 'line-ends-'));
after(() => rmSync(copy, { recursive: true, force: true }));

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('git', ['-c', 'core.autocrlf=true', ...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
}

const noGit = spawnSync('git', ['--version']).status !== 0 && 'Git is not installed';

test(
  'a checkout that turns line ends into CRLF leaves every file as it is',
  { skip: noGit },
  () => {
    const files = [...TEXTS, ...BINARIES];
    for (const file of ['.gitattributes', ...files]) cpSync(file, path.join(copy, file));
    git('init', '--quiet');
    git('add', '.');
    for (const file of files) rmSync(path.join(copy, file));
    git('checkout', '--', '.');
    for (const file of files) {
      assert.ok(readFileSync(path.join(copy, file)).equals(readFileSync(file)), file);
    }
  },
);
