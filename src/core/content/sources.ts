import { singleValues } from '../fact/values.ts';
import {
  articleLeaning,
  daysBetween,
  providerLeaning,
  registerSources,
} from '../source-register.ts';
import { attribute, componentsOf } from './mdx.ts';
import type { Content } from './model.ts';

/** Prints each source with the days since it was read and the pages that lean on it, the oldest reading first. */
export function printSources({ articles, providers, facts, today }: Content): string {
  const values = singleValues(facts, providers);
  const register = registerSources([
    ...articles.map(({ slug, fields, body }) =>
      articleLeaning(
        slug,
        fields.sources ?? [],
        componentsOf(body, 'Fact').flatMap(
          (shown) => values.get(attribute(shown, 'id') ?? '') ?? [],
        ),
      ),
    ),
    ...providers.map(({ id, fields }) => providerLeaning(id, fields, (field) => field)),
  ]);
  const lines = register
    .toSorted((a, b) => a.checked.localeCompare(b.checked))
    .map(
      ({ url, checked, sure, pages }) =>
        `${url}\n  ${daysBetween(checked, today)}日前(${checked})・${sure ?? 'unknown'}・${pages.map(({ page }) => page).join(' ')}`,
    );
  return [...lines, `出典は${register.length}件です。`].join('\n');
}
