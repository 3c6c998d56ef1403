import type { APIRoute, GetStaticPaths } from 'astro';
import { CATALOGUE_NAMES, type CatalogueName } from '#core/api/catalogues.ts';
import { articlesCatalogue } from '../../site/api/articles.ts';
import { changesCatalogue } from '../../site/api/changes.ts';
import { errorsCatalogue } from '../../site/api/errors.ts';
import { providersCatalogue } from '../../site/api/providers.ts';
import { treeCatalogue } from '../../site/api/tree.ts';

const MAKERS: Record<CatalogueName, () => unknown> = {
  articles: articlesCatalogue,
  errors: errorsCatalogue,
  tree: treeCatalogue,
  providers: providersCatalogue,
  changes: changesCatalogue,
};

interface Props {
  name: CatalogueName;
}

/** One file for each catalogue. */
export const getStaticPaths = (() =>
  CATALOGUE_NAMES.map((name) => ({
    params: { catalogue: name },
    props: { name },
  }))) satisfies GetStaticPaths;

/** A catalogue for scripts (docs/api.md). */
export const GET: APIRoute<Props> = ({ props }) => Response.json(MAKERS[props.name]());
