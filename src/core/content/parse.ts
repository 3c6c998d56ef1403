import { z } from 'zod';
import { CATEGORY_IDS, type CategoryId } from '../article/categories.ts';
import { categoriesSchema } from '../article/category-schema.ts';
import { articleSchema } from '../article/schema.ts';
import { codesSchema, errorSchema, originsSchema } from '../error/schema.ts';
import { type Fact, factSchema, factsSchema } from '../fact/schema.ts';
import { glossarySchema } from '../glossary/schema.ts';
import { parseLock } from '../permalink/lock.ts';
import { movedSchema } from '../permalink/moved.ts';
import { parseNumbers } from '../permalink/numbers-lock.ts';
import type { ContentProblem } from './kinds.ts';
import { providerSchema } from '../provider/schema.ts';
import { readingsSchema, sayingsSchema, synonymsSchema } from '../search/synonym-schema.ts';
import { changesSchema } from '../ticket/changes.ts';
import { parseSteps } from '../ticket/steps-lock.ts';
import { placeholdersSchema, repliesSchema } from '../ticket/reply-schema.ts';
import { readEncoding } from './encoding.ts';
import { frontMatterProblem, splitFrontMatter } from './front-matter.ts';
import { readBody } from './mdx.ts';
import type {
  ArticleFile,
  Content,
  ContentFile,
  ErrorFile,
  ProviderFile,
  ReplyFile,
  Surroundings,
  YamlFile,
} from './model.ts';
import { schemaProblems } from './schema-problems.ts';
import { validFields } from './schema-shape.ts';
import { readYaml } from './yaml-file.ts';

const ARTICLE = /^content\/articles\/([^/]+)\/([a-z0-9-]+)\.mdx$/;
const MAIL_ERROR = /^content\/errors\/([a-z0-9-]+)\/([a-z0-9-]+)\.yaml$/;
const REPLIES = /^content\/replies\/([a-z0-9-]+)\.yaml$/;
const PROVIDER = /^content\/providers\/([a-z0-9-]+)\.yaml$/;

/**
 * Reads the files of content/.
 * @param all all files, in any order; those of other shapes are passed over (rules/files.ts judges their places)
 * @param around what the content is checked against, besides itself
 * @returns what the rules look at, and the problems of syntax and schema met on the way
 */
export function parseContent(
  all: readonly ContentFile[],
  around: Surroundings,
): { content: Content; problems: ContentProblem[] } {
  const decoded = all.map(readEncoding);
  const files = decoded.map(({ file }) => file);
  const problems = decoded.flatMap((each) => each.problems);
  const yaml = (path: string, text: string | undefined, schema: z.ZodType): YamlFile => {
    if (text === undefined) return unread(path);
    const read = readYaml(path, text);
    problems.push(...read.problems);
    if (read.yaml.value !== undefined) problems.push(...schemaProblems(read.yaml, schema));
    return read.yaml;
  };
  const single = (path: string, schema: z.ZodType) => {
    const file = files.find((candidate) => candidate.path === path);
    return file && yaml(file.path, file.text, schema);
  };

  const headless: { article: ArticleFile; text: string }[] = [];
  const articles = files.flatMap(({ path, text }): ArticleFile[] => {
    const [, category, slug] = ARTICLE.exec(path) ?? [];
    if (slug === undefined || !isCategory(category)) return [];
    const parts = text === undefined ? undefined : splitFrontMatter(text);
    if (!parts) {
      const article = { path, slug, category, front: unread(path), fields: {}, body: undefined };
      if (text !== undefined) headless.push({ article, text });
      return [article];
    }
    const front = yaml(path, parts.front, articleSchema);
    const read = readBody(path, parts.body);
    problems.push(...read.problems);
    const fields = validFields(articleSchema, front.value);
    return [{ path, slug, category, front, fields, body: read.body }];
  });

  const providers = files.flatMap(({ path, text }): ProviderFile[] => {
    const id = PROVIDER.exec(path)?.[1];
    if (id === undefined) return [];
    const file = yaml(path, text, providerSchema);
    return [{ id, yaml: file, fields: validFields(providerSchema, file.value) }];
  });

  const errors = files.flatMap(({ path, text }): ErrorFile[] => {
    const [, origin, id] = MAIL_ERROR.exec(path) ?? [];
    if (origin === undefined || id === undefined) return [];
    const file = yaml(path, text, errorSchema);
    return [{ id, origin, yaml: file, fields: validFields(errorSchema, file.value) }];
  });

  const replies = files.flatMap(({ path, text }): ReplyFile[] => {
    const slug = REPLIES.exec(path)?.[1];
    if (slug === undefined) return [];
    const file = yaml(path, text, repliesSchema);
    return [{ slug, yaml: file, fields: validFields(repliesSchema, file.value) }];
  });

  const singles = {
    placeholdersFile: single('content/placeholders.yaml', placeholdersSchema),
    originsFile: single('content/error-origins.yaml', originsSchema),
    codesFile: single('content/codes.yaml', codesSchema),
    factsFile: single('content/facts.yaml', factsSchema),
    categoriesFile: single('content/categories.yaml', categoriesSchema),
    glossaryFile: single('content/glossary.yaml', glossarySchema),
    synonymsFile: single('content/synonyms.yaml', synonymsSchema),
    readingsFile: single('content/readings.yaml', readingsSchema),
    sayingsFile: single('content/sayings.yaml', sayingsSchema),
    changesFile: single('content/changes.yaml', changesSchema),
    movedFile: single('content/moved.yaml', movedSchema),
  };
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';
  const lock = parseLock(textOf('content/permalinks.lock'));
  const records = {
    numbers: parseNumbers(textOf('content/numbers.lock')),
    steps: parseSteps(textOf('content/steps.lock')),
    changes: changesSchema.safeParse(singles.changesFile?.value).data ?? [],
    moved: movedSchema.safeParse(singles.movedFile?.value).data ?? [],
  };
  const facts = validFacts(singles.factsFile?.value);
  problems.push(
    ...headless.map(({ article, text }) =>
      frontMatterProblem(article, text, { ...around, articles, lock }),
    ),
  );
  return {
    content: {
      ...around,
      ...singles,
      ...records,
      articles,
      providers,
      errors,
      replies,
      facts,
      lock,
    },
    problems,
  };
}

/** A file whose values cannot be read; what is wrong with it is reported once. */
const unread = (path: string): YamlFile => ({ path, value: undefined, lineAt: () => 1 });

const isCategory = (id: string | undefined): id is CategoryId =>
  (CATEGORY_IDS as readonly (string | undefined)[]).includes(id);

function validFacts(value: unknown): Map<string, Fact> {
  const entries = Object.entries((value ?? {}) as Record<string, unknown>);
  return new Map(
    entries.flatMap(([id, entry]) => {
      const result = factSchema.safeParse(entry);
      return result.success ? [[id, result.data] as const] : [];
    }),
  );
}
