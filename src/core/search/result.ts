import { codeSlug } from '../error/code-pages.ts';
import type { FixOwner } from '../article/vocabulary.ts';
import type { Found } from './found.ts';
import type { Piece } from './excerpt.ts';
import type { Layer } from './layer.ts';
import { shownPieces } from './shown.ts';

/** The kinds of pages that are found (the hook `data-kind`). */
export const RESULT_KINDS = [
  'article',
  'error',
  'code',
  'question',
  'outcome',
  'provider',
  'term',
] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

/** One result as it is shown. */
export interface Result {
  readonly kind: ResultKind;
  /** The address below the site's base path, without a slash before it. */
  readonly path: string;
  readonly title: string;
  readonly guess: boolean;
  readonly fixOwner: readonly FixOwner[];
  /** What matched, marked in the reader's own text, or an excerpt of the page. */
  readonly pieces: readonly Piece[];
  /** The articles that help, for an error. */
  readonly remedies: readonly { readonly path: string; readonly title: string }[];
  readonly recipients: readonly string[];
}

const articlePath = (slug: string) => `articles/${slug}/`;

/** Gives what is shown of a page that the own search found; undefined for one that the site does not have. */
export function resultOf(found: Found, layer: Layer): Result | undefined {
  const pieces = found.shown ? shownPieces(found.shown.text, found.shown.spans) : [];
  const base = {
    kind: found.kind,
    guess: found.guess,
    pieces,
    remedies: [],
    recipients: found.recipients ?? [],
  };
  if (found.kind === 'article') {
    const article = layer.articles.get(found.id);
    return (
      article && {
        ...base,
        path: articlePath(found.id),
        title: article.title,
        fixOwner: article.fixOwner,
      }
    );
  }
  if (found.kind === 'error') {
    const error = layer.errors.get(found.id);
    return (
      error && {
        ...base,
        path: `errors/${found.id}/`,
        title: error.title,
        fixOwner: error.fixOwner,
        remedies: remediesOf(error.articles, layer),
      }
    );
  }
  if (found.kind === 'code') {
    const code = layer.codes.get(found.id);
    return (
      code && {
        ...base,
        path: `codes/${codeSlug(found.id)}/`,
        title: `${code.code} ${code.title}`,
        fixOwner: [],
      }
    );
  }
  const named = layer.named.get(`${found.kind}:${found.id}`);
  const path = found.kind === 'provider' ? `providers/${found.id}/` : `glossary/#${found.id}`;
  return named && { ...base, path, title: named.title, fixOwner: [] };
}

const remediesOf = (slugs: readonly string[], { articles }: Layer) =>
  slugs.slice(0, 3).flatMap((slug) => {
    const article = articles.get(slug);
    return article ? [{ path: articlePath(slug), title: article.title }] : [];
  });
