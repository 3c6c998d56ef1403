/** One thing that an editor has to mend. */
export interface Problem {
  /** The stable name of the kind, described in docs/problems.md. */
  readonly kind: string;
  /** The file, relative to the repository. */
  readonly file: string;
  readonly line?: number;
  /** What is wrong, in Japanese. */
  readonly what: string;
  /** What would be right. */
  readonly fix: string;
  /** Warnings are printed, but do not stop the build. */
  readonly severity?: 'warning';
  /** The same problem as it is told of the other file, where two files share it. */
  readonly twin?: Problem;
}

/** Tells whether a problem stops the build. */
export const isError = (problem: Problem): boolean => problem.severity !== 'warning';
