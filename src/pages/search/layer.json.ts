import type { APIRoute } from 'astro';
import { layer } from '../../site/search-layer.ts';

/** What the own search knows of texts in Japanese; fetched with the first search. */
export const GET: APIRoute = () => Response.json(layer.words);
