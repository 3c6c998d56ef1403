// What browsers and language models read of the site: opensearch.xml and llms.txt; and that all files of XML are well formed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { SaxesParser } from 'saxes';
import { site } from '#site.config';
import { assertNone, dist, documentOf, filesIn, pages, pagesOf } from './site.ts';

const read = (name: string) => readFileSync(join(dist, name), 'utf8');
const files = new Set(filesIn(dist));

/** Gives what keeps a text from being XML. */
function faultsOf(xml: string): readonly string[] {
  const faults: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', ({ message }) => faults.push(message));
  parser.write(xml).close();
  return faults;
}

test('every file of XML is well formed', () => {
  const documents = [...files].filter((name) => /\.(?:xml|svg)$/.test(name));
  assert.ok(documents.includes('/changes.xml') && documents.includes('/opensearch.xml'));
  assert.equal(faultsOf('<a><b></a>').length > 0, true);
  assertNone(documents.flatMap((name) => faultsOf(read(name)).map((fault) => `${name}: ${fault}`)));
});

test('opensearch.xml tells how to search the site (OpenSearch 1.1)', () => {
  const told = documentOf({ html: read('opensearch.xml') }).documentElement;
  const text = (name: string) => told.querySelector(name)?.textContent ?? '';
  assert.equal(told.localName.toLowerCase(), 'opensearchdescription');
  assert.equal(told.getAttribute('xmlns'), 'http://a9.com/-/spec/opensearch/1.1/');
  assert.ok(text('ShortName').length > 0 && text('ShortName').length <= 16);
  assert.ok(text('Description').length > 0 && text('Description').length <= 1024);
  assert.deepEqual(
    [...told.querySelectorAll('Url')].map((url) =>
      ['type', 'rel', 'template'].map((name) => url.getAttribute(name)),
    ),
    [
      ['text/html', null, `${site.origin}/search/?q={searchTerms}`],
      ['application/opensearchdescription+xml', 'self', `${site.origin}/opensearch.xml`],
    ],
  );
  assert.ok(files.has(text('Image').slice(site.origin.length)));
});

test('every page names opensearch.xml, but those that lead on and the box for other sites', () => {
  assertNone(
    pages
      .filter(({ kind, path }) => kind !== 'short' && path !== '/embed/')
      .filter(
        (page) =>
          documentOf(page)
            .querySelector('link[rel=search][type="application/opensearchdescription+xml"]')
            ?.getAttribute('href') !== '/opensearch.xml',
      )
      .map(({ path }) => path),
  );
});

test('llms.txt has the form of llmstxt.org, and its links lead to files of the site', () => {
  const text = read('llms.txt');
  const [title, quote, about, ...sections] = text.trim().split(/\n\n/);
  assert.equal(title, `# ${site.name}`);
  assert.match(quote ?? '', /^> \S/);
  assert.match(about ?? '', /^[^#>-]/);
  for (const [i, block] of sections.entries())
    for (const line of block.split('\n'))
      assert.match(line, i % 2 === 0 ? /^## \S/ : /^- \[[^\]]+\]\(https:\/\/[^)]+\): \S/);
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => url);
  assertNone(
    links.filter(
      (url) => !url.startsWith(site.origin) || !files.has(url.slice(site.origin.length)),
    ),
  );
  const named = new Set(links);
  for (const { path } of pagesOf('article', 'errors', 'codes', 'providers', 'glossary', 'about'))
    assert.ok(named.has(`${site.origin}${path}index.md`), path);
});
