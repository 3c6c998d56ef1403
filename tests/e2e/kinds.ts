import { type Kind, pageOf, pages, pagesOf } from '../dist/site.ts';

export interface Sample {
  readonly name: string;
  readonly path: string;
  readonly kind: Kind;
}

const kinds = [...new Set(pages.map(({ kind }) => kind))];
const secondArticle = pagesOf('article').toSorted((a, b) => b.html.length - a.html.length)[1];

/** One page of every kind of the built site, the fullest of its kind, and those whose layout is another within a kind. */
export const samples: readonly Sample[] = [
  // A short address leaves at once; the search page is empty until it has found something.
  ...kinds
    .filter((kind) => kind !== 'short' && kind !== 'search')
    .map((kind) => ({ kind, path: pageOf(kind).path })),
  { kind: 'article' as const, path: secondArticle?.path ?? 'the site has two articles' },
  { kind: 'question' as const, path: '/ask/waiting/search-look/' },
  { kind: 'map' as const, path: '/ask/map/waiting/' },
  {
    kind: 'search' as const,
    path: `/search/#q=${encodeURIComponent('550 5.1.1 User unknown, mailbox is full')}`,
  },
].map(({ kind, path }) => ({ kind, path, name: `${kind}: ${decodeURIComponent(path)}` }));

const LINKS_ALONE = [
  'about',
  'articles',
  'category',
  'code',
  'codes',
  'errors',
  'glossary',
  'map',
  'provider',
  'providers',
  'sources',
];
/** Pages with each sort of control. */
export const controls = samples.filter(({ kind }) => !LINKS_ALONE.includes(kind));
