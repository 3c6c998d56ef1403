// The examples of docs/api.md, run on the built files by jq where it is installed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dist } from './site.ts';

const EXAMPLE = /^curl -s "\$SITE\/([^"]+)"(?: \| jq -r (.*))?$/gm;
const examples = [...readFileSync('docs/api.md', 'utf8').matchAll(EXAMPLE)];
const jq = spawnSync('jq', ['--version']).status === 0;

test('the examples of the guide name files that are there', () => {
  assert.ok(examples.length >= 6);
  for (const [, name = ''] of examples) assert.ok(existsSync(join(dist, name)), name);
});

for (const [, name = '', options] of examples.filter(([, , jqOptions]) => jqOptions)) {
  test(`the example for ${name} prints lines`, { skip: !jq && 'jq is not installed' }, () => {
    const [, before = '', filter = ''] = /^(.*?)'([^']*)'$/.exec(options ?? '') ?? [];
    const { status, stdout, stderr } = spawnSync(
      'jq',
      ['-r', ...before.trim().split(' ').filter(Boolean), filter, join(dist, name)],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    assert.ok(stdout.trim().length > 20, stdout);
    assert.doesNotMatch(stdout, /\bnull\b/);
  });
}
