import { crc32, deflateSync } from 'node:zlib';
import { CORNER, type IconColours, SQUARE, toLines, toSquare } from './drawing.ts';

/**
 * Draws the icon as PNG (RFC 2083), with 8 bits of red, green, blue and alpha.
 * @param size the pixels of a side
 * @param radius of the corners in units of the drawing; 0 where the system rounds them itself
 * @param zoom of the envelope about its middle
 */
export function pngIcon(
  size: number,
  colours: IconColours,
  radius: number = CORNER,
  zoom = 1,
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  head.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels(size, colours, radius, zoom), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Draws the icon as .ico: one PNG of 32 pixels a side, after a list of one entry. */
export function icoIcon(colours: IconColours): Buffer {
  const png = pngIcon(SQUARE, colours);
  const list = Buffer.alloc(22);
  list.set([0, 0, 1, 0, 1, 0, SQUARE, SQUARE, 0, 0, 1, 0, 32, 0]);
  list.writeUInt32LE(png.length, 14);
  list.writeUInt32LE(list.length, 18);
  return Buffer.concat([list, png]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** The rows of the picture, each after a byte that says that it is not filtered. */
function pixels(size: number, colours: IconColours, radius: number, zoom: number): Buffer {
  const scale = size / SQUARE;
  const [ground, line] = [rgb(colours.ground), rgb(colours.line)];
  // How much of a pixel lies within an edge that is so far from its middle.
  const within = (distance: number) => Math.min(1, Math.max(0, 0.5 - distance * scale));
  const rows = Buffer.alloc(size * (1 + size * 4));
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const middle = [(x + 0.5) / scale, (y + 0.5) / scale] as const;
      const part = within(toLines(zoomed(middle, zoom)) * zoom);
      const mixed = ground.map((tone, i) => Math.round(tone + ((line[i] ?? 0) - tone) * part));
      const alpha = Math.round(255 * within(toSquare(middle, radius)));
      rows.set([...mixed, alpha], y * (1 + size * 4) + 1 + x * 4);
    }
  }
  return rows;
}

/** The point that comes to lie here when the drawing grows about its middle. */
const zoomed = ([x, y]: readonly [number, number], zoom: number) =>
  [SQUARE / 2 + (x - SQUARE / 2) / zoom, SQUARE / 2 + (y - SQUARE / 2) / zoom] as const;

/** The red, green and blue of #rgb or #rrggbb. */
function rgb(colour: string): number[] {
  const digits = colour.slice(1);
  const width = digits.length / 3;
  return [0, 1, 2].map((i) => {
    const tone = digits.slice(i * width, (i + 1) * width);
    return parseInt(width === 1 ? tone + tone : tone, 16);
  });
}
