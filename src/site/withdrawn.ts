import { getEntry } from 'astro:content';
import type { Move } from '#core/permalink/moved.ts';

/** The pages that were taken back: their addresses say so and lead on. */
export const withdrawn: readonly Move[] = ((await getEntry('moved', 'all'))?.data.all ?? []).filter(
  (move) => move.withdrawn,
);
