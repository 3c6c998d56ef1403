import { type SectionId, sectionIdOf, SECTIONS } from '../article/sections.ts';
import { type Place, placesOf } from '../ticket/places.ts';
import { attribute, componentsOf, textOf } from './mdx.ts';
import type { ArticleFile } from './model.ts';

type Body = Pick<ArticleFile, 'body'>;

/** Gives the sections that an article has; the first is drawn from its front matter. */
export function sectionsOf({ body }: Body): readonly SectionId[] {
  const headings = body?.children.filter((node) => node.type === 'heading').map(textOf) ?? [];
  return SECTIONS.map(({ id }) => id).filter(
    (id) => id === 'symptom' || headings.some((heading) => sectionIdOf(heading) === id),
  );
}

/** Gives the keys of an article's steps, each as often as it stands there. */
export const stepKeysOf = ({ body }: Body): readonly string[] =>
  componentsOf(body, 'Step').flatMap((step) => attribute(step, 'id') ?? []);

/** Gives the places of an article that have a short address; none of one that cannot be read. */
export const articlePlaces = (article: Body): readonly Place[] =>
  article.body === undefined
    ? []
    : placesOf(sectionsOf(article), [...new Set(stepKeysOf(article))]);
