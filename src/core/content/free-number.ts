import { CATEGORY_IDS, type CategoryId } from '../article/categories.ts';
import type { Content } from './model.ts';

const FIRST_OF_ERRORS = 1001;

/**
 * Gives the next number that a new article of a category may have: no article has it, and none ever had (the lock keeps those).
 * @returns 101 to 199 for the first category; undefined when all are taken
 */
export function freeNumber(
  { articles, lock }: Pick<Content, 'articles' | 'lock'>,
  category: CategoryId,
): number | undefined {
  const taken = new Set<string>([
    ...articles.map(({ fields }) => `/k/${fields.number}/`),
    ...lock.map(({ address }) => address),
  ]);
  const first = (CATEGORY_IDS.indexOf(category) + 1) * 100 + 1;
  return Array.from({ length: 99 }, (_, i) => first + i).find(
    (number) => !taken.has(`/k/${number}/`),
  );
}

/**
 * Gives the next number that a new error of a folder may have: the first free one after the numbers of its neighbours.
 * @param origin the folder in content/errors
 */
export function freeErrorNumber(
  { errors, lock }: Pick<Content, 'errors' | 'lock'>,
  origin: string,
): number {
  const taken = new Set<string>([
    ...errors.map(({ fields }) => `/k/${fields.number}/`),
    ...lock.map(({ address }) => address),
  ]);
  const own = errors.flatMap(({ origin: folder, fields }) =>
    folder === origin && fields.number !== undefined ? [fields.number] : [],
  );
  let number = Math.max(FIRST_OF_ERRORS, ...own.map((each) => each + 1));
  while (taken.has(`/k/${number}/`)) number++;
  return number;
}
