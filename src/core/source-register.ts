import type { Article } from './article/schema.ts';
import type { Provenance } from './source.ts';

/** One page on which the site leans. */
export interface RegisteredSource {
  readonly url: string;
  /** The newest day on which it was read. */
  readonly checked: string;
  readonly sure: Provenance['sure'];
  /** The addresses of the site's pages that lean on it, in order. */
  readonly pages: readonly string[];
}

/** What leans on sources: articles with the values that they show, and mail services. */
export interface Leaning {
  readonly page: string;
  readonly sources: readonly Pick<Provenance, 'source' | 'checked' | 'sure'>[];
}

/** Gives the sources of an article: those of its front matter, and those of the values that its body shows. */
export const articleLeaning = (
  slug: string,
  sources: Article['sources'],
  values: Leaning['sources'],
): Leaning => ({
  page: `/articles/${slug}/`,
  sources: [...sources.map(({ url, ...rest }) => ({ source: url, ...rest })), ...values],
});

/** Gives the sources of a mail service: one for each value of its file. */
export const providerLeaning = (id: string, fields: object): Leaning => ({
  page: `/providers/${id}/`,
  sources: Object.values(fields).filter(
    (value: unknown): value is Provenance =>
      typeof value === 'object' && value !== null && 'source' in value && 'checked' in value,
  ),
});

/** Joins everything that leans on sources into one list, a source once, by address. */
export function registerSources(leanings: readonly Leaning[]): readonly RegisteredSource[] {
  const register = new Map<string, RegisteredSource>();
  for (const { page, sources } of leanings) {
    for (const { source, checked, sure } of sources) {
      const known = register.get(source);
      register.set(source, {
        url: source,
        sure: known?.sure ?? sure,
        checked: known && known.checked > checked ? known.checked : checked,
        pages: [...new Set([...(known?.pages ?? []), page])].sort(),
      });
    }
  }
  return [...register.values()].sort((a, b) => a.url.localeCompare(b.url));
}

/** Gives the days between two days (YYYY-MM-DD). */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
