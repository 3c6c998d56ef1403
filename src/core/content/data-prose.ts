import type { Content } from './model.ts';
import { plainProse, type Prose } from './prose.ts';
import { textsIn } from './schema-shape.ts';

/** Fields whose text is not a sentence of ours: addresses, days, words of a list, and names as the service writes them. */
const NOT_PROSE = new Set<PropertyKey>([
  'source',
  'checked',
  'sure',
  'url',
  'help',
  'host',
  'name',
]);

/** The texts that readers see in tables and lists: notes and values of the data, and what an article's sources support. */
export function dataProse(content: Content): Prose[] {
  const { articles, providers, factsFile, categoriesFile } = content;
  const files = [...providers.map(({ yaml }) => yaml), factsFile, categoriesFile];
  return [
    ...files.flatMap((yaml) =>
      yaml
        ? textsIn(yaml.value)
            .filter(({ path }) => !path.some((key) => NOT_PROSE.has(key)))
            .map(({ text, path }) => plainProse(yaml, path, text))
        : [],
    ),
    ...articles.flatMap(({ front, fields }) =>
      (fields.sources ?? []).map(({ supports }, i) =>
        plainProse(front, ['sources', i, 'supports'], supports),
      ),
    ),
  ];
}
