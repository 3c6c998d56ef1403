import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '#site.config';
import { drawPicture } from '../../build/picture/draw.ts';
import { type ArticleEntry, articles } from '../../site/content.ts';
import { owners, time } from '../../site/labels.ts';
import { phrasesOf } from '../../site/phrases.ts';
import { words } from '../../words.ts';

/** One picture an article. */
export const getStaticPaths = (() =>
  articles.map((article) => ({
    params: { slug: article.slug },
    props: { article },
  }))) satisfies GetStaticPaths;

/** The picture of an article for link previews. */
export const GET: APIRoute<{ article: ArticleEntry }> = async ({ props: { article } }) => {
  const { page, text, muted, link } = site.colours;
  const png = await drawPicture({
    phrases: phrasesOf(article.title),
    facts: [
      [words.fixOwnerLabel, owners(article)],
      [words.minutesLabel, time(article)],
    ],
    site: site.name,
    colours: { page: page[0], text: text[0], muted: muted[0], line: link[0] },
  });
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
