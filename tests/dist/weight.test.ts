import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertNone, dist, filesIn, type Kind, pagesOf } from './site.ts';
import { bytesOf, weightOf } from './weight.ts';

const KINDS = [
  'home',
  'article',
  'category',
  'question',
  'outcome',
  'search',
  'error',
  'code',
  'errors',
  'codes',
  'provider',
] as const;
/** So many of a kind are weighed: the longest, which are the heaviest. */
const WEIGHED = 12;
const longest = (...kinds: readonly Kind[]) =>
  kinds.flatMap((kind) =>
    pagesOf(kind)
      .toSorted((a, b) => b.html.length - a.html.length)
      .slice(0, WEIGHED),
  );
const MOST_REQUESTS = 5;
const MOST_BYTES = 25_000;
const MOST_SCRIPT_BYTES = 4_000;

test('home, every article and every error are light', () => {
  const faults = longest('home', 'article', 'error').flatMap((page) => {
    const { files, all, script } = weightOf(page);
    return [
      ...(files.length > MOST_REQUESTS
        ? [`${page.path}: ${files.length} requests: ${files.join(' ')}`]
        : []),
      ...(all > MOST_BYTES ? [`${page.path}: ${all} bytes`] : []),
      ...(script > MOST_SCRIPT_BYTES ? [`${page.path}: ${script} bytes of JavaScript`] : []),
    ];
  });
  assertNone(faults);
});

test('pages that work on the spot stay small', (context) => {
  for (const kind of KINDS) {
    const weights = longest(kind).map(weightOf);
    const most = (of: (weight: (typeof weights)[number]) => number) => Math.max(...weights.map(of));
    context.diagnostic(
      `${kind}: at most ${most(({ files }) => files.length)} requests, ${most(({ all }) => all)} bytes brotli, ${most(({ script }) => script)} of JavaScript`,
    );
    assert.ok(most(({ script }) => script) <= 20_000, kind);
    assert.ok(most(({ all }) => all) <= 40_000, kind);
  }
});

test('the troubleshooter is light, with its island, its tree and an outcome', (context) => {
  const heaviest = Math.max(
    ...filesIn(dist)
      .filter((name) => name.endsWith('/view.json'))
      .map((name) => bytesOf(join(dist, name))),
  );
  const loaded = bytesOf(join(dist, 'ask/tree.json')) + heaviest;
  // A code to scan is fetched when a reader opens it.
  const weights = longest('question', 'outcome').map((page) => {
    const { all, files } = weightOf(page);
    const codes = files.filter((file) => file.endsWith('/qr.svg'));
    return { all: all + loaded, requests: files.length - codes.length + 2 };
  });
  const all = Math.max(...weights.map((weight) => weight.all));
  const requests = Math.max(...weights.map((weight) => weight.requests));
  context.diagnostic(`at most ${requests} requests, ${all} bytes brotli`);
  assert.ok(requests <= 8, `${requests} requests`);
  assert.ok(all <= 40_000, `${all} bytes`);
});

test('search is light: its page with all that an answer needs besides the full text', (context) => {
  const chunk = filesIn(dist).find((name) => /^\/_astro\/asked\.[\w-]+\.js$/.test(name));
  assert.ok(chunk, 'the part of search that is loaded once something is asked');
  const later = [chunk, '/search/layer.json', '/search/messages.json', '/search/apart.json'].map(
    (name) => [name, bytesOf(join(dist, name))] as const,
  );
  const first = Math.max(...pagesOf('search').map((page) => weightOf(page).all));
  const all = later.reduce((sum, [, bytes]) => sum + bytes, first);
  context.diagnostic(`${first} bytes brotli, then ${later.map(String).join(' ')}: ${all} in all`);
  // With the full text, whose size the bench measures, it is to stay below 250 kB.
  assert.ok(all <= 150_000, `${all} bytes`);
});

test('no font is fetched and no cookie is written', () => {
  const files = filesIn(dist);
  assertNone(files.filter((name) => /\.(?:woff2?|ttf|otf|eot)$/.test(name)));
  const read = (name: string) => readFileSync(join(dist, name), 'utf8');
  assertNone(files.filter((name) => name.endsWith('.css') && read(name).includes('@font-face')));
  assertNone(
    files.filter((name) => /\.(?:js|html)$/.test(name) && read(name).includes('document.cookie')),
  );
});

test('styles fetch nothing from other sites', () => {
  const styles = filesIn(dist).filter((name) => name.endsWith('.css'));
  assert.ok(styles.length > 0);
  assertNone(
    styles.filter((name) =>
      /(?:url\(|@import)\s*["']?(?:https?:)?\/\//.test(readFileSync(join(dist, name), 'utf8')),
    ),
  );
});

test('the box for other sites is small', (context) => {
  const [box] = pagesOf('box');
  assert.ok(box);
  const { all } = weightOf(box);
  context.diagnostic(`${all} bytes brotli`);
  assert.ok(all <= 30_000);
});
