import { fingerprint } from '../fingerprint.ts';
import type { StepsNow } from '../ticket/steps-lock.ts';
import { componentsOf } from './mdx.ts';
import type { ArticleFile, Content } from './model.ts';

/** Where a node stands in its file, and how its lines are broken, is no part of what it says. */
const said = (key: string, value: unknown) => {
  if (key === 'position' || key === 'data') return undefined;
  return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
};

const printOf = ({ body }: ArticleFile): string =>
  fingerprint(JSON.stringify(componentsOf(body, 'Step'), said));

/** Gives the fingerprint of each article's steps and the changes that are told of it; of those that can be read. */
export const stepsNow = ({ articles, changes }: Content): readonly StepsNow[] =>
  articles
    .filter(({ body }) => body !== undefined)
    .map((article) => {
      const own = changes.filter((change) => change.article === article.slug);
      const changed = own
        .map(({ day }) => day)
        .sort()
        .at(-1);
      return { slug: article.slug, changes: own.length, print: printOf(article), changed };
    });
