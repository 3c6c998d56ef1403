import type { ErrorEntry } from '../error/entry.ts';
import { essences } from '../error/essence.ts';
import { codesOf } from '../error/codes.ts';
import { readNumber } from '../ticket/typed.ts';
import { hasJapanese } from './script.ts';
import { halfWidth } from './width.ts';

/** What texts in English need besides: errors without a Japanese wording, and the English wordings of the others. */
export interface EnglishPart {
  readonly errors: readonly ErrorEntry[];
  /** Id of an error of the first part → its English wordings. */
  readonly more: Readonly<Record<string, readonly string[]>>;
}

/**
 * Parts the errors into those that Japanese words may find and those that need an English line or a code, so that a search in Japanese
 * fetches half. Wordings are cut to what search needs of them.
 */
export function partErrors(entries: readonly ErrorEntry[]): {
  errors: readonly ErrorEntry[];
  english: EnglishPart;
} {
  const short = essences(entries);
  const isJapanese = ({ wordings }: ErrorEntry) => wordings.some((text) => hasJapanese(text));
  const japanese = short.filter(isJapanese);
  const english = japanese.map(
    ({ id, wordings }) => [id, wordings.filter((text) => !hasJapanese(text))] as const,
  );
  return {
    errors: japanese.map((entry) => ({
      ...entry,
      wordings: entry.wordings.filter((text) => hasJapanese(text)),
    })),
    english: {
      errors: short.filter((entry) => !isJapanese(entry)),
      more: Object.fromEntries(english.filter(([, wordings]) => wordings.length > 0)),
    },
  };
}

/** Puts the two parts together again. */
export const joinErrors = (
  errors: readonly ErrorEntry[],
  { errors: rest, more }: EnglishPart,
): readonly ErrorEntry[] => [
  ...errors.map((entry) => ({
    ...entry,
    wordings: [...entry.wordings, ...(more[entry.id] ?? [])],
  })),
  ...rest,
];

/** Longer texts may hold a line of a server anywhere. */
const QUESTION = 120;

/** Tells whether a text may be, or hold, what a server says in English: a code, the number of an error message, or some Latin words. */
export function needsMessages(text: string): boolean {
  if (text.length > QUESTION || text.trim().includes('\n')) return true;
  const latin = halfWidth(text).match(/[A-Za-z]{2,}/g) ?? [];
  return latin.length >= 2 || codesOf(text).length > 0 || readNumber(text) !== undefined;
}
