import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import sharp from 'sharp';
import { assertNone, dist, filesIn, pagesOf } from './site.ts';

const MOST_BYTES = 60_000;
const folder = join(dist, 'pictures');
const pictures = filesIn(folder);

test('every article names its picture for link previews', () => {
  const articles = pagesOf('article');
  const faults = articles.filter(({ path, html }) => {
    const slug = path.split('/')[2] ?? '';
    return !html.includes(
      `property="og:image" content="https://mail-note.example/pictures/${slug}.png"`,
    );
  });
  assertNone(faults.map(({ path }) => path));
  assert.equal(pictures.length, articles.length);
});

test('the pictures are small, and as large as previews want them', async (context) => {
  const sizes = pictures.map((file) => readFileSync(join(folder, file)).length);
  context.diagnostic(`${sizes.length} pictures, at most ${Math.max(...sizes)} bytes`);
  assert.ok(Math.max(...sizes) <= MOST_BYTES);
  for (const file of pictures.slice(0, 5)) {
    const { width, height, format } = await sharp(join(folder, file)).metadata();
    assert.deepEqual([width, height, format], [1200, 630, 'png']);
  }
});

test('letters are drawn, not the boxes that stand for missing ones', async () => {
  // A line of boxes has the same columns again and again; letters differ.
  const { data, info } = await sharp(join(folder, pictures[0] ?? ''))
    .extract({ left: 96, top: 60, width: 320, height: 50 })
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const cells = Array.from({ length: 10 }, (_, cell) =>
    Array.from({ length: info.height }, (_row, y) =>
      data.subarray(y * info.width + cell * 32, y * info.width + cell * 32 + 32).toString('hex'),
    ).join(),
  );
  assert.ok(new Set(cells).size >= 9, `${new Set(cells).size} of 10 letters differ`);
});
