import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Rule {
  readonly pattern: RegExp;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

const patternOf = (path: string) =>
  new RegExp(
    `^${path
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replace(/:\w+/g, '[^/]+')}$`,
  );

/** Reads a `_headers` file (Netlify, Cloudflare Pages): a path, then its headers, indented. */
function rulesOf(text: string): readonly Rule[] {
  const blocks = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('\n')
    .split(/^(?=\/)/m);
  return blocks.flatMap((block) => {
    const [path = '', ...lines] = block
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    if (path === '') return [];
    return {
      pattern: patternOf(path),
      headers: lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
      }),
    };
  });
}

/**
 * Gives the headers that a host sends with an address of a built site, by its `_headers` file.
 * What several rules say is sent together, as hosts do: a second policy narrows the first one.
 */
export function headersOf(folder: string): (path: string) => ReadonlyMap<string, string> {
  const file = join(folder, '_headers');
  const rules = existsSync(file) ? rulesOf(readFileSync(file, 'utf8')) : [];
  return (path) => {
    const sent = new Map<string, string>();
    for (const [name, value] of rules
      .filter(({ pattern }) => pattern.test(path))
      .flatMap(({ headers }) => headers)) {
      sent.set(name, [sent.get(name), value].filter(Boolean).join(', '));
    }
    return sent;
  };
}
