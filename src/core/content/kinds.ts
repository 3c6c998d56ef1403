import type { Problem } from '../problem.ts';

/**
 * The stable names of the kinds of problem that the content can have. Each has its heading in docs/problems.md,
 * where editors look it up: a name once used keeps its meaning.
 */
export const CONTENT_KINDS = [
  // The file as a whole
  'file-place',
  'file-encoding',
  'file-syntax',
  'duplicate-key',
  'list-indent',
  // Its fields
  'unknown-key',
  'missing-key',
  'invalid-value',
  'raw-markup',
  // Numbers, addresses and neighbours
  'duplicate-number',
  'duplicate-slug',
  'number-category',
  'related-unknown',
  'related-repeat',
  'category-order',
  'duplicate-order',
  'address-lost',
  'number-reused',
  'moved-from',
  'moved-target',
  'moved-chain',
  // The body's build
  'section-missing',
  'section-unknown',
  'section-order',
  'section-empty',
  'heading-level',
  'steps-audience',
  'step-id',
  'component-unknown',
  'component-attribute',
  'component-place',
  'component-empty',
  'mdx-code',
  'fence-kind',
  'image-alt',
  'image-file',
  // Links and facts
  'dead-link',
  'dead-anchor',
  'outside-link',
  'link-shape',
  'fact-unknown',
  'fact-unverified',
  'fact-unused',
  // Errors and codes
  'error-unknown',
  'error-repeat',
  'placeholder',
  'wording-twin',
  'leading-code',
  'error-unfindable',
  'code-lasts',
  'code-class',
  // Words for the search
  'search-repeat',
  'saying-unknown',
  // Replies
  'reply-article',
  'reply-missing',
  'reply-placeholder',
  'reply-address',
  'reply-too-long',
  'reply-repeat',
  // Days
  'future-date',
  'date-order',
  'review-overdue',
  'change-missing',
  'change-unknown',
  'change-order',
  // Wording
  'value-in-prose',
  'host-in-prose',
  'host-in-block',
  'hand-space',
  'character-width',
  'term',
  'body-too-long',
  'synonym-repeat',
  'long-step',
  'hard-sentence',
  'jargon',
  'repeated-sentence',
] as const;

export type ContentKind = (typeof CONTENT_KINDS)[number];

/** A problem of the content. */
export interface ContentProblem extends Problem {
  readonly kind: ContentKind;
}
