import { getEntry } from 'astro:content';
import type { Change } from '#core/ticket/changes.ts';

/** The changes of advice of all articles, the latest first. */
export const changes: readonly Change[] = (await getEntry('changes', 'all'))?.data.all ?? [];

/** Gives the changes of one article, the latest first. */
export const changesOf = (slug: string): readonly Change[] =>
  changes.filter(({ article }) => article === slug);
