import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { packagesOf, unaccepted } from '#core/site/licences.ts';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const pack = read('package.json') as Record<string, Record<string, string> | undefined>;
const lock = read('package-lock.json') as Parameters<typeof packagesOf>[0] & {
  packages: Record<string, { integrity?: string; inBundle?: boolean }>;
};

const KINDS = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'] as const;

test('every package is asked for in one exact version', () => {
  const asked = KINDS.flatMap((kind) => Object.entries(pack[kind] ?? {}));
  assert.ok(asked.length > 0);
  for (const [name, version] of asked) assert.match(version, /^\d+\.\d+\.\d+(?:-[\w.]+)?$/, name);
});

test('every package of the lock has the hash of its file', () => {
  const places = Object.entries(lock.packages).filter(([place]) => place !== '');
  assert.ok(places.length > 0);
  // What comes inside another package has the hash of that one.
  for (const [place, { integrity, inBundle }] of places)
    if (!inBundle) assert.match(integrity ?? '', /^sha512-/, place);
});

test('nothing in the build has terms that nobody has accepted', () => {
  assert.deepEqual(unaccepted(packagesOf(lock), 'build'), []);
});
