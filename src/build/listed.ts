import type { SitemapItem } from '@astrojs/sitemap';
import { movedNodes } from '../core/tree/addresses.ts';

/** Addresses that lead elsewhere: the short ones of articles, and the first question's second one. */
const LEADS_ON = /\/(?:k|ask\/start\/role)\//;

/**
 * Tells the site map which pages it lists; none that leads elsewhere.
 * The tree is read when a site map is made: a slip in one of its branches must not keep `npm run dev` from starting.
 */
export async function listed(item: SitemapItem): Promise<SitemapItem | undefined> {
  const { tree } = await import('#content/tree/index.ts');
  const moved = movedNodes(tree).some(({ from }) => item.url.endsWith(`/ask/${from}/`));
  return moved || LEADS_ON.test(item.url) ? undefined : item;
}
