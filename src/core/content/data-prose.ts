import type { ArticleFile, Content, YamlFile } from './model.ts';
import { plainProse, type Prose } from './prose.ts';
import { type Path, textsIn } from './schema-shape.ts';

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

/** Of a term the meaning alone is a sentence; the rest is the term itself, and how else it is written. */
const MEANING = 'is';

/**
 * The texts that readers see in tables and lists: notes and values of the data, what terms and categories are, and what an
 * article's sources support.
 */
export function dataProse(content: Content): Prose[] {
  const { articles, providers, factsFile } = content;
  return [
    ...[...providers.map(({ yaml }) => yaml), factsFile].flatMap((yaml) => sentencesOf(yaml)),
    ...explanations(content),
    ...articles.flatMap(supportsProse),
  ];
}

/** What the sources of an article support, as its list of sources says it. */
export const supportsProse = ({ front, fields }: ArticleFile): Prose[] =>
  (fields.sources ?? []).map(({ supports }, i) =>
    plainProse(front, ['sources', i, 'supports'], supports),
  );

/** What says of terms and categories what they are. Values have no place there: they hold for every service. */
export const explanations = ({ categoriesFile, glossaryFile }: Content): Prose[] => [
  ...sentencesOf(categoriesFile),
  ...sentencesOf(glossaryFile, (path) => path.at(-1) === MEANING),
];

function sentencesOf(
  yaml: YamlFile | undefined,
  wanted: (path: Path) => boolean = () => true,
): Prose[] {
  if (!yaml) return [];
  return textsIn(yaml.value)
    .filter(({ path }) => !path.some((key) => NOT_PROSE.has(key)) && wanted(path))
    .map(({ text, path }) => plainProse(yaml, path, text));
}
