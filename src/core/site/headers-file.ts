import { ELSEWHERE, EVERYWHERE, type Header, liesAt, PLACES } from './headers.ts';

const rule = (address: string, headers: readonly Header[]) =>
  `${address}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;

/**
 * Writes the headers of a built site as the file `_headers`, which Netlify and Cloudflare Pages read.
 * When two rules name one header, hosts differ in what they send. So no two rules meet but for the one for everything,
 * which shares no header with another. What the site does not have gets that one alone.
 * @param files the addresses of all files of the site, below the base path: `/articles/x/index.html`
 * @param base the path at which the site lies, with a slash at both ends
 */
export function headersFile(files: readonly string[], base: string): string {
  const rest = files.filter((file) => !PLACES.some((place) => liesAt(file, place))).flatMap(widest);
  return [
    { at: '/*', headers: EVERYWHERE },
    ...PLACES,
    ...[...new Set(rest)].sort().map((at) => ({ at, headers: ELSEWHERE })),
  ]
    .map(({ at, headers }) => rule(base + at.slice(1), headers))
    .join('\n');
}

/** Gives the rule of a file: the outermost of its folders in which no special place lies, or the file by its addresses. */
function widest(file: string): string[] {
  const folders = file.split('/').slice(1, -1);
  const around = folders.map((_, i) => `/${folders.slice(0, i + 1).join('/')}/`);
  const folder = around.find((each) => !PLACES.some(({ at }) => at.startsWith(each)));
  if (folder !== undefined) return [`${folder}*`];
  return file.endsWith('/index.html') ? [file, file.replace(/index\.html$/, '')] : [file];
}
