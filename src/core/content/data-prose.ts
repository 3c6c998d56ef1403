import type { Content, YamlFile } from './model.ts';
import { plainProse, type Prose } from './prose.ts';

/** Fields whose text is not a sentence of ours: addresses, days, words of a list, and names as the service writes them. */
const NOT_PROSE = new Set(['source', 'checked', 'sure', 'url', 'help', 'host', 'name']);

/** The texts that readers see in tables and lists: notes and values of the data, and what an article's sources support. */
export function dataProse(content: Content): Prose[] {
  const { articles, providers, factsFile, categoriesFile } = content;
  const files = [...providers.map(({ yaml }) => yaml), factsFile, categoriesFile];
  return [
    ...files.flatMap((yaml) => (yaml ? textsIn(yaml, yaml.value, []) : [])),
    ...articles.flatMap(({ front, fields }) =>
      (fields.sources ?? []).map(({ supports }, i) =>
        plainProse(front, ['sources', i, 'supports'], supports),
      ),
    ),
  ];
}

function textsIn(yaml: YamlFile, value: unknown, path: PropertyKey[]): Prose[] {
  if (typeof value === 'string') return [plainProse(yaml, path, value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_PROSE.has(key)
      ? []
      : textsIn(yaml, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
