// What only further builds can show. They stay in .cache/; the browser tests use the one below a path.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { before, test } from 'node:test';
import { words } from '../../src/words.ts';
import { brokenLinks } from './links.ts';
import { assertNone, documentOf, filesIn, pagesIn } from './site.ts';

const CACHE = resolve('.cache/builds');
const BASE = '/kb/';
/** No review may be planned so early or so late. */
const EARLY = '2000-01-01';
const LATE = '2100-01-01';

function build(folder: string, env: NodeJS.ProcessEnv, ...options: readonly string[]) {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [astro, 'build', '--outDir', join(CACHE, folder), ...options],
    { encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } },
  );
  assert.equal(status, 0, stdout + stderr);
}

before(() => {
  rmSync(CACHE, { recursive: true, force: true });
  build('below/kb', { SITE_BASE: BASE, BUILD_DATE: EARLY });
  build('late', { BUILD_DATE: LATE });
  // Once more with nothing kept from before.
  build('again', { BUILD_DATE: LATE }, '--force');
});

test('no link and no anchor is broken below a path', async () => {
  assertNone(await brokenLinks(join(CACHE, 'below'), BASE));
});

test('two builds of one day are the same to the byte', () => {
  const hashes = (folder: string) =>
    new Map(
      filesIn(join(CACHE, folder)).map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(CACHE, folder, name)))
          .digest('hex'),
      ]),
    );
  const [one, other] = [hashes('late'), hashes('again')];
  const names = new Set([...one.keys(), ...other.keys()]);
  assert.ok(names.size > 0);
  assertNone(
    [...names]
      .filter((name) => one.get(name) !== other.get(name))
      .map((name) => `differs: ${name}`),
  );
});

test('an article says so once its review is overdue, and not before', () => {
  const articles = (folder: string) =>
    pagesIn(join(CACHE, folder)).filter(({ kind }) => kind === 'article');
  const warned = (folder: string) =>
    articles(folder)
      .filter((page) =>
        documentOf(page).querySelector('article')?.textContent.includes(words.overdue),
      )
      .map(({ path }) => path);
  assertNone(warned('below/kb'));
  assert.deepEqual(
    warned('late'),
    articles('late').map(({ path }) => path),
  );
});
