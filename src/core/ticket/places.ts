import { SECTIONS, type SectionId } from '../article/sections.ts';

/** The places of every article that are no steps: its sections, by the keys that an address holds. */
const SECTION_IDS: ReadonlySet<string> = new Set(SECTIONS.map(({ id }) => id));

/** The key of the list of what to collect before asking for help; every article has one. */
export const EVIDENCE = 'evidence';

/** Keys that a step may not have: they are places of every article. */
export const isReservedPlace = (key: string): boolean => key === EVIDENCE || SECTION_IDS.has(key);

/** One place of an article: its key in the short address, and the anchor on the page. */
export interface Place {
  readonly key: string;
  readonly anchor: string;
}

/**
 * Gives the places of an article that have a short address: `/k/207C/<key>/`.
 * @param sections the sections that it has
 * @param steps the keys of its steps, as the editor gives them
 */
export const placesOf = (
  sections: readonly SectionId[],
  steps: readonly string[],
): readonly Place[] => [
  ...[...sections, EVIDENCE].map((key) => ({ key, anchor: key })),
  ...steps.map((key) => ({ key, anchor: `step-${key}` })),
];
