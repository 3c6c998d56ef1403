import type { Article } from './article/schema.ts';
import type { Provenance } from './source.ts';

/** What one page of the site takes from a source. */
export interface Support {
  readonly page: string;
  /** In the order in which the page was read; each once. */
  readonly supports: readonly string[];
}

/** One page on which the site leans. */
export interface RegisteredSource {
  readonly url: string;
  /** The newest day on which it was read. */
  readonly checked: string;
  /** Left out where nothing was found: pages only send readers there to ask. */
  readonly sure?: Provenance['sure'];
  /** The site's pages that lean on it, in order of their addresses. */
  readonly pages: readonly Support[];
}

/** One leaning on a source: what was read there, or looked for in vain (without `sure`). */
export interface Reading extends Pick<Provenance, 'source' | 'checked'> {
  readonly sure?: Provenance['sure'];
  readonly supports: string;
}

/** What leans on sources: articles with the values that they show, and mail services. */
export interface Leaning {
  readonly page: string;
  readonly sources: readonly Reading[];
}

/** Gives the sources of an article: those of its front matter, and those of the values that its body shows. */
export const articleLeaning = (
  slug: string,
  sources: Article['sources'],
  values: readonly (Provenance & { readonly value: string | number })[],
): Leaning => ({
  page: `/articles/${slug}/`,
  sources: [
    ...sources.map(({ url, ...rest }) => ({ source: url, ...rest })),
    ...values.map(({ value, source, checked, sure }) => ({
      source,
      checked,
      sure,
      supports: String(value),
    })),
  ],
});

/**
 * Gives the sources of a mail service: one for each value of its file, also for those that were looked for in vain.
 * @param nameOf gives what readers call a field
 */
export const providerLeaning = (
  id: string,
  fields: object,
  nameOf: (field: string, found: boolean) => string,
): Leaning => ({
  page: `/providers/${id}/`,
  sources: Object.entries(fields).flatMap(([field, value]: [string, unknown]): Reading[] => {
    if (!isSourced(value)) return [];
    const { source, checked, sure } = value;
    const supports = nameOf(field, sure !== undefined);
    return [{ source, checked, supports, ...(sure && { sure }) }];
  }),
});

const isSourced = (value: unknown): value is Omit<Reading, 'supports'> =>
  typeof value === 'object' && value !== null && 'source' in value && 'checked' in value;

/** Joins everything that leans on sources into one list, a source once, by address. */
export function registerSources(leanings: readonly Leaning[]): readonly RegisteredSource[] {
  const readings = leanings.flatMap(({ page, sources }) =>
    sources.map((source) => ({ page, ...source })),
  );
  return [...Map.groupBy(readings, ({ source }) => source)]
    .map(([url, those]) => registered(url, those))
    .sort((a, b) => a.url.localeCompare(b.url));
}

function registered(
  url: string,
  readings: readonly (Reading & { readonly page: string })[],
): RegisteredSource {
  const sure = readings.find((reading) => reading.sure)?.sure;
  const pages = Map.groupBy(readings, ({ page }) => page);
  return {
    url,
    checked:
      readings
        .map(({ checked }) => checked)
        .sort()
        .at(-1) ?? '',
    ...(sure && { sure }),
    pages: [...pages]
      .map(([page, those]) => ({ page, supports: [...new Set(those.map((one) => one.supports))] }))
      .sort((a, b) => (a.page < b.page ? -1 : 1)),
  };
}

/** Groups sources by the host on which they lie, by its name; each keeps its order. */
export const byHost = (register: readonly RegisteredSource[]) =>
  [...Map.groupBy(register, ({ url }) => new URL(url).host)].sort(([a], [b]) => (a < b ? -1 : 1));

/** Gives what stands behind the host of an address, for readers: letters in place of their codes; of a host's own page, the host. */
export function pathOf(url: string): string {
  const path = url.split('/').slice(3).join('/') || new URL(url).host;
  try {
    return decodeURI(path);
  } catch {
    return path; // What is no UTF-8 stays as it is written.
  }
}

/** Gives the days between two days (YYYY-MM-DD). */
export const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
