import { codePages } from '../error/code-pages.ts';
import { type Code, codeSchema, codesSchema } from '../error/schema.ts';
import { addressesOfCode, articlePath, errorPath, numberPath } from '../permalink/lock.ts';
import type { Place } from '../ticket/places.ts';
import { movedSchema } from '../permalink/moved.ts';
import { articlePlaces } from './article-places.ts';
import type { Content } from './model.ts';

/** Gives the pages of all codes, as far as the registry and the errors can be read. */
export function codePagesOf({ codesFile, errors }: Content) {
  const registry = Object.entries(codesFile?.value ?? {}).flatMap(([code, entry]) => {
    const { success, data } = codeSchema.safeParse(entry);
    return success ? [[code, data] as const] : [];
  });
  const coded = errors.map(({ id, fields }) => ({
    id,
    replies: fields.replies ?? [],
    enhanced: fields.enhanced ?? [],
    articles: fields.articles ?? [],
  }));
  return codePages(Object.fromEntries<Code>(registry), coded);
}

/** The permanent addresses of articles, errors and codes; those of the troubleshooter are its own (tree/addresses.ts). */
export const permanentAddresses = (content: Content): string[] => [
  ...content.articles.flatMap((article) => [
    articlePath(article.slug),
    ...numbered(article.fields.number, articlePlaces(article)),
  ]),
  '/errors/',
  ...content.errors.flatMap(({ id, fields }) => [errorPath(id), ...numbered(fields.number)]),
  '/codes/',
  ...codePagesOf(content).map(({ slug }) => addressesOfCode(slug)),
];

const numbered = (number: number | undefined, places: readonly Place[] = []): string[] =>
  number === undefined
    ? []
    : [numberPath(number), ...places.map(({ key }) => numberPath(number, key))];

/**
 * Tells of which addresses nobody can know whether they are lost, because what gives them cannot be read: that is reported at its own place.
 * @returns a test for one address
 */
export function unknowable({
  articles,
  errors,
  codesFile,
  movedFile,
}: Content): (address: string) => boolean {
  if (movedFile && !movedSchema.safeParse(movedFile.value).success) return () => true;
  const noNumber = [...articles, ...errors].some(({ fields }) => fields.number === undefined);
  const noCodes =
    (codesFile !== undefined && !codesSchema.safeParse(codesFile.value).success) ||
    errors.some(
      ({ yaml, fields: { replies, enhanced } }) =>
        yaml.value === undefined || !replies || !enhanced,
    );
  const unread = articles
    .filter(({ body, fields }) => body === undefined && fields.number !== undefined)
    .map(({ fields }) => numberPath(fields.number ?? 0));
  return (address) =>
    unread.some((path) => address.startsWith(path) && address !== path) ||
    (noNumber && address.startsWith('/k/')) ||
    (noCodes && address.startsWith('/codes/'));
}
