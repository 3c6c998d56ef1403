import { getCollection } from 'astro:content';
import type { Catalogue } from '#core/api/catalogues.ts';
import { stepTexts } from '#core/api/steps.ts';
import { contentsOf } from '#core/article/body.ts';
import { SECTIONS } from '#core/article/sections.ts';
import { articles, type ArticleEntry, categories } from '../content.ts';
import { repliesOf } from '../copying.ts';
import { factById } from '../facts.ts';
import { addressOf } from '../links.ts';
import { shortAddress } from '../short-address.ts';
import { envelopeOf } from './envelope.ts';
import { numberedAt, pageAt } from './pages.ts';

type Entry = Catalogue<'articles'>['articles'][number];

const pathOf = ({ slug }: ArticleEntry) => `/articles/${slug}/`;
const placeOf = (article: ArticleEntry, key: string, anchor: string) => ({
  url: addressOf(`${pathOf(article)}#${anchor}`),
  shortUrl: shortAddress(article, key),
});

function sectionsOf(article: ArticleEntry): Entry['sections'] {
  const present = new Set<string>(
    contentsOf(article.entry.body ?? '', article.audiences).map(({ id }) => id),
  );
  return SECTIONS.filter(({ id }) => present.has(id)).map(({ id, heading }) => ({
    key: id,
    heading,
    ...placeOf(article, id, id),
  }));
}

const stepsOf = (article: ArticleEntry): Entry['steps'] =>
  stepTexts(article.entry.body ?? '', (id) => String(factById(id).value)).map((step) => ({
    ...step,
    ...placeOf(article, step.key, `step-${step.key}`),
  }));

function entryOf(article: ArticleEntry): Entry {
  const { slug, category, entry } = article;
  const replies = repliesOf(article);
  return {
    id: slug,
    ...numberedAt(pathOf(article), article),
    category,
    ...entry.data,
    sections: sectionsOf(article),
    steps: stepsOf(article),
    ...(replies && { replies: { ...replies } }),
  };
}

const placeholders = (await getCollection('placeholders')).toSorted(
  (a, b) => Number(a.id) - Number(b.id),
);

/** Gives `/api/articles.json`. */
export const articlesCatalogue = (): Catalogue<'articles'> => ({
  ...envelopeOf('articles'),
  categories: categories.map(({ id, title, is }) => ({
    id,
    title,
    is,
    ...pageAt(`/categories/${id}/`),
  })),
  placeholders: placeholders.map(({ data }) => data.entry),
  articles: articles.map(entryOf),
});
