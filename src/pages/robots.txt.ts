import type { APIRoute } from 'astro';
import { href } from '../site/links.ts';

/** Everything may be indexed; the short addresses say themselves that they are not to be. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(href('/sitemap-index.xml'), site).href}\n`,
  );
