import type { ErrorEntry, OriginEntry } from './entry.ts';
import type { OriginKind } from './vocabulary.ts';

/**
 * Whose page a text is that several files claim, when nothing else decides: what many servers say first, then programs and lists, and a
 * service last, since a mail from a service names its hosts.
 */
const STANDING: Readonly<Record<OriginKind, number>> = {
  general: 0,
  software: 1,
  blocklist: 1,
  client: 1,
  service: 2,
};

/** Tells whether a text that two errors claim and that names neither's hosts goes to the first one. */
export const mayOwn = (
  one: Pick<ErrorEntry, 'origin'>,
  other: Pick<ErrorEntry, 'origin'>,
  origins: Readonly<Record<string, Pick<OriginEntry, 'kind'>>>,
): boolean => standingOf(one, origins) <= standingOf(other, origins);

const standingOf = (
  { origin }: Pick<ErrorEntry, 'origin'>,
  origins: Readonly<Record<string, Pick<OriginEntry, 'kind'>>>,
): number => STANDING[origins[origin]?.kind ?? 'service'];
