import type { APIRoute } from 'astro';
import type { SearchWords } from '../../islands/search-words.ts';
import { words } from '../../words.ts';

/** The words of the search for the dialog and for the box of home, which are loaded when they are first used. */
export const GET: APIRoute = () => {
  const { searching, fixOwner } = words;
  return Response.json({ searching, fixOwner } satisfies SearchWords);
};
