import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where an address leads on to; both with the base path, the second with its `#place` if it has one. */
export type Redirect = readonly [from: string, to: string];

/** The page that leads on by itself: components/Redirect.astro. */
const REFRESH = /<meta http-equiv="refresh" content="0; url=([^"]+)"/;

const decoded = (attribute: string) => attribute.replaceAll('&#38;', '&').replaceAll('&amp;', '&');

/**
 * Gives the addresses of a built site that lead on: the rules of its `_redirects` without placeholders, and the pages that
 * do so by <meta>.
 * @param folder the built site
 * @param files its files, as addresses from its root
 * @param base the path at which it lies, with a slash at both ends
 */
export function redirectsIn(folder: string, files: readonly string[], base: string): Redirect[] {
  const list = join(folder, '_redirects');
  const lines = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [];
  const rules = lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([from = '']) => from.startsWith('/') && !/[*:]/.test(from))
    .map(([from = '', to = '']): Redirect => [from, to]);
  const pages = files
    .filter((name) => name.endsWith('/index.html'))
    .flatMap((name): Redirect[] => {
      const to = REFRESH.exec(readFileSync(join(folder, name), 'utf8'))?.[1];
      return to ? [[base + name.slice(1, -'index.html'.length), decoded(to)]] : [];
    });
  return [...new Map([...pages, ...rules])].filter(([from, to]) => from !== to);
}
