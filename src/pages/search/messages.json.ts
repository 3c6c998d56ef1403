import type { APIRoute } from 'astro';
import { layer } from '../../site/search-layer.ts';

/** What the own search knows of lines in English and of codes; fetched with the first text that holds some. */
export const GET: APIRoute = () => Response.json(layer.messages);
