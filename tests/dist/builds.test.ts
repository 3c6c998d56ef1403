// What only further builds can show. They stay in .cache/; the browser tests use the one below a path.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { before, test } from 'node:test';
import { CATALOGUE_NAMES } from '#core/api/catalogues.ts';
import type { Site } from '#core/site/schema.ts';
import { site } from '#site.config';
import { words } from '../../src/words.ts';
import { icoIcon, pngIcon } from '../../src/build/icon/files.ts';
import { contactsIn } from './contacts.ts';
import { brokenLinks } from './links.ts';
import { assertNone, documentOf, filesIn, pagesIn } from './site.ts';

const CACHE = resolve('.cache/builds');
const BASE = '/kb/';
const HOST = 'https://help.example.jp';
/** No review may be planned so early or so late. */
const EARLY = '2000-01-01';
const LATE = '2100-01-01';

function build(folder: string, env: NodeJS.ProcessEnv, root = '.', ...options: readonly string[]) {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [astro, 'build', '--outDir', join(CACHE, folder), ...options],
    { cwd: root, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } },
  );
  assert.equal(status, 0, stdout + stderr);
}

/** A page that was renamed, and one that was taken back. */
const MOVED = `- from: /articles/former-name/
  to: /articles/mailbox-full/
  day: 2026-11-20
  why: 名前を変えました。
- from: /articles/taken-back/
  to: /articles/junk-folder/
  day: 2026-11-20
  why: サービスが終わったので、この記事を取り下げました。
  withdrawn: true
`;

/** What a build reads. */
const SOURCES = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'src', 'public'];
const COPY = join(CACHE, 'source-of-another');

/** Copies the sources, and gives them the settings of another organisation. Node finds the packages above the copy. */
function copyFor(settings: Site) {
  for (const source of SOURCES.filter((each) => existsSync(each)))
    cpSync(source, join(COPY, source), { recursive: true });
  writeFileSync(join(COPY, 'site.config.ts'), `export const site = ${JSON.stringify(settings)};`);
  writeFileSync(join(COPY, 'content/moved.yaml'), MOVED);
}

const ANOTHER = {
  ...site,
  name: 'メール相談の手引き',
  origin: HOST,
  base: '/replaced-by-SITE_BASE/',
  contact: { label: '編集部', href: 'mailto:henshu@example.jp' },
  colours: { ...site.colours, link: ['#123456', '#abcdef'], 'on-link': ['#fed', '#012'] },
} satisfies Site;

before(() => {
  rmSync(CACHE, { recursive: true, force: true });
  copyFor(ANOTHER);
  build('below/kb', { SITE_BASE: BASE, BUILD_DATE: EARLY }, COPY);
  build('late', { BUILD_DATE: LATE });
  // Once more with nothing kept from before.
  build('again', { BUILD_DATE: LATE }, '.', '--force');
});

test('no link and no anchor is broken below a path', () => {
  assertNone(brokenLinks(join(CACHE, 'below'), BASE));
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

const another = () => pagesIn(join(CACHE, 'below/kb'));
const textOf = (name: string) => readFileSync(join(CACHE, 'below/kb', name), 'utf8');

test('the settings of another organisation reach every page', () => {
  for (const page of another()) {
    const document = documentOf(page);
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    // A page that search engines pass by needs no address that counts; one that leads on names where to.
    const passedBy = document.querySelector('meta[name=robots][content=noindex]');
    if (page.kind === 'short' || !passedBy)
      assert.ok(canonical?.startsWith(HOST + BASE), page.path);
    if (page.kind !== 'short') assert.ok(document.title.endsWith(ANOTHER.name), page.path);
    assert.ok(!page.html.includes(site.origin) && !page.html.includes(site.name), page.path);
  }
});

test('the files for scripts hold the addresses and the name of another organisation', () => {
  const names = filesIn(join(CACHE, 'below/kb')).filter((name) =>
    /^\/(?:api\/.*\.json|.*\.(?:md|txt|xml))$/.test(name),
  );
  assert.ok(names.length > another().length / 2);
  for (const name of names) {
    const text = textOf(name.slice(1));
    assert.ok(!text.includes(site.origin) && !text.includes(site.name), name);
    for (const [address] of text.matchAll(/https:\/\/help\.example\.jp[^"<)\s]*/g))
      assert.ok(address.startsWith(HOST + BASE), `${name}: ${address}`);
  }
});

test('the catalogues are of the same day whenever they are built', () => {
  const days = (folder: string) =>
    CATALOGUE_NAMES.map((name) => {
      const file = join(CACHE, folder, 'api', `${name}.json`);
      return (JSON.parse(readFileSync(file, 'utf8')) as { generated: string }).generated;
    });
  assert.deepEqual(days('late'), days('below/kb'));
});

test('a renamed page leads on, and one that was taken back says when, why, and what replaces it', () => {
  const renamed = another().find(({ path }) => path === '/articles/former-name/');
  assert.equal(renamed?.kind, 'short');
  assert.ok(renamed.html.includes(`<a href="${BASE}articles/mailbox-full/">`));
  const back = another().find(({ path }) => path === '/articles/taken-back/');
  assert.equal(back?.kind, 'withdrawn');
  const main = documentOf(back).querySelector('main');
  assert.ok(main);
  assert.ok(main.textContent.includes('2026年11月20日'));
  assert.ok(main.textContent.includes('サービスが終わったので'));
  assert.equal(
    main.querySelector('a.button')?.getAttribute('href'),
    `${BASE}articles/junk-folder/`,
  );
  const rules = textOf('_redirects').split('\n');
  assert.ok(rules.includes(`${BASE}articles/former-name/ ${BASE}articles/mailbox-full/ 301`));
  assert.ok(rules.includes(`${BASE}k/202/ ${BASE}articles/mailbox-full/ 302`));
});

test('the contact is in the footer of every page and on the page about the site', () => {
  for (const page of another().filter(({ kind }) => !['short', 'box'].includes(kind))) {
    assert.deepEqual(contactsIn(page, 'footer'), [ANOTHER.contact], page.path);
    const about = page.kind === 'about' ? [ANOTHER.contact] : [];
    assert.deepEqual(contactsIn(page, 'main'), about, page.path);
  }
});

test('the page about the site tells the short addresses where they are', () => {
  const about = another().find(({ kind }) => kind === 'about');
  assert.ok(about);
  assert.ok(documentOf(about).querySelector('main')?.textContent.includes(`「${HOST}${BASE}k/」`));
});

test('the icons and the styles have the colours of the settings', () => {
  assert.match(textOf('favicon.svg'), /fill="#123456".*stroke="#fed"/);
  const colours = { ground: '#123456', line: '#fed' };
  const read = (name: string) => readFileSync(join(CACHE, 'below/kb', name));
  assert.ok(read('favicon.ico').equals(icoIcon(colours)));
  assert.ok(read('apple-touch-icon.png').equals(pngIcon(180, colours, 0)));
  const styles = filesIn(join(CACHE, 'below/kb')).filter((name) => name.endsWith('.css'));
  assert.match(styles.map(textOf).join(''), /--colour-link:#123456/);
});
