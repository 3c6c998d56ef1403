import { readFileSync } from 'node:fs';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { type CatalogueName, type Catalogue, cataloguePath } from '../core/api/catalogues.ts';
import { listed } from './listed.ts';

/**
 * Writes the site map, with the day of each page whose content has one: the catalogues in `api/` of the same build know it.
 * Pages without a day of their own, such as questions, have none there either.
 */
export function siteMap(): AstroIntegration {
  let days: ReadonlyMap<string, string> = new Map();
  const serialize = async (item: SitemapItem) => {
    const kept = await listed(item);
    const lastmod = days.get(item.url);
    return kept && lastmod !== undefined ? { ...kept, lastmod } : kept;
  };
  const { name, hooks } = sitemap({ serialize });
  return {
    name,
    hooks: {
      ...hooks,
      'astro:build:done': async (built) => {
        const read = <N extends CatalogueName>(catalogue: N) =>
          JSON.parse(
            readFileSync(new URL(cataloguePath(catalogue).slice(1), built.dir), 'utf8'),
          ) as Catalogue<N>;
        days = pageDays(read('articles'), read('errors'), read('providers'));
        await hooks['astro:build:done']?.(built);
      },
    },
  };
}

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
