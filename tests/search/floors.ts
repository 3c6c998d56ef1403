/**
 * What the search must not fall below, in percent: a point below what was reached when it was set. Raise it when more is reached; `npm run search` prints all.
 * Samples are small, but always the same ones.
 */
export const FLOORS = {
  /** Sets of queries: known ones, and those of tests/search/sets. */
  sets: { known: { first: 0, three: 0 }, own: { first: 0, three: 0 } },
  /** Wordings: the own file fits best, the search's first result leads to its article. */
  wordings: {
    plain: { file: 0, article: 0, answer: 0 },
    'with codes': { file: 0, article: 0, answer: 0 },
    'after "said:"': { file: 0, article: 0, answer: 0 },
    'in a quoted mail': { file: 0, article: 0, answer: 0 },
  },
  /** Words of an article find it among the first three. */
  words: { titles: 0, 'synonyms of articles': 0, symptoms: 0 },
  mails: { first: 0, three: 0 },
} as const;

/** What the search must not exceed: words that find nothing, notices taken for failures and the other way round, bytes (brotli). */
export const CEILINGS = {
  nothing: 10,
  untold: 10,
  mistaken: 10,
  bytes: { 'layer.json': 99_000, 'messages.json': 99_000 },
  /** Words weighed for a megabyte of anything. */
  work: 99_000_000,
} as const;
