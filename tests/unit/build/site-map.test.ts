import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isListed, pageDays } from '../../../src/build/site-map.ts';

const SITE = 'https://example.jp/kb/';
const at = (path: string, updated?: string) => ({ url: SITE + path, updated });

test('a page has the day of its content, and a list the newest day of what it lists', () => {
  const days = pageDays(
    {
      site: { name: 'x', url: SITE },
      categories: [
        { id: 'sender', title: 'x', is: 'x', url: `${SITE}categories/sender/`, markdownUrl: 'x' },
        { id: 'route', title: 'x', is: 'x', url: `${SITE}categories/route/`, markdownUrl: 'x' },
      ],
      articles: [
        { ...at('articles/a/', '2026-11-01'), category: 'sender' },
        { ...at('articles/b/', '2026-11-03'), category: 'sender' },
      ],
    },
    {
      errors: [at('errors/e/', '2026-11-04')],
      codes: [at('codes/550/', '2026-10-01'), at('codes/599/')],
    },
    { providers: [at('providers/p/', '2026-09-01')] },
  );
  assert.deepEqual(
    Object.fromEntries([...days].map(([url, day]) => [url.slice(SITE.length), day])),
    {
      'articles/a/': '2026-11-01',
      'articles/b/': '2026-11-03',
      'errors/e/': '2026-11-04',
      'codes/550/': '2026-10-01',
      'providers/p/': '2026-09-01',
      'categories/sender/': '2026-11-03',
      'articles/': '2026-11-03',
      'errors/': '2026-11-04',
      'codes/': '2026-10-01',
      'providers/': '2026-09-01',
      '': '2026-11-03',
    },
  );
});

test('a page is listed under the address that counts, when it may be shown', () => {
  const page = (to: string, more = '') =>
    `<head><link rel="canonical" href="${SITE}${to}">${more}</head>`;
  assert.ok(isListed(page('ask/'), `${SITE}ask/`));
  assert.ok(!isListed(page('ask/'), `${SITE}ask/start/role/`));
  assert.ok(!isListed(page('x/', '<meta name="robots" content="noindex">'), `${SITE}x/`));
  assert.ok(!isListed('<meta name="robots" content="noindex">', `${SITE}x/`));
});
