import type { APIRoute } from 'astro';
import { svgIcon } from '../build/icon/drawing.ts';
import { iconColours } from '../site/icon.ts';

/** The icon, for browsers that take it as a drawing. */
export const GET: APIRoute = () =>
  new Response(svgIcon(iconColours), { headers: { 'Content-Type': 'image/svg+xml' } });
