import { documentOf, fit } from './chapter.ts';
import { needed, type Part, type Read, type Section, textIn } from './section.ts';

/** How far headings of an article go down: its title lies below that of its category. */
const DOWN = 2;

/** Gives the section of a category: its articles, in the order of its page, each with what tells it from others and its sources. */
export function categorySection(read: Read, category: string): Section {
  const path = `/categories/${category}/`;
  const main = documentOf(needed(read, path)).querySelector('main');
  const articles = articlesNamed(main).map((slug) => articlePart(read, slug));
  return {
    path,
    anchor: `category-${category}`,
    title: textIn(main?.querySelector('h1')),
    lead: textIn(main?.querySelector('h1 ~ p')),
    parts: articles.map(({ part }) => part),
    places: articles.map(({ part: { from, root } }) => ({ path: from, anchor: root.id })),
    contents: articles.map(({ part: { root }, title }) => ({ anchor: root.id, title })),
  };
}

/** Gives the slugs of the articles to which a page links, each once. */
const articlesNamed = (main: Element | null) => [
  ...new Set(
    [...(main?.querySelectorAll('a[href]') ?? [])].flatMap(
      (link) => /\/articles\/([a-z0-9-]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
    ),
  ),
];

function articlePart(read: Read, slug: string): { title: string; part: Part } {
  const from = `/articles/${slug}/`;
  const document = documentOf(needed(read, from));
  const article = document.querySelector('article[data-article]');
  if (!article) throw new Error(`${from} holds no article`);
  const title = textIn(article.querySelector('h1'));
  const root = document.createElement('section');
  const anchor = `a${article.getAttribute('data-article') ?? ''}`;
  const beside = document.querySelector('article ~ .prose');
  root.append(article, ...(beside ? [beside] : []));
  fit(root, anchor, DOWN);
  root.id = anchor;
  root.className = 'chapter';
  return { title, part: { from, root } };
}
