import { readFileSync } from 'node:fs';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { type CatalogueName, type Catalogue, cataloguePath } from '../core/api/catalogues.ts';

const NOT_SHOWN = '<meta name="robots" content="noindex">';

/**
 * Writes the site map: the pages that search engines may show, under the address that counts, with the day of each whose content has
 * one. The built pages say the first, the catalogues in `api/` of the same build know the second; questions have no day.
 */
export function siteMap(): AstroIntegration {
  let base = '/';
  let out: URL;
  let days: ReadonlyMap<string, string> = new Map();
  const textOf = (path: string) => readFileSync(new URL(path, out), 'utf8');
  const catalogue = <N extends CatalogueName>(name: N) =>
    JSON.parse(textOf(cataloguePath(name).slice(1))) as Catalogue<N>;
  const serialize = (item: SitemapItem): SitemapItem | undefined => {
    const html = textOf(`${new URL(item.url).pathname.slice(base.length)}index.html`);
    const lastmod = days.get(item.url);
    return isListed(html, item.url)
      ? { ...item, ...(lastmod !== undefined && { lastmod }) }
      : undefined;
  };
  const { name, hooks } = sitemap({ serialize });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:done': async (options) => {
        base = `${options.config.base.replace(/\/$/, '')}/`;
        await hooks['astro:config:done']?.(options);
      },
      'astro:build:done': async (built) => {
        out = built.dir;
        days = pageDays(catalogue('articles'), catalogue('errors'), catalogue('providers'));
        await hooks['astro:build:done']?.(built);
      },
    },
  };
}

/** Tells whether a page may be shown, and under no other address. */
export const isListed = (html: string, url: string): boolean =>
  html.includes(`<link rel="canonical" href="${url}">`) && !html.includes(NOT_SHOWN);

interface Dated {
  readonly url: string;
  readonly updated?: string | undefined;
}

/**
 * Gives the days of pages by their whole addresses: each article, error, code and service has its own, and a list the newest one of
 * what it lists.
 */
export function pageDays(
  {
    articles,
    categories,
    site,
  }: Pick<Catalogue<'articles'>, 'categories' | 'site'> & {
    readonly articles: readonly (Dated & { readonly category: string })[];
  },
  { errors, codes }: { readonly errors: readonly Dated[]; readonly codes: readonly Dated[] },
  { providers }: { readonly providers: readonly Dated[] },
): ReadonlyMap<string, string> {
  const list = (url: string, of: readonly Dated[]): Dated => ({ url, updated: newest(of) });
  return new Map(
    [
      ...articles,
      ...errors,
      ...codes,
      ...providers,
      ...categories.map(({ id, url }) =>
        list(
          url,
          articles.filter(({ category }) => category === id),
        ),
      ),
      list(`${site.url}articles/`, articles),
      list(`${site.url}errors/`, errors),
      list(`${site.url}codes/`, codes),
      list(`${site.url}providers/`, providers),
      list(site.url, articles),
    ].flatMap(({ url, updated }) => (updated === undefined ? [] : [[url, updated] as const])),
  );
}

const newest = (dated: readonly Dated[]) =>
  dated
    .flatMap(({ updated }) => updated ?? [])
    .sort()
    .at(-1);
