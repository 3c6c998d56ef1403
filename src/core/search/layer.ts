import type { FixOwner } from '../article/vocabulary.ts';
import type { ErrorEntry, OriginEntry } from '../error/entry.ts';
import { prepareSignatures, type Signatures } from '../error/signature.ts';
import { type Entry, type Index, indexEntries } from './entries.ts';
import { type Columns, packArticles, packErrors, unpackArticles, unpackErrors } from './pack.ts';
import { joinErrors, partErrors } from './parts.ts';
import { foldReadings, foldSynonyms, type Readings, type Synonyms } from './words.ts';

/** What search knows of an article: what is shown of it, and the words under which it is found. */
export interface ArticleEntry extends Entry {
  /** The number under which tickets name it. */
  readonly number?: number | undefined;
  readonly fixOwner: readonly FixOwner[];
}

/** What search knows of a code: `550`, `5.1.1`. */
export interface CodeEntry {
  readonly code: string;
  readonly title: string;
  /** What to read when the wording tells nothing, the best first. */
  readonly articles: readonly string[];
}

/** A page that is found by its names: a service or a term. */
export interface NamedEntry {
  readonly kind: 'provider' | 'term';
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
}

/** All that the project's own search knows. */
export interface LayerData {
  readonly articles: readonly ArticleEntry[];
  readonly errors: readonly ErrorEntry[];
  readonly origins: Readonly<Record<string, OriginEntry>>;
  readonly codes: readonly CodeEntry[];
  readonly named: readonly NamedEntry[];
  readonly synonyms: Synonyms;
  readonly readings: Readings;
}

/** The first file: what texts in Japanese need. */
export interface WordsFile {
  readonly articles: Columns;
  readonly errors: Columns;
  readonly origins: LayerData['origins'];
  readonly named: LayerData['named'];
  readonly synonyms: Synonyms;
  readonly readings: Readings;
}

/** The second file: what texts with English or with codes need besides. */
export interface MessagesFile {
  readonly errors: Columns;
  /** Errors of the first file → their English wordings. */
  readonly more: Readonly<Record<string, readonly string[]>>;
  readonly codes: readonly CodeEntry[];
}

/** A page that has a number. */
export interface NumberedPage {
  readonly kind: 'article' | 'error';
  readonly id: string;
}

/** The layer, prepared for many queries. */
export interface Layer {
  readonly articles: ReadonlyMap<string, ArticleEntry>;
  /** Pages by their numbers. */
  readonly numbers: ReadonlyMap<number, NumberedPage>;
  readonly codes: ReadonlyMap<string, CodeEntry>;
  readonly errors: ReadonlyMap<string, ErrorEntry>;
  readonly signatures: Signatures;
  readonly index: Index;
  readonly names: Index;
  readonly named: ReadonlyMap<string, NamedEntry>;
}

/** Writes the two files that the browser fetches. */
export function packLayer(data: LayerData): { words: WordsFile; messages: MessagesFile } {
  const { articles, origins, named, synonyms, readings, codes } = data;
  const slugs = articles.map(({ id }) => id);
  const { errors, english } = partErrors(data.errors);
  return {
    words: {
      articles: packArticles(articles),
      errors: packErrors(errors, slugs),
      origins,
      named,
      synonyms,
      readings: Object.fromEntries(Object.entries(readings).sort(([a], [b]) => (a < b ? -1 : 1))),
    },
    messages: { errors: packErrors(english.errors, slugs), more: english.more, codes },
  };
}

/**
 * Prepares the own search.
 * @param messages left out where the text is not one for it (needsMessages of parts.ts)
 */
export function openLayer(words: WordsFile, messages?: MessagesFile): Layer {
  const articles = unpackArticles(words.articles);
  const slugs = articles.map(({ id }) => id);
  const first = unpackErrors(words.errors, slugs);
  const errors = messages
    ? joinErrors(first, { errors: unpackErrors(messages.errors, slugs), more: messages.more })
    : first;
  const key = ({ kind, id }: NamedEntry) => `${kind}:${id}`;
  const names = words.named.map((entry) => ({
    id: key(entry),
    title: entry.title,
    symptoms: [],
    synonyms: entry.names,
  }));
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    numbers: new Map<number, NumberedPage>([
      ...articles.map(({ number = 0, id }) => [number, { kind: 'article', id }] as const),
      ...errors.map(({ number = 0, id }) => [number, { kind: 'error', id }] as const),
    ]),
    codes: new Map((messages?.codes ?? []).map((code) => [code.code, code])),
    errors: new Map(errors.map((error) => [error.id, error])),
    signatures: prepareSignatures(errors, words.origins),
    index: indexEntries(articles, foldSynonyms(words.synonyms), foldReadings(words.readings)),
    names: indexEntries(names, []),
    named: new Map(words.named.map((entry) => [key(entry), entry])),
  };
}
