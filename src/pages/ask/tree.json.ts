import type { APIRoute } from 'astro';
import { packAsk } from '#core/tree/pack.ts';
import { askData } from '../../site/ask.ts';

/** What the island fetches once a reader answers: every question, and where its answers lead. */
export const GET: APIRoute = () => Response.json(packAsk(askData));
