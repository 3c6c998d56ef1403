import type { APIRoute } from 'astro';
import type { NumberTitles } from '../../islands/misread.ts';
import { articles } from '../../site/content.ts';
import { errors } from '../../site/errors.ts';

/** The title of each page that has a number; fetched when a number was misread. */
export const GET: APIRoute = () =>
  Response.json(
    Object.fromEntries(
      [...articles, ...errors].map(({ number, title }) => [number, title]),
    ) satisfies NumberTitles,
  );
