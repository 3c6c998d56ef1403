import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf, filesIn, pagesIn } from './site.ts';

/** Where elements name another file or place. */
const NAMING = [
  ['a, area, link, use, image', 'href'],
  ['img, script, source, video, audio, iframe, embed, track', 'src'],
  ['form', 'action'],
  ['object', 'data'],
  ['video', 'poster'],
] as const;

/** What a browser does with a fragment that is no id: words of a search, answers of the troubleshooter, the top of the page. */
const NO_PLACE = /^(?:[qa]=.*|top)?$/;

/** Gives the addresses that a page names, as they are written. */
export function addressesOf(document: Document): readonly string[] {
  const named = NAMING.flatMap(([elements, attribute]) =>
    [...document.querySelectorAll(elements)].flatMap((one) => one.getAttribute(attribute) ?? []),
  );
  const sets = [...document.querySelectorAll('[srcset]')].flatMap((one) =>
    (one.getAttribute('srcset') ?? '').split(',').map((part) => part.trim().split(/\s/)[0] ?? ''),
  );
  const refresh = document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content');
  return [...named, ...sets, ...(refresh ? [refresh.replace(/^\d+; url=/, '')] : [])];
}

/**
 * Follows every link, image, style and script of a built site and every anchor; gives what is broken. An address that a host
 * would only redirect (a folder without its slash) is broken, too. Pages of others are not fetched.
 * @param folder the folder that a host would serve
 * @param base the path below it at which the site lies, with a slash at both ends
 */
export function brokenLinks(folder: string, base = '/'): readonly string[] {
  const site = join(folder, base);
  const pages = pagesIn(site);
  const files = new Set(filesIn(site));
  const ids = new Map(
    pages.map((page) => [
      page.path,
      new Set([...documentOf(page).querySelectorAll('[id]')].map(({ id }) => id)),
    ]),
  );
  /** Says what is wrong with an address that stands on a page or in a style; nothing when it leads somewhere. */
  const faultOf = (written: string, from: string): string | undefined => {
    const { protocol, host, pathname, hash } = new URL(
      written,
      `http://site${base}${from.slice(1)}`,
    );
    if (/^(?:mailto|data):$/.test(protocol) || (host !== 'site' && protocol.startsWith('http')))
      return undefined;
    if (!pathname.startsWith(base)) return 'outside the site';
    const path = decodeURIComponent(pathname.slice(base.length - 1));
    if (!files.has(path.endsWith('/') ? `${path}index.html` : path)) return 'no such file';
    const anchor = decodeURIComponent(hash.slice(1));
    return NO_PLACE.test(anchor) || ids.get(path)?.has(anchor) ? undefined : 'no such anchor';
  };
  const faults = (addresses: readonly string[], from: string) =>
    [...new Set(addresses)].flatMap((written) => {
      const fault = faultOf(written, from);
      return fault === undefined ? [] : [`${from} → ${written} (${fault})`];
    });
  const styles = [...files].filter((name) => name.endsWith('.css'));
  return [
    ...pages.flatMap((page) => faults(addressesOf(documentOf(page)), page.path)),
    ...styles.flatMap((name) =>
      faults(
        [...readFileSync(join(site, name), 'utf8').matchAll(/url\(\s*["']?([^"')\s]+)/g)].map(
          ([, address = '']) => address,
        ),
        name,
      ),
    ),
  ];
}
