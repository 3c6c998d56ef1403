import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compress } from '../../../src/host/compress.ts';
import { filledIn, headerLines, headerMaps, typeLines } from '../../../src/host/nginx.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
after(() => rmSync(folder, { recursive: true }));
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

test('a place has its headers below the path of the site, and what it lacks is empty', () => {
  const maps = headerMaps('/kb/');
  assert.match(maps, /^ {2}"~\^\/kb\/embed\/" "default-src 'none';.* frame-ancestors \*;/m);
  assert.match(maps, /^ {2}"\/kb\/sw\.js" "no-cache";$/m);
  assert.match(maps, /map \$uri \$sent_access_control_allow_origin {\n {2}default "";/);
});

test('each header is sent with every answer, and no header twice', () => {
  const names = headerLines()
    .trim()
    .split('\n')
    .map((line) => /^add_header (\S+) .* always;$/.exec(line)?.[1]);
  assert.ok(names.includes('Strict-Transport-Security') && !names.includes(undefined));
  assert.deepEqual(names, [...new Set(names)]);
});

test('texts have their charset, and pictures none', () => {
  const [types = '', texts = ''] = typeLines().split('charset_types');
  assert.match(types, /^ {2}text\/markdown md;$/m);
  assert.match(types, /^ {2}application\/manifest\+json webmanifest;$/m);
  assert.match(texts, / text\/markdown .*application\/xml;/);
  assert.doesNotMatch(texts, /image|text\/html/);
});

test("nginx's own variables stay, and a name without a value is told", () => {
  assert.equal(
    filledIn('listen ${LISTEN}; try $uri ${uri};', { LISTEN: '80' }),
    'listen 80; try $uri ${uri};',
  );
  assert.throws(() => filledIn('root ${ROOT};', {}), /ROOT/);
});

test('a compressed file is written where it is smaller, and holds the same', async () => {
  const text = 'メールが届かない。'.repeat(99);
  write('long.txt', text);
  write('short.txt', 'a'.repeat(999));
  const place = path.join(folder, 'long.txt');
  assert.deepEqual(Object.keys(await compress(place)).sort(), ['br', 'gz']);
  assert.equal(gunzipSync(readFileSync(`${place}.gz`)).toString(), text);
  assert.equal(brotliDecompressSync(readFileSync(`${place}.br`)).toString(), text);
  assert.deepEqual(await compress(path.join(folder, 'short.txt')), {});
});
