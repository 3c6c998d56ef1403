import { createHash } from 'node:crypto';
import { documentOf, type SitePage } from './site.ts';

/** A content security policy: directive → what it allows. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads a policy as it stands in a header or in <meta>. */
export const readPolicy = (text: string): Policy =>
  new Map(
    text.split(';').flatMap((part) => {
      const [name, ...sources] = part.trim().split(/\s+/);
      return name ? [[name, sources] as const] : [];
    }),
  );

/** Gives the policy in a page's <meta>; an empty one when it has none. */
export const policyOf = (page: SitePage): Policy =>
  readPolicy(
    documentOf(page)
      .querySelector('meta[http-equiv="content-security-policy" i]')
      ?.getAttribute('content') ?? '',
  );

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Gives what a page cannot do without: [directive, source]. */
export function needsOf(page: SitePage): readonly (readonly [directive: string, source: string])[] {
  const document = documentOf(page);
  const has = (selector: string) => document.querySelector(selector) !== null;
  const inline = (selector: string) =>
    [...document.querySelectorAll(selector)].map((element) => hashOf(element.textContent));
  return [
    ...(has('script[src]') ? ([['script-src', "'self'"]] as const) : []),
    ...(has('link[rel=stylesheet]') ? ([['style-src', "'self'"]] as const) : []),
    ...(has('img, link[rel~=icon]') ? ([['img-src', "'self'"]] as const) : []),
    ...(has('form[action]') ? ([['form-action', "'self'"]] as const) : []),
    ...(has('link[rel=manifest]') ? ([['manifest-src', "'self'"]] as const) : []),
    // Every page with a script registers the service worker.
    ...(has('script[src]') ? ([['worker-src', "'self'"]] as const) : []),
    // Search is fetched over any page.
    ...(has('[data-island], [data-open-search]') ? ([['connect-src', "'self'"]] as const) : []),
    ...(page.kind === 'search' ? ([['script-src', "'wasm-unsafe-eval'"]] as const) : []),
    ...inline('script:not([src], [type$=json])').map((hash) => ['script-src', hash] as const),
    ...inline('style').map((hash) => ['style-src', hash] as const),
  ];
}

/** Gives what a page needs and a policy does not allow. */
export const refusedBy = (policy: Policy, page: SitePage) =>
  needsOf(page)
    .filter(([directive, source]) => !policy.get(directive)?.includes(source))
    .map(([directive, source]) => `${page.path}: ${directive} lacks ${source}`);
