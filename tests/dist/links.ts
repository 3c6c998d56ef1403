import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { filesIn } from './site.ts';

/**
 * Follows every link, image, style and script of a built site and every anchor; gives what is broken.
 * Pages of others are not fetched.
 * @param folder the folder that a host would serve
 * @param base the path below it at which the site lies, with a slash at both ends
 */
export async function brokenLinks(folder: string, base = '/'): Promise<readonly string[]> {
  const site = join(folder, base);
  const { links } = await new LinkChecker().check({
    path: filesIn(site)
      .filter((name) => name.endsWith('.html'))
      .map((name) => `${base.slice(1)}${name.slice(1)}`),
    serverRoot: folder,
    checkFragments: true,
    checkCss: true,
    redirects: 'error',
    linksToSkip: ['^https?://(?!localhost|127\\.0\\.0\\.1)', '^mailto:'],
    concurrency: 50,
  });
  if (links.length === 0) throw new Error(`${site}: no link found`);
  return links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url, parent, status }) => `${parent} → ${url} (${status ?? 'anchor'})`);
}
