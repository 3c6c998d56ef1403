import type { APIRoute } from 'astro';
import { pngIcon } from '../build/icon/files.ts';
import { iconColours } from '../site/icon.ts';

/** The icon for the home screen of a phone, which rounds the corners itself. */
export const GET: APIRoute = () =>
  new Response(new Uint8Array(pngIcon(180, iconColours, 0)), {
    headers: { 'Content-Type': 'image/png' },
  });
