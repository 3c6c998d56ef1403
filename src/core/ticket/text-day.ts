/**
 * Gives the day of the text that a reader sees (YYYY-MM-DD): the `?v=` of a copied link.
 * The latest of the days on which somebody read the text against its sources or changed its advice.
 * @param read the day of `reviewed` of an article, or those of an error's sources
 * @param changed the days of its lines in content/changes.yaml
 * @returns undefined when no day is given at all
 */
export const textDay = (read: readonly string[], changed: readonly string[]): string | undefined =>
  [...read, ...changed].sort().at(-1);
