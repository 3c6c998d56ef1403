import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { crc32, inflateSync } from 'node:zlib';
import { svgIcon } from '../../../src/build/icon/drawing.ts';
import { icoIcon, pngIcon } from '../../../src/build/icon/files.ts';

const COLOURS = { ground: '#0b4f9e', line: '#fed' };
const GROUND = [0x0b, 0x4f, 0x9e, 255];
const LINE = [0xff, 0xee, 0xdd, 255];

/** Reads a PNG as browsers do; throws where a length or a sum is wrong. */
function readPng(png: Buffer) {
  assert.equal(png.subarray(0, 8).toString('latin1'), '\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    assert.equal(png.readUInt32BE(at + 8 + length), crc32(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    at += 12 + length;
  }
  assert.deepEqual([...chunks.keys()], ['IHDR', 'IDAT', 'IEND']);
  const size = chunks.get('IHDR')?.readUInt32BE(0) ?? 0;
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  assert.equal(rows.length, size * (1 + size * 4));
  /** The red, green, blue and alpha at a place of the drawing, which is 32 units wide. */
  const at = (x: number, y: number) => {
    const [column, row] = [x, y].map((place) => Math.floor((place * size) / 32)) as [
      number,
      number,
    ];
    const first = row * (1 + size * 4) + 1 + column * 4;
    return [...rows.subarray(first, first + 4)];
  };
  return { size, at };
}

for (const size of [32, 180]) {
  describe(`the icon of ${size} pixels`, () => {
    const { size: found, at } = readPng(pngIcon(size, COLOURS));

    test('has its size, the colours of the site and round corners', () => {
      assert.equal(found, size);
      assert.deepEqual(at(16, 3), GROUND);
      assert.deepEqual(at(16, 21.5), GROUND);
      assert.deepEqual(at(16, 23.9), LINE);
      assert.deepEqual(at(4.9, 16), LINE);
      assert.deepEqual(at(16, 17.9), LINE);
      assert.equal(at(0, 0)[3], 0);
    });
  });
}

test('without a radius the corners are filled', () => {
  assert.deepEqual(readPng(pngIcon(180, COLOURS, 0)).at(0, 0), GROUND);
});

test('zoomed out, the envelope lies within the circle that a mask leaves', () => {
  const { at } = readPng(pngIcon(192, COLOURS, 0, 0.8));
  assert.deepEqual(at(16, 16 + 0.8 * 1.9), LINE);
  for (let angle = 0; angle < 2 * Math.PI; angle += 0.02) {
    const [x, y] = [16 + 12.8 * Math.cos(angle), 16 + 12.8 * Math.sin(angle)];
    assert.deepEqual(at(x, y), GROUND);
  }
});

test('the .ico file lists one picture and holds it', () => {
  const ico = icoIcon(COLOURS);
  assert.deepEqual([...ico.subarray(0, 8)], [0, 0, 1, 0, 1, 0, 32, 32]);
  const [length, start] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  assert.equal(start + length, ico.length);
  assert.equal(readPng(ico.subarray(start)).size, 32);
});

test('the drawing has both colours', () => {
  const svg = svgIcon(COLOURS);
  assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" .*<rect .*fill="#0b4f9e"/);
  assert.match(
    svg,
    /<path d="M5 9L27 9L27 24L5 24L5 9M5\.5 9\.5L16 18L26\.5 9\.5" .*stroke="#fed"/,
  );
});
