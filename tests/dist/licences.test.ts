import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { packagesOf, unaccepted } from '#core/site/licences.ts';
import { dist, filesIn } from './site.ts';

const notices = readFileSync(join(dist, 'licences.txt'), 'utf8');
const named = [...notices.matchAll(/^(\S+) (\d\S+) \(/gm)].map(([, name]) => name);

test('what reaches the reader is listed with its licence, and asks for no more than that', () => {
  for (const name of ['preact', 'pagefind', 'tailwindcss', 'workbox-core'])
    assert.ok(named.includes(name), name);
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<
    typeof packagesOf
  >[0];
  const sent = packagesOf(lock).filter(({ name }) => named.includes(name));
  assert.ok(sent.length >= named.length);
  assert.deepEqual(unaccepted(sent, 'reader'), []);
  assert.equal(notices.split(/^-{72}$/m).length, named.length);
  for (const notice of notices.split(/^-{72}$/m)) assert.match(notice, /Permission|Licen[cs]e/);
});

test('a licence that stands in a style or a script names a package of the list', () => {
  for (const name of filesIn(dist).filter((each) => /^\/_astro\/.*\.(?:css|js)$/.test(each))) {
    const text = readFileSync(join(dist, name), 'utf8');
    for (const [, who = ''] of text.matchAll(/\/\*! (\S+) v[\d.]+ \|/g))
      assert.ok(named.includes(who), `${name}: ${who}`);
  }
});
