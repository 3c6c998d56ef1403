import type { Redirect } from '../content/redirects.ts';
import { allForms, inForm } from './forms.ts';
import { isPlacePath } from './lock.ts';

/** So many rules without placeholders Cloudflare Pages takes of a `_redirects` file. */
export const MOST_STATIC = 2000;
/** So many rules with placeholders it takes besides. */
export const MOST_DYNAMIC = 100;

/** A place whose key is its anchor: `/k/207/verify/` → `…#verify`. */
const isSection = ({ from, to }: Redirect) =>
  isPlacePath(from) && to.endsWith(`#${from.split('/')[3] ?? ''}`);

/**
 * Writes the `_redirects` of Netlify and Cloudflare Pages. Every address of the ledger that leads on has its rule, the sections of an
 * article one together; then as many of the forms with a check letter as there is room for. What has none is answered by its page.
 * @param base the path below which the site lies, with a slash at both ends
 */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  const below = base.replace(/\/$/, '');
  const rule = (from: string, to: string, status: number) =>
    `${below}${from} ${below}${to} ${status}`;
  // A short address may lead elsewhere some day: browsers are not to keep where it led.
  const fixed = ({ from, to }: Redirect) => rule(from, to, from.startsWith('/k/') ? 302 : 301);
  const articles = new Map(
    redirects
      .filter(isSection)
      .map(({ from, to }) => [from.split('/')[2] ?? '', to.split('#')[0] ?? '']),
  );
  const dynamic = [...articles].slice(0, MOST_DYNAMIC);
  const covered = new Set(dynamic.map(([number]) => number));
  const ledger = redirects.filter(
    (redirect) => !(isSection(redirect) && covered.has(redirect.from.split('/')[2] ?? '')),
  );
  const lettered = (['upper', 'lower'] as const).flatMap((form) =>
    redirects.flatMap((redirect) => {
      const from = isPlacePath(redirect.from) ? undefined : inForm(redirect.from, form);
      return from === undefined ? [] : { ...redirect, from };
    }),
  );
  const lines = [
    ...[...ledger, ...lettered].slice(0, MOST_STATIC).map(fixed),
    ...dynamic.map(([number, page]) => rule(`/k/${number}/:place/`, `${page}#:place`, 302)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * Writes the entries of an nginx `map $uri $redirect_to { … }`: all forms, also without the slash at the end. nginx compares without
 * regard to case, so one case is enough; `$is_args$args` takes what was asked along, before the anchor.
 * @param base the path below which the site lies, with a slash at both ends
 */
export function nginxMap(redirects: readonly Redirect[], base: string): string {
  const below = base.replace(/\/$/, '');
  const known = new Set<string>();
  return allForms(redirects)
    .flatMap(({ from, to }) => {
      if (known.has(from.toLowerCase())) return [];
      known.add(from.toLowerCase());
      const [page = '', anchor] = to.split('#');
      const target = `${below}${page}$is_args$args${anchor === undefined ? '' : `#${anchor}`}`;
      return [from, from.replace(/\/$/, '')].map((written) => `${below}${written} ${target};\n`);
    })
    .join('');
}
