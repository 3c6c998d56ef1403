import { isError, type Problem } from '../problem.ts';

/**
 * Prints problems for a person at a terminal: by file and line, what is wrong, what would be right, and a last line that counts.
 * @param problems in any order
 * @returns the text without a last line break; an empty text when there is no problem
 */
export function printProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  return [...problems.toSorted(byPlace).map(printProblem), countProblems(problems)].join('\n\n');
}

/** Gives the line that counts: 「3 件の問題が 2 ファイルにあります。」, with warnings apart. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(isError);
  const warnings = problems.length - errors.length;
  const files = new Set(errors.map(({ file }) => file)).size;
  return [
    errors.length > 0 && `${errors.length} 件の問題が ${files} ファイルにあります。`,
    warnings > 0 && `注意が ${warnings} 件あります。`,
  ]
    .filter(Boolean)
    .join('');
}

function printProblem(problem: Problem): string {
  const { kind, file, line, what, fix } = problem;
  const place = line === undefined ? file : `${file}:${line}`;
  const label = isError(problem) ? kind : `${kind}(注意)`;
  return `${place}  ${label}\n${indent(what)}\n${indent(`→ ${fix}`)}`;
}

const indent = (text: string) => text.replace(/^/gm, '  ');

const byPlace = (a: Problem, b: Problem) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0);
