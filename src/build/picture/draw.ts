import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { layout, PARTS, type Picture, SIZE } from './layout.ts';

// Not by the place of this file, which lies in dist/ while Astro builds.
const CACHE = resolve('.cache/pictures');
/** So many colours leave the letters smooth. */
const COLOURS = 32;

let fonts: Parameters<typeof satori>[1]['fonts'] | undefined;

/** Reads the font of the package, once. */
function loadFonts() {
  const require = createRequire(import.meta.url);
  const file = (part: string, weight: number) =>
    readFileSync(
      require.resolve(`@fontsource/noto-sans-jp/files/noto-sans-jp-${part}-${weight}-normal.woff`),
    );
  return ([400, 700] as const).flatMap((weight) =>
    PARTS.map((part) => ({
      name: part,
      data: file(part, weight),
      weight,
      style: 'normal' as const,
    })),
  );
}

/**
 * Draws the picture that link previews show. What was drawn once is kept in .cache, by all that is drawn.
 * @returns a PNG of 1200 × 630 pixels
 */
export async function drawPicture(picture: Picture): Promise<Buffer> {
  const drawn = layout(picture);
  const name = createHash('sha256').update(JSON.stringify(drawn)).digest('hex');
  const kept = `${CACHE}/${name}.png`;
  if (existsSync(kept)) return readFileSync(kept);
  fonts ??= loadFonts();
  const svg = await satori(drawn, { ...SIZE, fonts });
  const png = await sharp(Buffer.from(svg))
    .png({ palette: true, colours: COLOURS, compressionLevel: 9, effort: 3 })
    .toBuffer();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(kept, png);
  return png;
}
