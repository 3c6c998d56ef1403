import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packagesOf, unaccepted } from '#core/site/licences.ts';

const LOCK = {
  packages: {
    '': { version: '0.1.0', license: 'MIT' },
    'node_modules/preact': { version: '10.29.8', license: 'MIT' },
    'node_modules/a/node_modules/@scope/b': { version: '1.0.0', license: '(MIT OR Apache-2.0)' },
    'node_modules/@scope/b': { version: '1.0.0', license: '(MIT OR Apache-2.0)' },
    'node_modules/tested-with': { version: '1.0.0', license: 'GPL-3.0-only', dev: true },
    'node_modules/format': { version: '0.2.2' },
    'node_modules/silent': { version: '1.0.0' },
    'node_modules/strict': { version: '1.0.0', license: 'MIT AND AGPL-3.0-only' },
    'node_modules/tool': { version: '1.0.0', license: 'MPL-2.0' },
  },
};
const packages = packagesOf(LOCK);
const named = (which: typeof packages) => which.map(({ name }) => name);

test('the packages of a build are those of the lock but the tools of the tests, each once', () => {
  assert.deepEqual(named(packages), ['preact', '@scope/b', 'format', 'silent', 'strict', 'tool']);
  assert.equal(packages.find(({ name }) => name === 'format')?.licence, 'MIT');
});

test('terms that nobody has accepted, and none at all, are refused', () => {
  assert.deepEqual(named(unaccepted(packages, 'build')), ['silent', 'strict']);
});

test('what may build the site may not always be sent with it', () => {
  assert.deepEqual(named(unaccepted(packages, 'reader')), ['silent', 'strict', 'tool']);
});
