import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { type Files, pack, partWith, unpack } from '#core/offline/pack.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const FILES: Files = new Map([
  ['/about/', bytesOf('<p>改行\nと「"」')],
  ['/empty.json', new Uint8Array()],
  ['/pagefind/x.pf_index', new Uint8Array([0x1f, 0x8b, 0, 10, 255])],
]);
const asLists = (files: Files) => [...files].map(([path, bytes]) => [path, [...bytes]]);

test('a pack gives back what was put into it, gzipped or not', async () => {
  const packed = pack(FILES);
  assert.deepEqual(asLists(await unpack(packed)), asLists(FILES));
  assert.deepEqual(asLists(await unpack(new Uint8Array(gzipSync(packed)))), asLists(FILES));
});

test('any files at all come back as they were', async () => {
  const files = fc.array(fc.tuple(fc.string(), fc.uint8Array()), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(files, async (some) => {
      const put = new Map(some.map(([path, bytes]) => [path, new Uint8Array(bytes)]));
      assert.deepEqual(asLists(await unpack(pack(put))), asLists(put));
    }),
  );
});

test('a pack that is cut off, or none, is refused', async () => {
  const packed = pack(FILES);
  const gzipped = new Uint8Array(gzipSync(packed));
  for (const broken of [
    packed.subarray(0, -1),
    packed.subarray(0, 5),
    gzipped.subarray(0, -9),
    bytesOf('<!doctype html>\n<title>Wi-Fi</title>'),
    bytesOf('{}\n'),
    new Uint8Array(),
  ])
    await assert.rejects(unpack(new Uint8Array(broken)));
});

test('a set tells the part that holds a path', () => {
  const part = { file: 'offline/packs/a.pack', bytes: 1, paths: ['/about/'] };
  const set = { revision: '1', parts: [part] };
  assert.equal(partWith(set, '/about/'), part);
  assert.equal(partWith(set, '/'), undefined);
});
