import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { CATEGORY_IDS, type CategoryId } from '#core/article/categories.ts';
import { categorySchema } from '#core/article/category-schema.ts';
import { articleSchema } from '#core/article/schema.ts';
import { codeSchema, errorSchema, originSchema } from '#core/error/schema.ts';
import { factSchema } from '#core/fact/schema.ts';
import { movedSchema } from '#core/permalink/moved.ts';
import { changesSchema } from '#core/ticket/changes.ts';
import { synonymGroup } from '#core/search/synonym-schema.ts';
import { placeholderSchema, repliesSchema } from '#core/ticket/reply-schema.ts';
import { termSchema } from '#core/glossary/schema.ts';
import { providerSchema } from '#core/provider/schema.ts';

const articles = (category: CategoryId) =>
  defineCollection({
    loader: glob({ base: `./content/articles/${category}`, pattern: '*.mdx' }),
    schema: articleSchema,
  });

/** Reads a YAML map of id → entry; the entry keeps its id apart from the strict schema. */
const yamlMap = (path: string) =>
  file(path, {
    parser: (text) =>
      Object.fromEntries(
        Object.entries(parse(text) as Record<string, unknown>).map(([id, entry]) => [
          id,
          { entry },
        ]),
      ),
  });

/** Reads a YAML list as one entry `all`: a list may be empty, of which Astro would warn. */
const wholeList = (path: string) =>
  file(path, { parser: (text) => ({ all: { all: (parse(text) ?? []) as unknown[] } }) });

/** The collections that Astro loads: the articles of each category by its id, and the data beside them. */
export const collections = {
  ...(Object.fromEntries(CATEGORY_IDS.map((id) => [id, articles(id)])) as Record<
    CategoryId,
    ReturnType<typeof articles>
  >),
  categories: defineCollection({
    loader: yamlMap('content/categories.yaml'),
    schema: z.object({ entry: categorySchema }),
  }),
  facts: defineCollection({
    loader: yamlMap('content/facts.yaml'),
    schema: z.object({ entry: factSchema }),
  }),
  glossary: defineCollection({
    loader: yamlMap('content/glossary.yaml'),
    schema: z.object({ entry: termSchema }),
  }),
  errors: defineCollection({
    loader: glob({
      base: './content/errors',
      pattern: '*/*.yaml',
      generateId: ({ entry }) => entry.slice(0, -'.yaml'.length),
    }),
    schema: errorSchema,
  }),
  origins: defineCollection({
    loader: yamlMap('content/error-origins.yaml'),
    schema: z.object({ entry: originSchema }),
  }),
  codes: defineCollection({
    loader: yamlMap('content/codes.yaml'),
    schema: z.object({ entry: codeSchema }),
  }),
  synonyms: defineCollection({
    loader: file('content/synonyms.yaml', {
      parser: (text) =>
        Object.fromEntries(
          (parse(text) as unknown[]).map((group, i) => [String(i), { group }]),
        ) as Record<string, Record<string, unknown>>,
    }),
    schema: z.object({ group: synonymGroup }),
  }),
  changes: defineCollection({
    loader: wholeList('content/changes.yaml'),
    schema: z.object({ all: changesSchema }),
  }),
  moved: defineCollection({
    loader: wholeList('content/moved.yaml'),
    schema: z.object({ all: movedSchema }),
  }),
  readings: defineCollection({
    loader: yamlMap('content/readings.yaml'),
    schema: z.object({ entry: z.array(z.string()) }),
  }),
  sayings: defineCollection({
    loader: yamlMap('content/sayings.yaml'),
    schema: z.object({ entry: z.array(z.string()) }),
  }),
  placeholders: defineCollection({
    loader: file('content/placeholders.yaml', {
      parser: (text) =>
        Object.fromEntries(
          (parse(text) as unknown[]).map((entry, i) => [String(i), { entry }]),
        ) as Record<string, Record<string, unknown>>,
    }),
    schema: z.object({ entry: placeholderSchema }),
  }),
  replies: defineCollection({
    loader: glob({ base: './content/replies', pattern: '*.yaml' }),
    schema: repliesSchema,
  }),
  stories: defineCollection({
    loader: file('content/tree/stories.yaml'),
    schema: z.object({ story: z.string(), articles: z.array(z.string()) }),
  }),
  providers: defineCollection({
    loader: glob({ base: './content/providers', pattern: '*.yaml' }),
    schema: providerSchema,
  }),
};
