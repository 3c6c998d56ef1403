// The catalogues for scripts (docs/api.md), as a ticket system fetches them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  type Catalogue,
  CATALOGUE_NAMES,
  CATALOGUES,
  type CatalogueName,
} from '#core/api/catalogues.ts';
import { parseLock } from '#core/permalink/lock.ts';
import { openPlaceholders } from '#core/ticket/reply.ts';
import { withLetter } from '#core/ticket/number.ts';
import { site } from '#site.config';
import { words } from '../../src/words.ts';
import { catalogueValidator } from '../fixtures/catalogue-validator.ts';
import { assertNone, dist, documentOf, type Kind, pages, pagesOf } from './site.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(dist, 'api', `${name}.json`), 'utf8'));
const catalogue = <N extends CatalogueName>(name: N) => read(name) as Catalogue<N>;

const { articles, categories, placeholders } = catalogue('articles');
const { errors, origins, codes } = catalogue('errors');
const tree = catalogue('tree');
const { providers } = catalogue('providers');
const { changes } = catalogue('changes');

test('each catalogue is what the schema beside it says, and names nothing else', () => {
  for (const name of CATALOGUE_NAMES) {
    const schema = read(`${name}.schema`) as { $id: string };
    const value = read(name) as { $schema: string };
    assert.equal(value.$schema, schema.$id);
    assert.equal(schema.$id, `${site.origin}/api/${name}.schema.json`);
    assertNone(catalogueValidator(schema)(value).map((fault) => `${name}${fault}`));
    // Zod leaves out what it does not know.
    assert.deepEqual(CATALOGUES[name].parse(value), value);
  }
});

/** Gives all members of a name in a value, with those of its parts. */
function valuesOf(value: unknown, name: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === name && typeof part === 'string' ? part : valuesOf(part, name),
  );
}

/** All but what names pages of others: the values of services, and sources. */
const parts: readonly (readonly object[])[] = [
  articles,
  categories,
  errors,
  codes,
  tree.nodes,
  changes,
];
const addressed = parts.flatMap((entries) => entries.map((entry) => ({ ...entry, sources: [] })));

test('every page that a catalogue names is there, and so is the place in it', () => {
  const known = new Map(pages.map((page) => [page.path, page]));
  const urls = [
    ...addressed.flatMap((part) => valuesOf(part, 'url')),
    ...providers.map(({ url }) => url),
  ];
  assert.ok(urls.length > pagesOf('article', 'error', 'code', 'question', 'outcome').length);
  assertNone(
    urls.filter((url) => {
      const { origin, pathname, hash } = new URL(url);
      const page = known.get(pathname);
      const there = page && (hash === '' || page.html.includes(` id="${hash.slice(1)}"`));
      return origin !== site.origin || !there;
    }),
  );
});

test('every short address is in the ledger, and holds the letter of its number', () => {
  const ledger = new Set(
    parseLock(readFileSync('content/permalinks.lock', 'utf8')).map(({ address }) => address),
  );
  const short = addressed.flatMap((part) => valuesOf(part, 'shortUrl'));
  assert.ok(short.length > articles.length + errors.length);
  assertNone(
    short.filter((url) => {
      const [, number = '', letter = '', place = ''] =
        /^\/k\/(\d+)([A-Z])\/((?:[a-z\d-]+\/)?)$/.exec(url.slice(site.origin.length)) ?? [];
      const right = withLetter(Number(number)) === `${number}${letter}`;
      return !url.startsWith(site.origin) || !right || !ledger.has(`/k/${number}/${place}`);
    }),
  );
});

test('the replies of an article name places that are there, and leave nothing open but what is listed', () => {
  const names = new Set(placeholders.map(({ name }) => `《${name}》`));
  const replied = articles.filter(({ replies }) => replies);
  assert.ok(replied.length > articles.length / 2);
  for (const { id, number, sections, steps, replies } of replied) {
    const places = new Set(['', 'evidence', ...[...sections, ...steps].map(({ key }) => key)]);
    const own = `${site.origin}/k/${withLetter(number)}/`;
    for (const text of Object.values(replies ?? {})) {
      assert.doesNotMatch(text, /[{}]/, id);
      for (const open of openPlaceholders(text)) assert.ok(names.has(open), `${id}: ${open}`);
      for (const [address] of text.matchAll(/https:[^\s?]+/g))
        assert.ok(address.startsWith(own) && places.has(address.slice(own.length, -1)), address);
    }
  }
});

