import type { APIRoute } from 'astro';
import { site } from '#site.config';
import { href } from '../site/links.ts';
import { words } from '../words.ts';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: href(`/icons/${purpose}-${size}.png`),
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a system needs to install the site as an app (W3C Web Application Manifest). `minimal-ui` keeps a way back. */
export const GET: APIRoute = () =>
  Response.json(
    {
      id: href('/'),
      name: site.name,
      short_name: site.name,
      description: words.aboutPage.lead,
      lang: site.lang,
      dir: 'ltr',
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      theme_color: site.colours.page[0],
      background_color: site.colours.page[0],
      icons: [192, 512].flatMap((size) => [icon(size, 'any'), icon(size, 'maskable')]),
    },
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
