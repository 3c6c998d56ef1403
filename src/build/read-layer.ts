import { parse } from 'yaml';
import { z } from 'zod';
import { articleSchema } from '../core/article/schema.ts';
import type { ContentFile } from '../core/content/model.ts';
import { splitFrontMatter } from '../core/content/front-matter.ts';
import { codePages } from '../core/error/code-pages.ts';
import { codesSchema, errorSchema, originsSchema } from '../core/error/schema.ts';
import { glossarySchema } from '../core/glossary/schema.ts';
import { providerSchema } from '../core/provider/schema.ts';
import { buildLayer, type LayerSources, namedEntries } from '../core/search/build-layer.ts';
import { synonymsSchema, readingsSchema, sayingsSchema } from '../core/search/synonym-schema.ts';
import { storiesSchema } from '../core/tree/stories.ts';
import { codeTitle } from '../site/code-title.ts';

const ARTICLE = /^content\/articles\/[^/]+\/([a-z0-9-]+)\.mdx$/;
const MAIL_ERROR = /^content\/errors\/([a-z0-9-]+)\/([a-z0-9-]+)\.yaml$/;
const PROVIDER = /^content\/providers\/([a-z0-9-]+)\.yaml$/;

/**
 * Reads what the own search is built from out of the files of content/, without Astro: for commands and tests. The order of everything
 * is that of src/site, so that both give the same bytes (tests/search/built).
 * @throws with the file's name when one breaks its schema: `npm run check` says the line and the cure
 */
export function readLayerSources(files: readonly ContentFile[]) {
  const origins = Object.entries(single(files, 'content/error-origins.yaml', originsSchema))
    .map(([id, origin]) => ({ id, ...origin }))
    .sort((a, b) => a.order - b.order);
  const placeOf = new Map(origins.map(({ id, order }) => [id, order]));
  const errors = matching(files, MAIL_ERROR)
    .map(({ file, names: [origin = '', id = ''] }) => ({
      ...valid(file.path, file.text, errorSchema),
      id,
      origin,
    }))
    .sort(
      (a, b) => (placeOf.get(a.origin) ?? 0) - (placeOf.get(b.origin) ?? 0) || a.number - b.number,
    );
  const articles = matching(files, ARTICLE)
    .map(({ file, names: [slug = ''] }) => ({
      ...valid(file.path, splitFrontMatter(file.text)?.front ?? '', articleSchema),
      slug,
    }))
    .sort((a, b) => a.number - b.number);
  const pages = codePages(single(files, 'content/codes.yaml', codesSchema), errors);
  return {
    articles,
    errors,
    origins,
    codes: pages.map((page) => ({ ...page, title: codeTitle(page) })),
    named: namedEntries(providersOf(files), termsOf(files)),
    synonyms: single(files, 'content/synonyms.yaml', synonymsSchema),
    readings: single(files, 'content/readings.yaml', readingsSchema),
    sayings: single(files, 'content/sayings.yaml', sayingsSchema),
    stories: single(files, 'content/tree/stories.yaml', storiesSchema),
  } satisfies LayerSources;
}

/** Builds what the own search knows from the files of content/: `packLayer` gives the two files that the site serves. */
export const readLayer = (files: readonly ContentFile[]) => buildLayer(readLayerSources(files));

const providersOf = (files: readonly ContentFile[]) =>
  matching(files, PROVIDER)
    .map(({ file, names: [id = ''] }) => ({ id, ...valid(file.path, file.text, providerSchema) }))
    .sort((a, b) => a.order - b.order);

const termsOf = (files: readonly ContentFile[]) =>
  Object.entries(single(files, 'content/glossary.yaml', glossarySchema))
    .map(([id, term]) => ({ id, ...term }))
    .sort((a, b) => a.reading.localeCompare(b.reading, 'ja'));

/** The files whose paths fit, with the parts of the path that name them. */
const matching = (files: readonly ContentFile[], shape: RegExp) =>
  files.flatMap((file) => {
    const match = shape.exec(file.path);
    return match ? [{ file, names: match.slice(1) }] : [];
  });

function single<S extends z.ZodType>(
  files: readonly ContentFile[],
  path: string,
  schema: S,
): z.infer<S> {
  return valid(path, files.find((file) => file.path === path)?.text ?? '', schema);
}

function valid<S extends z.ZodType>(path: string, text: string, schema: S): z.infer<S> {
  const result = schema.safeParse(parse(text));
  if (!result.success) throw new Error(`${path}: ${z.prettifyError(result.error)} (npm run check)`);
  return result.data;
}
