// The feed of changed advice, read by another library than the one that wrote it, and held against RFC 4287.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseAtomFeed } from 'feedsmith';
import type { Catalogue } from '#core/api/catalogues.ts';
import { site } from '#site.config';
import { dist, documentOf, pages } from './site.ts';

const xml = readFileSync(join(dist, 'changes.xml'), 'utf8');
const feed = parseAtomFeed(xml);
const entries = feed.entries ?? [];
const { changes } = JSON.parse(
  readFileSync(join(dist, 'api/changes.json'), 'utf8'),
) as Catalogue<'changes'>;

/** A text with its type; all are HTML that holds none. */
const textOf = (text: { readonly value?: string } | string | undefined) =>
  typeof text === 'object' ? text.value : text;

/** A day and time with its zone (RFC 3339). */
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

test('the feed has what RFC 4287 asks of it: an id, a title, a day, an author and its own address', () => {
  assert.match(
    xml,
    /^<\?xml version="1\.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/,
  );
  assert.equal(feed.id, `tag:${new URL(site.origin).hostname},2026-11-24:/changes.xml`);
  assert.ok(textOf(feed.title)?.includes(site.name));
  assert.match(String(feed.updated), TIME);
  assert.deepEqual(
    feed.authors?.map(({ name }) => name),
    [site.name],
  );
  const self = feed.links?.find(({ rel }) => rel === 'self');
  assert.equal(self?.href, `${site.origin}/changes.xml`);
});

test('every change has an entry with a permanent id of its own, a day, and a link to its article', () => {
  assert.ok(changes.length > 0);
  assert.deepEqual(
    entries.map(({ id, title, summary, updated, links }) => ({
      id,
      title: textOf(title),
      what: textOf(summary),
      day: String(updated).slice(0, 10),
      url: links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
    })),
    changes.slice(0, 100).map(({ id, title, what, day, url }) => ({ id, title, what, day, url })),
  );
  assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
  for (const { id, updated } of entries) {
    assert.match(id ?? '', /^tag:[a-z\d.-]+,\d{4}-\d\d-\d\d:\/[a-z\d/-]+$/);
    assert.match(String(updated), TIME);
  }
});

test('home and the page about the site name the feed, and no other page does', () => {
  const naming = pages.filter((page) =>
    documentOf(page).querySelector(
      'link[rel=alternate][type="application/atom+xml"][href="/changes.xml"]',
    ),
  );
  assert.deepEqual(naming.map(({ path }) => path).sort(), ['/', '/about/']);
});
