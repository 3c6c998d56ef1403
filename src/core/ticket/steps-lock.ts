/** One line of content/steps.lock: what the steps of an article were when they were last looked at. */
export interface StepsLine {
  readonly slug: string;
  /** The day since which the steps are as they are, as far as is known. */
  readonly day: string;
  /** How many changes of this article content/changes.yaml told then. */
  readonly changes: number;
  /** The fingerprint of the steps (fingerprint.ts). */
  readonly print: string;
}

/** What is known of an article's steps today. */
export type StepsNow = Pick<StepsLine, 'slug' | 'changes' | 'print'> & {
  /** The day of its latest change; undefined when it has none. */
  readonly changed: string | undefined;
};

const LINE = /^([a-z0-9-]+) (\d{4}-\d{2}-\d{2}) (\d{1,4}) ([0-9a-f]{16})$/;

/** Reads content/steps.lock, one article a line; lines of another form are passed over. */
export const parseSteps = (text: string): StepsLine[] =>
  text.split('\n').flatMap((line) => {
    const [, slug, day, changes, print] = LINE.exec(line.trim()) ?? [];
    return slug === undefined || day === undefined || print === undefined
      ? []
      : [{ slug, day, changes: Number(changes), print }];
  });

/** Tells whether the steps differ from those of the lock, and no change was written down since. */
export const isUntold = (line: StepsLine | undefined, now: StepsNow): boolean =>
  line !== undefined && line.print !== now.print && now.changes <= line.changes;

/**
 * Writes content/steps.lock anew, for the articles that there are.
 * @param today the day of what was not in the lock (YYYY-MM-DD)
 */
export function formatSteps(
  lock: readonly StepsLine[],
  now: readonly StepsNow[],
  today: string,
): string {
  const before = new Map(lock.map((line) => [line.slug, line]));
  return now
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .map(({ slug, changes, print, changed }) => {
      const old = before.get(slug);
      const day = old === undefined ? today : old.print === print ? old.day : (changed ?? today);
      return `${slug} ${day} ${changes} ${print}\n`;
    })
    .join('');
}
