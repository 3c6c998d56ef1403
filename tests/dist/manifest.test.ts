import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { site } from '#site.config';
import { dist, documentOf, pagesOf } from './site.ts';

interface Manifest {
  readonly [name: string]: unknown;
  readonly icons: readonly { src: string; sizes: string; type: string; purpose: string }[];
}
const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as Manifest;

test('pages link the manifest', () => {
  for (const page of pagesOf('home', 'article', 'question', 'search', 'about')) {
    const link = documentOf(page).querySelector('link[rel=manifest]');
    assert.equal(link?.getAttribute('href'), '/manifest.webmanifest', page.path);
  }
});

test('the manifest has what an installed site needs', () => {
  const { name, lang, start_url, scope, display, theme_color } = manifest;
  assert.deepEqual(
    { name, lang, start_url, scope, display, theme_color },
    {
      name: site.name,
      lang: 'ja',
      start_url: '/',
      scope: '/',
      display: 'minimal-ui',
      theme_color: site.colours.page[0],
    },
  );
  assert.ok(existsSync(join(dist, 'index.html')));
});

test('each icon of the manifest is a PNG of its size, of both kinds', () => {
  for (const { src, sizes, type } of manifest.icons) {
    const file = readFileSync(join(dist, src));
    assert.equal(file.toString('latin1', 1, 4), 'PNG', src);
    assert.equal(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, sizes, src);
    assert.equal(type, 'image/png', src);
  }
  assert.deepEqual(
    manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`),
    ['any 192x192', 'maskable 192x192', 'any 512x512', 'maskable 512x512'],
  );
});
