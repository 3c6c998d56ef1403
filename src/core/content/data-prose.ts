import type { ArticleFile, Content, YamlFile } from './model.ts';
import { plainProse, type Prose, withoutQuotes } from './prose.ts';
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

/** What says of terms, categories, errors and codes what they are. Values have no place there: they hold for every service, or change. */
export const explanations = (content: Content): Prose[] => [
  ...sentencesOf(content.categoriesFile),
  ...sentencesOf(content.glossaryFile, (path) => path.at(-1) === MEANING),
  ...errorProse(content),
];

/** The fields of an error and of a code that are sentences of ours; the rest is codes, ids, and texts of machines. */
const OF_ERROR = new Set<PropertyKey>(['title', 'meaning', 'byItself', 'evidence', 'mistakenFor']);
const OF_CODE = new Set<PropertyKey>(['title', 'meaning', 'temporary']);

/** What errors and codes say to readers, without the words of messages that they quote: those are signs to look for. */
export const errorProse = ({ errors, codesFile }: Content): Prose[] =>
  [
    ...errors.flatMap(({ yaml }) =>
      sentencesOf(yaml, ([field = '', , part]) => OF_ERROR.has(field) && part !== 'error'),
    ),
    ...sentencesOf(codesFile, ([, field = '']) => OF_CODE.has(field)),
    // A quoted message may quote a name itself.
  ].map((run) => ({ ...run, text: withoutQuotes(withoutQuotes(run.text)) }));

function sentencesOf(
  yaml: YamlFile | undefined,
  wanted: (path: Path) => boolean = () => true,
): Prose[] {
  if (!yaml) return [];
  return textsIn(yaml.value)
    .filter(({ path }) => !path.some((key) => NOT_PROSE.has(key)) && wanted(path))
    .map(({ text, path }) => plainProse(yaml, path, text));
}
