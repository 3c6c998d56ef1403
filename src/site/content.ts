import { type CollectionEntry, getCollection } from 'astro:content';
import { CATEGORY_IDS, type CategoryId } from '#core/article/categories.ts';
import type { Category } from '#core/article/category-schema.ts';
import type { Article } from '#core/article/schema.ts';
import type { Fact } from '#core/fact/schema.ts';
import type { Term } from '#core/glossary/schema.ts';
import type { Provider } from '#core/provider/schema.ts';

/** An article with its place on the site. */
export interface ArticleEntry extends Article {
  readonly slug: string;
  readonly category: CategoryId;
  readonly entry: CollectionEntry<CategoryId>;
}

const loaded = await Promise.all(CATEGORY_IDS.map((id) => getCollection(id)));

/** All articles of the nine collections, by number. */
export const articles: readonly ArticleEntry[] = loaded
  .flatMap((entries) =>
    entries.map((entry) => ({
      ...entry.data,
      slug: entry.id,
      category: entry.collection,
      entry,
    })),
  )
  .sort((a, b) => a.number - b.number);

const bySlug = new Map(articles.map((article) => [article.slug, article]));

/** Gives an article by its slug. Throws when there is none: `npm run check` has found that before. */
export function articleBySlug(slug: string): ArticleEntry {
  const article = bySlug.get(slug);
  if (!article) throw new Error(`no article ${slug}`);
  return article;
}

/** The cases with which most readers come, by number. */
export const commonest = articles.filter(({ common }) => common);

/** Gives the articles of one category: the commonest first, then by number. */
export const articlesOf = (category: CategoryId) =>
  [...commonest, ...articles.filter(({ common }) => !common)].filter(
    (article) => article.category === category,
  );

/** The nine categories in the order of content/categories.yaml. */
export const categories: readonly (Category & { id: CategoryId })[] = (
  await getCollection('categories')
)
  .map(({ id, data }) => ({ id: id as CategoryId, ...data.entry }))
  .sort((a, b) => CATEGORY_IDS.indexOf(a.id) - CATEGORY_IDS.indexOf(b.id));

/** The values of content/facts.yaml by id. */
export const facts: ReadonlyMap<string, Fact> = new Map(
  (await getCollection('facts')).map(({ id, data }) => [id, data.entry]),
);

/** The mail services, in the order in which tables show them. */
export const providers: readonly (Provider & { id: string })[] = (await getCollection('providers'))
  .map(({ id, data }) => ({ id, ...data }))
  .sort((a, b) => a.order - b.order);

/** The terms of the glossary, in the order of their reading. */
export const terms: readonly (Term & { id: string })[] = (await getCollection('glossary'))
  .map(({ id, data }) => ({ id, ...data.entry }))
  .sort((a, b) => a.reading.localeCompare(b.reading, 'ja'));

/** Groups of words that mean the same to a reader. */
export const synonyms: readonly (readonly string[])[] = (await getCollection('synonyms'))
  .toSorted((a, b) => Number(a.id) - Number(b.id))
  .map(({ data }) => data.group);
