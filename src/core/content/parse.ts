import { z } from 'zod';
import { CATEGORY_IDS, type CategoryId } from '../article/categories.ts';
import { categoriesSchema } from '../article/category-schema.ts';
import { articleSchema } from '../article/schema.ts';
import { type Fact, factSchema, factsSchema } from '../fact/schema.ts';
import { glossarySchema } from '../glossary/schema.ts';
import { parseLock } from '../permalink/lock.ts';
import type { ContentProblem } from './kinds.ts';
import { providerSchema } from '../provider/schema.ts';
import { readBody } from './mdx.ts';
import type {
  ArticleFile,
  Content,
  ContentFile,
  ProviderFile,
  Surroundings,
  YamlFile,
} from './model.ts';
import { schemaProblems } from './schema-problems.ts';
import { validFields } from './schema-shape.ts';
import { readYaml } from './yaml-file.ts';

const ARTICLE = /^content\/articles\/([^/]+)\/([a-z0-9-]+)\.mdx$/;
const PROVIDER = /^content\/providers\/([a-z0-9-]+)\.yaml$/;

/**
 * Reads the files of content/.
 * @param files all files, in any order; those of other shapes are passed over (rules/files.ts judges their places)
 * @param around what the content is checked against, besides itself
 * @returns what the rules look at, and the problems of syntax and schema met on the way
 */
export function parseContent(
  files: readonly ContentFile[],
  around: Surroundings,
): { content: Content; problems: ContentProblem[] } {
  const problems: ContentProblem[] = [];
  const yaml = (path: string, text: string, schema: z.ZodType): YamlFile => {
    const read = readYaml(path, text);
    problems.push(...read.problems);
    if (read.yaml.value !== undefined) problems.push(...schemaProblems(read.yaml, schema));
    return read.yaml;
  };
  const single = (path: string, schema: z.ZodType) => {
    const file = files.find((candidate) => candidate.path === path);
    return file && yaml(file.path, file.text, schema);
  };

  const articles = files.flatMap(({ path, text }): ArticleFile[] => {
    const [, category, slug] = ARTICLE.exec(path) ?? [];
    if (slug === undefined || !isCategory(category)) return [];
    const parts = splitFrontMatter(text);
    const front = parts.front.trim()
      ? yaml(path, parts.front, articleSchema)
      : withoutFrontMatter(path, problems);
    // Without its front matter nobody can tell where the body begins: what it seems to lack is no second fault.
    const read: ReturnType<typeof readBody> = parts.front.trim()
      ? readBody(path, parts.body)
      : { problems: [] };
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

  const factsFile = single('content/facts.yaml', factsSchema);
  const categoriesFile = single('content/categories.yaml', categoriesSchema);
  const glossaryFile = single('content/glossary.yaml', glossarySchema);
  const lock = parseLock(files.find(({ path }) => path === 'content/permalinks.lock')?.text ?? '');
  const facts = validFacts(factsFile?.value);
  return {
    content: {
      ...around,
      articles,
      providers,
      facts,
      factsFile,
      categoriesFile,
      glossaryFile,
      lock,
    },
    problems,
  };
}

function withoutFrontMatter(path: string, problems: ContentProblem[]): YamlFile {
  problems.push({
    kind: 'file-syntax',
    file: path,
    line: 1,
    what: 'ファイルの頭に、--- で囲んだ項目(front matter)がありません。',
    fix: '1行目から --- で始め、項目のあとをもう1つの --- で閉じます。',
  });
  return { path, value: undefined, lineAt: () => 1 };
}

const isCategory = (id: string | undefined): id is CategoryId =>
  (CATEGORY_IDS as readonly (string | undefined)[]).includes(id);

/**
 * Parts a file into front matter and body. The lines of the other part stay as empty lines: line numbers are the file's.
 * A file without front matter gives an empty one.
 */
function splitFrontMatter(text: string): { front: string; body: string } {
  const lines = text.split(/\r?\n/);
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  return {
    front: ['', ...lines.slice(1, Math.max(end, 1))].join('\n'),
    body: lines.map((line, i) => (i > end ? line : '')).join('\n'),
  };
}

function validFacts(value: unknown): Map<string, Fact> {
  const entries = Object.entries((value ?? {}) as Record<string, unknown>);
  return new Map(
    entries.flatMap(([id, entry]) => {
      const result = factSchema.safeParse(entry);
      return result.success ? [[id, result.data] as const] : [];
    }),
  );
}
