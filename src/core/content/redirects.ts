import { articlePath, errorPath, numberPath } from '../permalink/lock.ts';
import { articlePlaces } from './article-places.ts';
import type { Content } from './model.ts';
import { permanentAddresses } from './permanent.ts';

/** An address of the site that leads on to another one; both without the base path. */
export interface Redirect {
  readonly from: string;
  /** An address of a page, with the anchor of a place in it. */
  readonly to: string;
}

/** Gives each page that has a number, by its address. */
export const numberedPages = ({ articles, errors }: Content) => [
  ...articles.flatMap((article) => {
    const { slug, fields } = article;
    return fields.number === undefined
      ? []
      : { number: fields.number, page: articlePath(slug), places: articlePlaces(article) };
  }),
  ...errors.flatMap(({ id, fields: { number } }) =>
    number === undefined ? [] : { number, page: errorPath(id), places: [] },
  ),
];

/**
 * Gives every address that leads on: the short addresses of pages and of places in them, renamed pages, and the numbers of
 * pages that were renamed or withdrawn. Short addresses stand here without their check letter (forms.ts).
 */
export function redirectsOf(content: Content): readonly Redirect[] {
  const living = numberedPages(content).flatMap(({ number, page, places }) => [
    { from: numberPath(number), to: page },
    ...places.map(({ key, anchor }) => ({
      from: numberPath(number, key),
      to: `${page}#${anchor}`,
    })),
  ]);
  const taken = new Set(living.map(({ from }) => from));
  const renamed = content.moved.filter(({ withdrawn, from }) => !withdrawn && !taken.has(from));
  for (const { from } of renamed) taken.add(from);
  return [
    ...living,
    ...renamed.map(({ from, to }) => ({ from, to })),
    ...ofFormerPages(content).filter(({ from }) => !taken.has(from)),
  ];
}

/** The short addresses of pages that are there no more: they lead where the page's own address leads, or to what says so. */
function ofFormerPages(content: Content): Redirect[] {
  const { lock, moved, numbers } = content;
  const living = new Set(numberedPages(content).map(({ number }) => number));
  const moves = new Map(moved.map((move) => [move.from, move]));
  return numbers.flatMap(({ number, page }) => {
    const move = moves.get(page);
    if (!move || living.has(number)) return [];
    const to = move.withdrawn ? page : move.to;
    return lock
      .filter(({ address }) => address.startsWith(numberPath(number)))
      .map(({ address }) => ({ from: address, to }));
  });
}

/** Gives all addresses that the site answers, besides those of the troubleshooter: pages, redirects and withdrawn pages. */
export const answeredAddresses = (content: Content): string[] => [
  ...permanentAddresses(content),
  ...redirectsOf(content).map(({ from }) => from),
  ...content.moved.map(({ from }) => from),
];
