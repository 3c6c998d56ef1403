import type { SitemapItem } from '@astrojs/sitemap';
import { movedNodes } from '../core/tree/addresses.ts';

/** Addresses that lead elsewhere (the short ones, the first question's second one), the box for other sites, sheets to print. */
const NO_PAGE = /\/(?:k|ask\/start\/role|embed|categories\/[a-z]+\/print)\//;

/**
 * Tells the site map which pages it lists; none that leads elsewhere.
 * The tree is read when a site map is made: a slip in one of its branches must not keep `npm run dev` from starting.
 */
export async function listed(item: SitemapItem): Promise<SitemapItem | undefined> {
  const { tree } = await import('#content/tree/index.ts');
  const moved = movedNodes(tree).some(({ from }) => item.url.endsWith(`/ask/${from}/`));
  return moved || NO_PAGE.test(item.url) ? undefined : item;
}
