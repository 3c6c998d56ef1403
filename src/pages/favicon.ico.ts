import type { APIRoute } from 'astro';
import { icoIcon } from '../build/icon/files.ts';
import { iconColours } from '../site/icon.ts';

/** The icon, for older browsers and for programs that ask for this very name. */
export const GET: APIRoute = () =>
  new Response(new Uint8Array(icoIcon(iconColours)), {
    headers: { 'Content-Type': 'image/vnd.microsoft.icon' },
  });
