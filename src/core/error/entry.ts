import type { FixOwner } from '../article/vocabulary.ts';
import type { MailError, Origin } from './schema.ts';
import type { OriginKind, Persistence, Phase } from './vocabulary.ts';

/** What search knows of an error. */
export interface ErrorEntry {
  readonly id: string;
  /** Its folder in content/errors. */
  readonly origin: string;
  /** The number under which tickets name it. */
  readonly number?: number | undefined;
  readonly title: string;
  readonly replies: readonly string[];
  readonly enhanced: readonly string[];
  readonly tags: readonly string[];
  readonly wordings: readonly string[];
  readonly phase?: Phase | undefined;
  readonly lasts: Persistence;
  readonly fixOwner: readonly FixOwner[];
  readonly articles: readonly string[];
  readonly wrapper: boolean;
  /** No source confirms it: alone it is never more than a guess. */
  readonly unverified: boolean;
}

/** What search knows of a program or service. */
export interface OriginEntry {
  readonly name: string;
  readonly kind: OriginKind;
  readonly hosts: readonly string[];
  readonly signs: readonly string[];
}

/** Gives what search needs of an error file. */
export function entryOf(id: string, origin: string, error: MailError): ErrorEntry {
  const {
    number,
    title,
    replies,
    enhanced,
    tags,
    wordings,
    phase,
    lasts,
    fixOwner,
    articles,
    wrapper,
  } = error;
  const unverified = error.sources.every(({ sure }) => sure === 'unverified');
  return {
    id,
    origin,
    number,
    title,
    replies,
    enhanced,
    tags,
    wordings,
    phase,
    lasts,
    fixOwner,
    articles,
    wrapper,
    unverified,
  };
}

/** Gives what search needs of an origin. */
export const originEntryOf = ({ name, kind, hosts, signs }: Origin): OriginEntry => ({
  name,
  kind,
  hosts,
  signs,
});
