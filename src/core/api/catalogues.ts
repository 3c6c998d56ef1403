import { z } from 'zod';
import { articlesCatalogue } from './article.ts';
import { changesCatalogue } from './change.ts';
import { errorsCatalogue } from './error.ts';
import { providersCatalogue } from './provider.ts';
import { treeCatalogue } from './tree.ts';

/** The catalogues for scripts: `/api/<name>.json`, with the schema beside each. */
export const CATALOGUES = {
  articles: articlesCatalogue,
  errors: errorsCatalogue,
  tree: treeCatalogue,
  providers: providersCatalogue,
  changes: changesCatalogue,
} as const;

export type CatalogueName = keyof typeof CATALOGUES;
export type Catalogue<N extends CatalogueName> = z.infer<(typeof CATALOGUES)[N]>;

/** Their names. */
export const CATALOGUE_NAMES = Object.keys(CATALOGUES) as readonly CatalogueName[];

/** The paths of a catalogue and of its schema below the site's base path. */
export const cataloguePath = (name: CatalogueName) => `/api/${name}.json`;
/** The path of its schema. */
export const schemaPath = (name: CatalogueName) => `/api/${name}.schema.json`;

/**
 * Gives the JSON Schema of a catalogue (draft 2020-12).
 * @param id the whole address at which the schema lies
 */
export function catalogueSchema(
  name: CatalogueName,
  id: string,
): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(CATALOGUES[name], {
    target: 'draft-2020-12',
    io: 'output',
    // New fields come without a new version: a script that keeps a schema must not stumble over them.
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { $id: id, title: cataloguePath(name), ...schema };
}
