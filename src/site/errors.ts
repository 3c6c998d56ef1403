import { getCollection } from 'astro:content';
import { codePages, type CodePage, codeSlug } from '#core/error/code-pages.ts';
import type { MailError, Origin } from '#core/error/schema.ts';
import { words } from '../words.ts';
import { href } from './links.ts';

/** An error with its place on the site. */
export interface ErrorEntry extends MailError {
  readonly id: string;
  readonly origin: string;
}

/** The programs and services that say errors, in the order of lists. */
export const origins: readonly (Origin & { id: string })[] = (await getCollection('origins'))
  .map(({ id, data }) => ({ id, ...data.entry }))
  .sort((a, b) => a.order - b.order);

const originById = new Map(origins.map((origin) => [origin.id, origin]));

/** Gives an origin by its id. Throws when there is none: `npm run check` has found that before. */
export function originOf({ origin }: Pick<ErrorEntry, 'origin'>): Origin & { id: string } {
  const found = originById.get(origin);
  if (!found) throw new Error(`no origin ${origin}`);
  return found;
}

/** All errors: by origin, then by number. */
export const errors: readonly ErrorEntry[] = (await getCollection('errors'))
  .map(({ id, data }) => {
    const [origin = '', name = ''] = id.split('/');
    return { ...data, id: name, origin };
  })
  .sort((a, b) => originOf(a).order - originOf(b).order || a.number - b.number);

const byId = new Map(errors.map((error) => [error.id, error]));

/** Gives an error by its id. Throws when there is none: `npm run check` has found that before. */
export function errorById(id: string): ErrorEntry {
  const error = byId.get(id);
  if (!error) throw new Error(`no error ${id}`);
  return error;
}

/** Gives the errors of one origin. */
export const errorsOf = (origin: string) => errors.filter((error) => error.origin === origin);

/** Gives the errors of a mail service of content/providers. */
export const errorsOfProvider = (provider: string) =>
  errors.filter((error) => originOf(error).providers.includes(provider));

/** Gives the errors for which an article is the first one to read. */
export const errorsOfArticle = (slug: string) =>
  errors.filter(({ articles, wrapper }) => articles[0] === slug && !wrapper);

const registry = Object.fromEntries(
  (await getCollection('codes')).map(({ id, data }) => [id, data.entry]),
);

/** The page of every code. */
export const codes: readonly CodePage<ErrorEntry>[] = codePages(registry, errors);

const codeByName = new Map(codes.map((page) => [page.code, page]));

/** Gives the page of a code; undefined for a range of codes. */
export const codePage = (code: string) => codeByName.get(code);

/** The address of the page of an error. */
export const errorHref = (id: string) => href(`/errors/${id}/`);
/** The address of the page of a code. */
export const codeHref = (code: string) => href(`/codes/${codeSlug(code)}/`);

/** Gives a wording as readers see it: the names of what differs are in their language. */
export const readWording = (wording: string): string =>
  wording.replace(/<([a-z]{1,20})>/g, (mark, name: string) =>
    Object.hasOwn(words.errors.placeholder, name)
      ? `<${words.errors.placeholder[name as keyof typeof words.errors.placeholder]}>`
      : mark,
  );
