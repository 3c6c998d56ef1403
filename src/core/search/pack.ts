import type { FixOwner } from '../article/vocabulary.ts';
import type { ErrorEntry } from '../error/entry.ts';
import type { Persistence, Phase } from '../error/vocabulary.ts';
import type { ArticleEntry } from './layer.ts';

/**
 * Entries as columns: all values of one field are one text, a line each. Packed so, they are a fifth smaller after compression than
 * as objects.
 */
export type Columns = readonly string[];

const IN_A_LINE = '\t';

/** Packs errors; articles are written by their places in a list of slugs. Wordings hold no tab and no line end. */
export function packErrors(entries: readonly ErrorEntry[], slugs: readonly string[]): Columns {
  const column = (of: (entry: ErrorEntry) => string) => entries.map(of).join('\n');
  return [
    column(({ id }) => id),
    column(({ origin }) => origin),
    column(({ title }) => title),
    column(({ replies }) => replies.join(' ')),
    column(({ enhanced }) => enhanced.join(' ')),
    column(({ tags }) => tags.join(' ')),
    column(({ phase }) => phase ?? ''),
    column(({ lasts }) => lasts),
    column(({ fixOwner }) => fixOwner.join(' ')),
    column(({ articles }) => articles.map((slug) => slugs.indexOf(slug)).join(' ')),
    column(({ wrapper, unverified }) => `${wrapper ? 'w' : ''}${unverified ? 'u' : ''}`),
    column(({ wordings }) => wordings.join(IN_A_LINE)),
    column(({ number = '' }) => String(number)),
  ];
}

/** A row of columns: its cells by their places, as a text or as a list. */
interface Row {
  readonly cell: (at: number) => string;
  readonly list: (at: number, mark: string) => readonly string[];
}

/** Gives the rows of columns; none where the first column is empty. */
function rowsOf(columns: Columns): readonly Row[] {
  if (columns[0] === '') return [];
  const cells = columns.map((column) => column.split('\n'));
  return (cells[0] ?? []).map((_, i) => {
    const cell = (at: number) => cells[at]?.[i] ?? '';
    return { cell, list: (at, mark) => (cell(at) === '' ? [] : cell(at).split(mark)) };
  });
}

/** Unpacks what {@link packErrors} packed. */
export const unpackErrors = (columns: Columns, slugs: readonly string[]): readonly ErrorEntry[] =>
  rowsOf(columns).map(({ cell, list }) => ({
    id: cell(0),
    origin: cell(1),
    title: cell(2),
    replies: list(3, ' '),
    enhanced: list(4, ' '),
    tags: list(5, ' '),
    phase: (cell(6) || undefined) as Phase | undefined,
    lasts: cell(7) as Persistence,
    fixOwner: list(8, ' ') as FixOwner[],
    articles: list(9, ' ').map((place) => slugs[Number(place)] ?? ''),
    wrapper: cell(10).includes('w'),
    unverified: cell(10).includes('u'),
    wordings: list(11, IN_A_LINE),
    ...(cell(12) !== '' && { number: Number(cell(12)) }),
  }));

/** Packs articles. */
export function packArticles(entries: readonly ArticleEntry[]): Columns {
  const column = (of: (entry: ArticleEntry) => string) => entries.map(of).join('\n');
  return [
    column(({ id }) => id),
    column(({ title }) => title),
    column(({ fixOwner }) => fixOwner.join(' ')),
    column(({ symptoms }) => symptoms.join(IN_A_LINE)),
    column(({ synonyms }) => synonyms.join(IN_A_LINE)),
    column(({ learned = '' }) => learned),
    column(({ number = '' }) => String(number)),
  ];
}

/** Unpacks what {@link packArticles} packed. */
export const unpackArticles = (columns: Columns): readonly ArticleEntry[] =>
  rowsOf(columns).map(({ cell, list }) => ({
    id: cell(0),
    title: cell(1),
    fixOwner: list(2, ' ') as FixOwner[],
    symptoms: list(3, IN_A_LINE),
    synonyms: list(4, IN_A_LINE),
    learned: cell(5),
    ...(cell(6) !== '' && { number: Number(cell(6)) }),
  }));
