import { CATEGORY_IDS } from '../article/categories.ts';
import { isPlacePath } from '../permalink/lock.ts';
import { sectionsOf, stepKeysOf } from './article-places.ts';
import { attribute, componentsOf } from './mdx.ts';
import type { ArticleFile, Content } from './model.ts';
import { permanentAddresses } from './permanent.ts';

/** The pages that the site has whatever the content is. */
const STATIC = [
  '/',
  '/about/',
  '/about/sources/',
  '/articles/',
  '/ask/',
  '/ask/map/',
  '/glossary/',
  '/providers/',
  '/search/',
];

/** A page of the site; the pages of an article have anchors. */
export interface Address {
  readonly article?: ArticleFile;
}

/** Gives all addresses to which an article may link. */
export function addressBook(content: Content): Map<string, Address> {
  const { articles, providers } = content;
  return new Map<string, Address>([
    ...STATIC.map((path) => [path, {}] as const),
    ...CATEGORY_IDS.map((id) => [`/categories/${id}/`, {}] as const),
    ...providers.map(({ id }) => [`/providers/${id}/`, {}] as const),
    // A place in an article is linked by its anchor, without a redirect on the way.
    ...permanentAddresses(content)
      .filter((path) => !isPlacePath(path))
      .map((path) => [path, {}] as const),
    ...articles.flatMap((article) => {
      const { slug, fields } = article;
      return [
        [`/articles/${slug}/`, { article }] as const,
        ...(fields.number === undefined ? [] : [[`/k/${fields.number}/`, { article }] as const]),
      ];
    }),
  ]);
}

/** Gives the anchors of an article's page: its sections, its lists of steps and its steps. */
export function anchorsOf(article: ArticleFile): string[] {
  const lists = componentsOf(article.body, 'Steps').flatMap((list) => attribute(list, 'for') ?? []);
  return [
    ...sectionsOf(article),
    ...lists.map((who) => `steps-${who}`),
    ...stepKeysOf(article).map((key) => `step-${key}`),
  ];
}

/** Parts an address into path and anchor; what is asked of a page (`?q=…`) is left out. */
export function splitAddress(url: string): { path: string; anchor: string | undefined } {
  const [rest = '', anchor] = url.split('#');
  return { path: rest.split('?')[0] ?? '', anchor };
}

/**
 * Gives the path of an address that lies on this site, whatever its scheme: `/articles/…` of `https://<origin>/articles/…`.
 * @param origin the address of the site, without a slash at its end; undefined where it is not known
 * @returns the path; undefined for addresses elsewhere
 */
export function ownPath(url: string, origin: string | undefined): string | undefined {
  const withoutScheme = (address: string) => address.replace(/^https?:/i, '');
  if (origin === undefined || !/^(?:https?:)?\/\//i.test(url)) return undefined;
  const [own, asked] = [withoutScheme(origin), withoutScheme(url)];
  if (asked.slice(0, own.length).toLowerCase() !== own.toLowerCase()) return undefined;
  const path = asked.slice(own.length);
  return path === '' || /^[/?#]/.test(path) ? path.replace(/^(?!\/)/, '/') : undefined;
}
