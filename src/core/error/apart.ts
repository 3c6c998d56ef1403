import type { MailError } from './schema.ts';

/** Id of an error → errors that are mistaken for it, each with the sign that tells them apart. */
export type Apart = Readonly<Record<string, readonly (readonly [id: string, when: string])[]>>;

/** An error as it is shown among others. */
export interface ShownError {
  readonly id: string;
  readonly title: string;
}

/** What tells an error from one that stands before it. */
export interface Difference {
  /** The id of the error beside which it is said: the later one. */
  readonly at: string;
  /** The sign. */
  readonly when: string;
  /** The title of the error that is meant when the sign is there. */
  readonly means: string;
}

/** Gathers what tells errors apart. */
export const apartOf = (errors: readonly (Pick<MailError, 'mistakenFor'> & { id: string })[]) =>
  Object.fromEntries(
    errors
      .filter(({ mistakenFor }) => mistakenFor.length > 0)
      .map(({ id, mistakenFor }) => [id, mistakenFor.map(({ error, when }) => [error, when])]),
  ) as Apart;

/** Gives what tells errors apart that are shown together, in their order; at most one sign for each pair. */
export const differencesOf = (shown: readonly ShownError[], apart: Apart): readonly Difference[] =>
  shown.flatMap((later, i) =>
    shown.slice(0, i).flatMap((earlier) => {
      const says = (one: ShownError, other: ShownError) =>
        (apart[one.id] ?? [])
          .filter(([id]) => id === other.id)
          .map(([, when]) => ({ at: later.id, when, means: other.title }));
      return [...says(earlier, later), ...says(later, earlier)].slice(0, 1);
    }),
  );
