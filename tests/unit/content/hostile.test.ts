import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '#core/content/check.ts';
import { AROUND, filesOf, FULL, LARGE, replace, validSite } from '../../fixtures/content-site.ts';

const MANY = 20_000;

for (const [name, text] of Object.entries({
  'opened brackets': '['.repeat(MANY),
  'links that never end': '[x] (/'.repeat(MANY),
  'spaces after a bracket': `[x]${' '.repeat(MANY)}!`,
  'opened tags': '<a '.repeat(MANY),
  stars: '**a'.repeat(MANY),
})) {
  test(`front matter full of ${name} is read in time`, () => {
    const site = validSite();
    replace(site, LARGE, 'supports: Gmail', `supports: Gmail${text}`);
    const { problems } = checkContent(filesOf(site), AROUND);
    assert.ok(problems.every(({ file }) => file === LARGE));
  });
}

test('a body full of links that never end is read in time', () => {
  const site = validSite();
  replace(site, FULL, 'ほかの人には', `ほかの人には${'[x] (/'.repeat(500)}`);
  assert.deepEqual(
    checkContent(filesOf(site), AROUND).problems.map(({ kind }) => kind),
    [],
  );
});
