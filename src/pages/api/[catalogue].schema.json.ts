import type { APIRoute, GetStaticPaths } from 'astro';
import {
  CATALOGUE_NAMES,
  type CatalogueName,
  catalogueSchema,
  schemaPath,
} from '#core/api/catalogues.ts';
import { addressOf } from '../../site/links.ts';

interface Props {
  name: CatalogueName;
}

/** One file for each catalogue. */
export const getStaticPaths = (() =>
  CATALOGUE_NAMES.map((name) => ({
    params: { catalogue: name },
    props: { name },
  }))) satisfies GetStaticPaths;

/** The JSON Schema of a catalogue. */
export const GET: APIRoute<Props> = ({ props: { name } }) =>
  Response.json(catalogueSchema(name, addressOf(schemaPath(name))));
