import type { APIRoute } from 'astro';
import { Feed } from 'feed';
import { escapeHtml } from '#core/html.ts';
import { site } from '#site.config';
import { changesCatalogue } from '../site/api/changes.ts';
import { addressOf, href } from '../site/links.ts';
import { words } from '../words.ts';

/** So many changes are told; api/changes.json holds them all. */
const LATEST = 100;
/** The day from which on the site's feed has its name (RFC 4151 asks for one). */
const NAMED_ON = '2026-11-24';

/** The changes of advice as an Atom feed (RFC 4287). */
export const GET: APIRoute = () => {
  const { changes, generated } = changesCatalogue();
  const feed = new Feed({
    id: `tag:${new URL(site.origin).hostname},${NAMED_ON}:${href('/changes.xml')}`,
    title: words.scripts.feedTitle(site.name),
    link: addressOf('/'),
    feed: addressOf('/changes.xml'),
    updated: new Date(changes[0]?.day ?? generated),
    author: { name: site.name, link: addressOf('/about/') },
    favicon: addressOf('/favicon.ico'),
    generator: false,
  });
  for (const { id, day, title, what, url } of changes.slice(0, LATEST))
    feed.addItem({
      id,
      // The library gives both as HTML.
      title: escapeHtml(title),
      description: escapeHtml(what),
      link: url,
      date: new Date(day),
    });
  return new Response(`${feed.atom1()}\n`);
};
