import type { APIRoute } from 'astro';
import { apartOf } from '#core/error/apart.ts';
import { errors } from '../../site/errors.ts';

/** What tells errors apart that are easily mistaken; fetched when a text fits two of them. */
export const GET: APIRoute = () => Response.json(apartOf(errors));
