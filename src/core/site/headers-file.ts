import { ELSEWHERE, EVERYWHERE, type Header, liesAt, PLACES } from './headers.ts';

const rule = (address: string, headers: readonly Header[]) =>
  `${address}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;

/**
 * Writes the headers of a built site as the file `_headers`, which Netlify and Cloudflare Pages read.
 * When two rules name one header, hosts differ in what they send. So no two rules meet but for the one for everything,
 * which shares no header with another. What the site does not have at its top gets that one alone.
 * @param tops what lies at the top of the site: `/articles/*` for a folder, `/` and `/404.html` for pages
 * @param base the path at which the site lies, with a slash at both ends
 */
export function headersFile(tops: readonly string[], base: string): string {
  const special = (top: string) => PLACES.some((place) => liesAt(top.replace('*', ''), place));
  return [
    { at: '/*', headers: EVERYWHERE },
    ...PLACES,
    ...tops.filter((top) => !special(top)).map((at) => ({ at, headers: ELSEWHERE })),
  ]
    .map(({ at, headers }) => rule(base + at.slice(1), headers))
    .join('\n');
}
