import type { Span } from '../error/span.ts';
import type { ReadMail } from '../mail/read.ts';

/** One page that was found. */
export interface Found {
  readonly kind: 'article' | 'error' | 'code' | 'provider' | 'term';
  /** Slug, error id, code or id. */
  readonly id: string;
  /** It is likely, not sure. */
  readonly guess: boolean;
  /** Where in the text it shows, for errors and codes. */
  readonly shown?: { readonly text: string; readonly spans: readonly Span[] };
  /** Whose mail it is about, where a returned mail names several. */
  readonly recipients?: readonly string[];
}

/** What the own search says of a text. */
export interface Reply {
  readonly results: readonly Found[];
  /** The order of what stands here is final: what the full text finds comes behind it. */
  readonly settled: boolean;
  /** The text is a notice that reports no failure. */
  readonly notice: NonNullable<ReadMail['notice']> | 'other' | undefined;
  /** How many causes a returned mail names. */
  readonly causes: number;
  /** A code that no page of the site knows. */
  readonly unknownCode: string | undefined;
}

/** Articles as results. */
export const articleResults = (slugs: readonly string[]): readonly Found[] =>
  slugs.map((id) => ({ kind: 'article', id, guess: true }));

/** Gives each page once, where it comes first. */
export const once = (results: readonly Found[]): readonly Found[] =>
  results.filter(
    ({ kind, id }, i) =>
      id !== '' && results.findIndex((other) => other.kind === kind && other.id === id) === i,
  );
