import type { APIRoute } from 'astro';
import { askData } from '../../site/ask.ts';

/** What the island fetches once a reader answers: the whole tree with the articles that it names. */
export const GET: APIRoute = () => Response.json(askData);