test('the catalogues hold every page of their kinds, once', () => {
  const paths = (kind: Kind) => pagesOf(kind).map(({ path }) => path);
  const listed = (entries: readonly { url: string }[]) =>
    entries.map(({ url }) => url.slice(site.origin.length)).sort();
  assert.deepEqual(listed(articles), paths('article').sort());
  assert.deepEqual(listed(errors), paths('error').sort());
  assert.deepEqual(listed(codes), paths('code').sort());
  assert.deepEqual(listed(providers), paths('provider').sort());
  assert.deepEqual(listed(categories), paths('category').sort());
  const asked = [...paths('question'), ...paths('outcome')].filter((path) => path !== '/ask/');
  assert.deepEqual(listed(tree.nodes), asked.sort());
});

test('the steps of an article are those of its page, in its order, and say something', () => {
  for (const { url, steps } of articles) {
    const page = pagesOf('article').find(({ path }) => site.origin + path === url);
    assert.ok(page, url);
    const shown = [...documentOf(page).querySelectorAll('ol.steps > li')];
    assert.deepEqual(
      steps.map(({ key }) => `step-${key}`),
      shown.map(({ id }) => id),
    );
    // What the page adds for its readers: that a link leads elsewhere, and that a value has a note.
    const text = (element: Element | undefined) =>
      element?.textContent.replaceAll(`(${words.externalSite})`, '').replaceAll(/\s|※\d/g, '');
    for (const [i, step] of steps.entries())
      assert.ok(
        step.text !== '' && text(shown[i])?.includes(step.text.replaceAll(/\s/g, '')),
        `${url}: ${step.key}`,
      );
  }
});

test('what a catalogue names in another one is there', () => {
  const known = {
    article: new Set(articles.map(({ id }) => id)),
    error: new Set(errors.map(({ id }) => id)),
    origin: new Set(origins.map(({ id }) => id)),
    provider: new Set(providers.map(({ id }) => id)),
    node: new Set(tree.nodes.map(({ key }) => key)),
  };
  const named = {
    article: [
      ...articles.flatMap(({ related }) => related.map(({ article }) => article)),
      ...errors.flatMap((error) => error.articles),
      ...codes.flatMap((code) => code.articles),
      ...valuesOf(tree, 'article'),
      ...changes.map(({ article }) => article),
    ],
    error: [
      ...errors.flatMap(({ mistakenFor }) => mistakenFor.map(({ error }) => error)),
      ...codes.flatMap((code) => code.errors),
    ],
    origin: errors.map(({ origin }) => origin),
    provider: origins.flatMap((origin) => origin.providers),
    node: [
      tree.start,
      ...tree.branches.map(({ start }) => start),
      ...tree.edges.flatMap(({ from, to }) => [from, to]),
      ...valuesOf(tree, 'of'),
    ],
  };
  for (const kind of ['article', 'error', 'origin', 'provider', 'node'] as const) {
    assert.ok(named[kind].length > 0);
    assertNone(named[kind].filter((id) => !known[kind].has(id)).map((id) => `${kind} ${id}`));
  }
});

test('every value of a service is sourced and dated, and has a label', () => {
  const { labels } = catalogue('providers');
  for (const { id, values } of providers)
    for (const [name, value] of Object.entries(values)) {
      assert.ok(labels[name], name);
      assert.ok(value && ('sure' in value || 'unknown' in value), `${id}.${name}`);
      assert.match(value.checked, /^\d{4}-\d\d-\d\d$/);
    }
});

test('the catalogues are of the newest day that they name themselves', () => {
  const days = CATALOGUE_NAMES.flatMap((name) =>
    ['updated', 'checked', 'reviewed', 'day'].flatMap((key) => valuesOf(read(name), key)),
  );
  for (const name of CATALOGUE_NAMES)
    assert.equal(catalogue(name).generated, days.toSorted().at(-1));
});

test('a schema lies beside each catalogue, which stays below 2 MB', (context) => {
  for (const name of CATALOGUE_NAMES) {
    assert.ok(existsSync(join(dist, 'api', `${name}.schema.json`)));
    const { length } = readFileSync(join(dist, 'api', `${name}.json`));
    context.diagnostic(`${name}.json: ${Math.round(length / 1000)} kB`);
    assert.ok(length < 2_000_000, `${name}.json is ${length} bytes`);
  }
});
