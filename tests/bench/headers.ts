import { extname } from 'node:path';

/** The kinds of files that a built site has. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ico': 'image/vnd.microsoft.icon',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

/** Gives the content type of a file by its name. */
export const typeOf = (name: string) => TYPES[extname(name)] ?? 'application/octet-stream';

/** Tells whether hosts compress files of this type. Pagefind's own files are compressed already. */
export const isText = (type: string) => /^text\/|json|xml/.test(type);

/** One block of a `_headers` file: a path, or the start of paths, and the headers that it sets. */
export interface HeaderRule {
  readonly path: string;
  readonly below: boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** Reads a `_headers` file: a line with a path, then indented lines with a header each; `#` starts a comment. */
export function headerRules(text: string): readonly HeaderRule[] {
  const blocks: { path: string; lines: string[] }[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (/^\s/.test(line)) blocks.at(-1)?.lines.push(line.trim());
    else blocks.push({ path: line.trim(), lines: [] });
  }
  return blocks.map(({ path, lines }) => ({
    path: path.replace(/\*$/, ''),
    below: path.endsWith('*'),
    headers: lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
    }),
  }));
}

/** Gives the headers of a path: what all hosts send, then what the rules say, the last one winning. */
export const headersFor = (path: string, rules: readonly HeaderRule[]): Record<string, string> =>
  Object.fromEntries([
    ['Cache-Control', 'public, max-age=0, must-revalidate'],
    ...rules
      .filter((rule) => (rule.below ? path.startsWith(rule.path) : path === rule.path))
      .flatMap((rule) => rule.headers),
  ]);
