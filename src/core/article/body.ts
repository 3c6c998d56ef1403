import { SECTIONS, type SectionId } from './sections.ts';
import type { Audience } from './vocabulary.ts';

/** Gives the ids of the `<Fact id="…" />` in an MDX body, each once, in order. */
export function factIdsIn(body: string): readonly string[] {
  return [...new Set([...body.matchAll(/<Fact id="([^"]*)"/g)].map(([, id = '']) => id))];
}

/** One line of an article's list of contents. */
export interface TocEntry {
  readonly id: SectionId | `steps-${Audience}`;
  readonly section: boolean;
}

/** Gives the audiences in the order in which their steps stand in the body. */
const inOrder = (body: string, audiences: readonly Audience[]) =>
  audiences.toSorted(
    (one, other) => body.indexOf(`<Steps for="${one}"`) - body.indexOf(`<Steps for="${other}"`),
  );

/** Gives the list of contents: the sections that the body has, and the audiences under the steps. */
export function contentsOf(body: string, audiences: readonly Audience[]): readonly TocEntry[] {
  return SECTIONS.filter(
    ({ id, heading }) =>
      id === 'symptom' || body.includes(`\n## ${heading}`) || body.startsWith(`## ${heading}`),
  ).flatMap(({ id }): readonly TocEntry[] => [
    { id, section: true },
    ...(id === 'steps'
      ? inOrder(body, audiences).map(
          (audience) => ({ id: `steps-${audience}`, section: false }) as const,
        )
      : []),
  ]);
}
