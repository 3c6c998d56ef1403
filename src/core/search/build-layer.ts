import type { Article } from '../article/schema.ts';
import { articlesOfCode, type CodePage } from '../error/code-pages.ts';
import { entryOf, originEntryOf } from '../error/entry.ts';
import type { MailError, Origin } from '../error/schema.ts';
import type { Term } from '../glossary/schema.ts';
import type { Provider } from '../provider/schema.ts';
import type { LayerData, NamedEntry } from './layer.ts';
import { learnWords } from './learn.ts';
import { foldSynonyms, type Readings, type Synonyms } from './words.ts';

/** What the own search is built from. */
export interface LayerSources {
  readonly articles: readonly (Pick<
    Article,
    'number' | 'title' | 'symptoms' | 'synonyms' | 'fixOwner'
  > & {
    readonly slug: string;
  })[];
  readonly errors: readonly (MailError & { readonly id: string; readonly origin: string })[];
  readonly origins: readonly (Origin & { readonly id: string })[];
  readonly codes: readonly (CodePage & { readonly title: string })[];
  readonly named: readonly NamedEntry[];
  readonly synonyms: Synonyms;
  readonly readings: Readings;
  /** Slug → phrases that readers type. */
  readonly sayings: Readonly<Record<string, readonly string[]>>;
  /** Cases as people tell them, with the articles that help, the best first. */
  readonly stories: readonly { readonly story: string; readonly articles: readonly string[] }[];
}

/** Gives the services and terms as search finds them: by their names. */
export const namedEntries = (
  providers: readonly (Pick<Provider, 'name' | 'domains'> & { readonly id: string })[],
  terms: readonly (Pick<Term, 'term' | 'reading' | 'also'> & { readonly id: string })[],
): readonly NamedEntry[] => [
  ...providers.map(({ id, name, domains }) => ({
    kind: 'provider' as const,
    id,
    title: name,
    names: domains?.value ?? [],
  })),
  ...terms.map(({ id, term, reading, also }) => ({
    kind: 'term' as const,
    id,
    title: term,
    names: [reading, ...also],
  })),
];

/** Builds what the own search knows from the content. */
export function buildLayer(sources: LayerSources): LayerData {
  const { synonyms, readings, named, sayings } = sources;
  const told = new Map<string, string[]>();
  for (const { story, articles } of sources.stories) {
    const [first = ''] = articles;
    told.set(first, [
      ...(told.get(first) ?? []),
      ...story.split(/[。\n]/).filter((part) => part !== ''),
    ]);
  }
  const learned = learnWords(
    sources.articles.map(({ slug, title, symptoms, synonyms: other }) => ({
      id: slug,
      phrases: [title, ...symptoms, ...other, ...(sayings[slug] ?? [])],
      texts: told.get(slug) ?? [],
    })),
    foldSynonyms(synonyms),
  );
  return {
    articles: sources.articles.map(
      ({ slug, number, title, symptoms, synonyms: other, fixOwner }) => ({
        id: slug,
        number,
        title,
        symptoms,
        synonyms: other,
        fixOwner,
        learned: learned.get(slug) ?? '',
      }),
    ),
    errors: sources.errors.map((error) => entryOf(error.id, error.origin, error)),
    origins: Object.fromEntries(
      sources.origins.map((origin) => [origin.id, originEntryOf(origin)]),
    ),
    codes: sources.codes.map((page) => ({
      code: page.code,
      title: page.title,
      articles: articlesOfCode(page),
    })),
    named,
    synonyms,
    readings,
  };
}
