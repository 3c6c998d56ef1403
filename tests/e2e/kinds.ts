import { pageOf, pagesOf, type SitePage } from '../dist/site.ts';

export interface Sample {
  readonly name: string;
  readonly path: string;
}

const longest = (some: readonly SitePage[]) =>
  some.toSorted((a, b) => b.html.length - a.html.length);

/** One page of every kind of layout, the fullest of its kind, and the two longest articles. */
export const samples: readonly Sample[] = [
  { name: 'home', path: '/' },
  { name: 'a category', path: pageOf('category').path },
  ...longest(pagesOf('article'))
    .slice(0, 2)
    .map(({ path }) => ({ name: `the article ${path}`, path })),
  { name: 'the list of articles', path: '/articles/' },
  { name: 'a question', path: pageOf('question').path },
  ...longest(pagesOf('outcome'))
    .slice(0, 1)
    .map(({ path }) => ({ name: 'an outcome', path })),
  { name: 'how to find out', path: '/ask/waiting/search-look/' },
  { name: 'the map of a branch', path: '/ask/map/waiting/' },
  { name: 'the whole map', path: '/ask/map/' },
  {
    name: 'search with results',
    path: `/search/#q=${encodeURIComponent('メール 届かない 550 5.7.1')}`,
  },
  { name: 'about', path: pageOf('about').path },
  { name: 'the list of sources', path: pageOf('sources').path },
  { name: 'a mail service', path: pageOf('provider').path },
  { name: 'the list of mail services', path: pageOf('providers').path },
  { name: 'the glossary', path: pageOf('glossary').path },
  { name: 'the 404 page', path: '/404.html' },
];

/** Pages with each sort of control. */
export const controls = samples.filter(({ name }) =>
  /home|article \/|question|outcome|search|404/.test(name),
);
