import type { Root } from 'mdast';
import type { Article } from '../article/schema.ts';
import type { CategoryId } from '../article/categories.ts';
import type { MailError } from '../error/schema.ts';
import type { Fact } from '../fact/schema.ts';
import type { LockLine } from '../permalink/lock.ts';
import type { Move } from '../permalink/moved.ts';
import type { NumberLine } from '../permalink/numbers-lock.ts';
import type { Change } from '../ticket/changes.ts';
import type { StepsLine } from '../ticket/steps-lock.ts';
import type { ContentProblem } from './kinds.ts';
import type { Provider } from '../provider/schema.ts';
import type { Replies } from '../ticket/reply.ts';

/** A file of content/ as it was read; its path is relative to the repository, with slashes. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
}

/** A YAML text (a file, or the front matter of one) that remembers on which line each of its values stands. */
export interface YamlFile {
  readonly path: string;
  /** The plain value; undefined when the text cannot be read. */
  readonly value: unknown;
  /** Gives the line in the file of the value at a path of keys, or of its nearest ancestor that exists. */
  readonly lineAt: (path: readonly PropertyKey[]) => number;
}

/** An article file. Fields that break the schema are left out, so that other rules still run. */
export interface ArticleFile {
  readonly path: string;
  readonly slug: string;
  readonly category: CategoryId;
  readonly front: YamlFile;
  readonly fields: Partial<Article>;
  /** The body; undefined when it cannot be read. */
  readonly body: Root | undefined;
}

/** A file of content/providers. */
export interface ProviderFile {
  readonly id: string;
  readonly yaml: YamlFile;
  readonly fields: Partial<Provider>;
}

/** A file of content/errors. */
export interface ErrorFile {
  readonly id: string;
  /** Its folder: the program or service that says it. */
  readonly origin: string;
  readonly yaml: YamlFile;
  readonly fields: Partial<MailError>;
}

/** A file of content/replies; its name is the slug of the article. */
export interface ReplyFile {
  readonly slug: string;
  readonly yaml: YamlFile;
  readonly fields: Partial<Replies>;
}

/** What the content is checked against, besides itself. */
export interface Surroundings {
  /** The day of the check: 2026-11-24. */
  readonly today: string;
  /** The address of the site, without a slash at its end: https://mail-note.example. */
  readonly origin?: string;
  /** The files of public/ by the paths at which the site shows them: /favicon.svg. */
  readonly publicFiles?: readonly string[];
}

/** Everything under content/ that the rules look at. */
export interface Content extends Surroundings {
  readonly articles: readonly ArticleFile[];
  readonly providers: readonly ProviderFile[];
  readonly errors: readonly ErrorFile[];
  readonly replies: readonly ReplyFile[];
  readonly placeholdersFile: YamlFile | undefined;
  readonly originsFile: YamlFile | undefined;
  readonly codesFile: YamlFile | undefined;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly factsFile: YamlFile | undefined;
  readonly categoriesFile: YamlFile | undefined;
  readonly glossaryFile: YamlFile | undefined;
  readonly synonymsFile: YamlFile | undefined;
  readonly readingsFile: YamlFile | undefined;
  readonly sayingsFile: YamlFile | undefined;
  readonly changesFile: YamlFile | undefined;
  /** The changes of advice that can be read; all of them or none. */
  readonly changes: readonly Change[];
  readonly movedFile: YamlFile | undefined;
  /** The addresses that moved, as far as they can be read; all of them or none. */
  readonly moved: readonly Move[];
  /** The permanent addresses of content/permalinks.lock. */
  readonly lock: readonly LockLine[];
  /** To which page each number was given first (content/numbers.lock). */
  readonly numbers: readonly NumberLine[];
  /** The steps of each article as they were last looked at (content/steps.lock). */
  readonly steps: readonly StepsLine[];
}

/** A rule: looks at the whole content and gives what is wrong. */
export type Rule = (content: Content) => ContentProblem[];
