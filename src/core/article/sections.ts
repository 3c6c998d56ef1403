/** One section of an article: its permanent id and the heading that the editor writes. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly optional?: true;
}

/**
 * The sections of an article in order. `symptom` is drawn from the front matter (`symptoms`, `messages`);
 * the others are the level-two headings of the MDX body.
 */
export const SECTIONS = [
  { id: 'symptom', heading: 'こんなときの記事です' },
  { id: 'check', heading: 'この原因か確かめる' },
  { id: 'cause', heading: 'なぜ起きるか', optional: true },
  { id: 'steps', heading: '直す手順' },
  { id: 'verify', heading: '直ったか確かめる' },
  { id: 'escalate', heading: 'それでも直らないとき' },
] as const satisfies readonly Section[];

export type SectionId = (typeof SECTIONS)[number]['id'];

/** The sections that an editor writes in the body. */
export const BODY_SECTIONS: readonly Section[] = SECTIONS.filter(({ id }) => id !== 'symptom');

/** Gives the permanent id of a heading's text, or undefined when it is no section heading. */
export function sectionIdOf(heading: string): SectionId | undefined {
  return SECTIONS.find((section) => section.heading === heading.trim())?.id;
}
