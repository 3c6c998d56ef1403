// Every address that only leads on, read as a file: its page, its rule for hosts that redirect by themselves, its line for nginx.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { site } from '#site.config';
import { allForms, inForm } from '#core/permalink/forms.ts';
import { MOST_DYNAMIC, MOST_STATIC } from '#core/permalink/host-tables.ts';
import { parseLock } from '#core/permalink/lock.ts';
import { readRedirects } from '../../src/build/redirects.ts';
import { readPolicy } from './policy.ts';
import { headersOf } from '../../src/host/headers.ts';
import { assertNone, dist, documentOf, pages } from './site.ts';

const MOST_BYTES = 700;
const redirects = readRedirects();
const all = allForms(redirects);
const fileOf = (path: string) => join(dist, path, 'index.html');
const ledger = parseLock(readFileSync('content/permalinks.lock', 'utf8')).map(
  ({ address }) => address,
);

const pagesByPath = new Map(pages.map((page) => [page.path, page]));
const idsByPath = new Map<string, ReadonlySet<string>>();
/** Says what is wrong with an address as a target: no page, no anchor, or a page that leads on itself. */
function targetFault(to: string): string | undefined {
  const [path = '', anchor] = to.split('#');
  const page = pagesByPath.get(path);
  if (!page) return 'no page';
  if (page.kind === 'short') return 'leads on itself';
  const ids =
    idsByPath.get(path) ??
    new Set([...documentOf(page).querySelectorAll('[id]')].map(({ id }) => id));
  idsByPath.set(path, ids);
  return anchor === undefined || ids.has(anchor) ? undefined : 'no anchor';
}

test('every short address leads at once to its page and place, with its letter in either case too', (context) => {
  assert.ok(all.length > 5_000);
  let most = 0;
  assertNone(
    all.flatMap(({ from, to }) => {
      if (!existsSync(fileOf(from))) return [`${from}: no file`];
      const html = readFileSync(fileOf(from), 'utf8');
      const bytes = Buffer.byteLength(html);
      most = Math.max(most, bytes);
      const [, refresh] = /<meta http-equiv="refresh" content="0; url=([^"]*)">/.exec(html) ?? [];
      const [, link] = /<a href="([^"]*)">/.exec(html) ?? [];
      return [
        ...(refresh === to && link === to
          ? []
          : [`${from} leads to ${refresh} and ${link}, not to ${to}`]),
        ...(bytes <= MOST_BYTES ? [] : [`${from}: ${bytes} bytes`]),
      ];
    }),
  );
  context.diagnostic(`${all.length} pages, the largest of ${most} bytes`);
});

test('every redirect ends on a page and an anchor that are there', () => {
  assertNone(
    redirects.flatMap(({ from, to }) => {
      const fault = targetFault(to);
      return fault === undefined ? [] : [`${from} → ${to} (${fault})`];
    }),
  );
});

test('every address of the ledger answers', () => {
  assert.ok(ledger.length > 2_900);
  assertNone(ledger.filter((address) => !existsSync(fileOf(address))));
});

test('no number has another letter than its own', () => {
  const letters = 'CFHKMQRWXYZcfhkmqrwxyz';
  for (const { from } of redirects.filter(({ from }) => /^\/k\/\d+\/$/.test(from))) {
    const right = new Set([inForm(from, 'upper'), inForm(from, 'lower')]);
    for (const letter of letters) {
      const written = from.replace(/\/$/, `${letter}/`);
      assert.equal(existsSync(fileOf(written)), right.has(written), written);
    }
  }
});

test('the one script of these pages is allowed by its hash, in their policy and in the header', () => {
  const html = readFileSync(fileOf('/k/101R/'), 'utf8');
  const [, meta = ''] = /content-security-policy" content="([^"]*)"/.exec(html) ?? [];
  const [hash = ''] = readPolicy(meta).get('script-src') ?? [];
  assert.match(hash, /^'sha256-[\w+/=]+'$/);
  const header = headersOf(dist)('/k/101R/').get('content-security-policy') ?? '';
  assert.ok(readPolicy(header).get('script-src')?.includes(hash));
});

/** Reads a `_redirects` file as its hosts do: the first rule that fits decides. */
function rulesOf(text: string) {
  const rules = text
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([from = '', to = '', status = '']) => ({ from, to, status }));
  const fixed = new Map(rules.toReversed().map(({ from, to }) => [from, to]));
  const dynamic = rules.filter(({ from }) => from.includes(':'));
  const answer = (path: string) => {
    const exact = fixed.get(path);
    if (exact !== undefined) return exact;
    const rule = dynamic.find(({ from }) =>
      new RegExp(`^${from.replace(/:\w+/, '[^/]+')}$`).test(path),
    );
    return rule?.to.replace(':place', path.split('/')[3] ?? '');
  };
  return { rules, dynamic, answer };
}

test('_redirects answers every address of the ledger that leads on, within the limits of its hosts', (context) => {
  const { rules, dynamic, answer } = rulesOf(readFileSync(join(dist, '_redirects'), 'utf8'));
  assertNone(
    redirects.flatMap(({ from, to }) => (answer(from) === to ? [] : [`${from}: ${answer(from)}`])),
  );
  assert.ok(rules.length - dynamic.length <= MOST_STATIC);
  assert.ok(dynamic.length <= MOST_DYNAMIC);
  assertNone(rules.filter(({ status }) => !/^30[12]$/.test(status)).map(({ from }) => from));
  context.diagnostic(
    `${rules.length - dynamic.length} rules, ${dynamic.length} with a placeholder`,
  );
});

test('the map of nginx has each form once, whatever its case, with and without the last slash', () => {
  const lines = readFileSync(join(dist, 'nginx/redirects.map'), 'utf8').trim().split('\n');
  const map = new Map(
    lines.map((line) => {
      const [, from = '', to = ''] = /^(\/\S*) (\/\S*);$/.exec(line) ?? [];
      return [from.toLowerCase(), to];
    }),
  );
  assert.equal(map.size, lines.length);
  for (const { from, to } of all) {
    const [page = '', anchor] = to.split('#');
    const expected = `${page}$is_args$args${anchor === undefined ? '' : `#${anchor}`}`;
    assert.equal(map.get(from.toLowerCase()), expected, from);
    assert.equal(map.get(from.toLowerCase().replace(/\/$/, '')), expected, from);
  }
});

test('the canonical address of a short one is its page', () => {
  const html = readFileSync(fileOf('/k/101R/'), 'utf8');
  const to = redirects.find(({ from }) => from === '/k/101/')?.to ?? '';
  assert.ok(html.includes(`<link rel="canonical" href="${site.origin}${to}">`));
});
