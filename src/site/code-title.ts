import { type CodePage, partsOfCode } from '#core/error/code-pages.ts';
import type { ErrorEntry } from './errors.ts';
import { words } from '../words.ts';

/** Gives what a code means in a few words: the registry's, its only error's, or what its second digit says. */
export function codeTitle({ code, entry, errors }: CodePage<ErrorEntry>): string {
  if (entry) return entry.title;
  const [only, ...others] = errors;
  if (only && others.length === 0) return only.title;
  const { subject, class: digit } = partsOfCode(code);
  return subject === undefined
    ? (words.codes.classTitle[digit] ?? '')
    : (words.codes.subjectTitle[subject] ?? words.codes.classTitle[digit] ?? '');
}
