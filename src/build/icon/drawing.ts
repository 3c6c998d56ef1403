/** The icon of the site, an envelope, in a square of 32 units: the one drawing from which all its files are made. */
export const SQUARE = 32;
/** The radius of its corners, where it has round ones. */
export const CORNER = 4;
const STROKE = 2.5;
/** The lines of the envelope: its outline, and its flap. */
const LINES = [
  ['5 9', '27 9', '27 24', '5 24', '5 9'],
  ['5.5 9.5', '16 18', '26.5 9.5'],
] as const;

/** The two colours of the icon, as #rgb or #rrggbb. */
export interface IconColours {
  readonly ground: string;
  readonly line: string;
}

/** Draws the icon as SVG. */
export function svgIcon({ ground, line }: IconColours): string {
  const path = LINES.map((points) => `M${points.join('L')}`).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SQUARE} ${SQUARE}">` +
    `<rect width="${SQUARE}" height="${SQUARE}" rx="${CORNER}" fill="${ground}"/>` +
    `<path d="${path}" fill="none" stroke="${line}" stroke-width="${STROKE}" stroke-linejoin="round" stroke-linecap="round"/></svg>`
  );
}

type Point = readonly [x: number, y: number];

const SEGMENTS = LINES.flatMap((points) =>
  points
    .map((point): Point => {
      const [x = 0, y = 0] = point.split(' ').map(Number);
      return [x, y];
    })
    .flatMap((end, i, all): (readonly [Point, Point])[] => {
      const start = all[i - 1];
      return start ? [[start, end]] : [];
    }),
);

/** How far a point is from the edge of the envelope's lines, in units; less than 0 within them. */
export const toLines = (point: Point): number =>
  Math.min(...SEGMENTS.map((segment) => toSegment(point, segment))) - STROKE / 2;

/** How far a point is from the edge of the square, whose corners have this radius; less than 0 within it. */
export function toSquare([x, y]: Point, radius: number): number {
  const half = SQUARE / 2;
  const [dx, dy] = [Math.abs(x - half) - half + radius, Math.abs(y - half) - half + radius];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
}

function toSegment([x, y]: Point, [[ax, ay], [bx, by]]: readonly [Point, Point]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}
