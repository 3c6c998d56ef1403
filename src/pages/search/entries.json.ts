import type { APIRoute } from 'astro';
import type { Entry } from '#core/search/entries.ts';
import { articles } from '../../site/content.ts';
import { owners } from '../../site/labels.ts';
import { articleHref } from '../../site/links.ts';

/** What the search knows of each article besides its full text; fetched with the first search. */
export const GET: APIRoute = () =>
  Response.json(
    articles.map((article): Entry => ({
      url: articleHref(article.slug),
      title: article.title,
      owner: owners(article),
      lead: article.lead,
      symptoms: article.symptoms,
      messages: article.messages,
      synonyms: article.synonyms,
    })),
  );
