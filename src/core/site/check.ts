import { z } from 'zod';
import type { ContentProblem } from '../content/kinds.ts';
import { schemaProblems } from '../content/schema-problems.ts';
import type { Problem } from '../problem.ts';
import { basePath, siteSchema } from './schema.ts';

/**
 * Checks the settings of the site.
 * @param site what site.config.ts exports
 * @param text the text of site.config.ts, for the lines
 * @param base what the variable SITE_BASE says, when it is set: it stands in for `base`
 * @returns every problem at once, in Japanese
 */
export function checkSite(site: unknown, text: string, base?: string): Problem[] {
  const file = { path: 'site.config.ts', value: site, lineAt: lineFinder(text) };
  return [...schemaProblems(file, siteSchema), ...(base === undefined ? [] : checkVariable(base))];
}

function checkVariable(base: string): Problem[] {
  const value = { SITE_BASE: base };
  const variable = { path: '環境変数', value, lineAt: () => 0 };
  const problems = schemaProblems(variable, z.strictObject({ SITE_BASE: basePath }));
  return problems.map(({ kind, file, what, fix }: ContentProblem) => ({ kind, file, what, fix }));
}

/** Finds the lines of keys in an object literal: each key is looked for from the line of the one above it. */
function lineFinder(text: string): (path: readonly PropertyKey[]) => number {
  const lines = text.split('\n').map((line) => line.trim());
  const start = lines.findIndex((line) => line.includes('const site'));
  return (path) => {
    let at = Math.max(0, start);
    // A list stands on the line of its key: its places are no keys.
    for (const key of path.filter((each) => typeof each === 'string')) {
      const found = lines.findIndex((line, i) => i >= at && names(line, key));
      if (found === -1) break;
      at = found;
    }
    return at + 1;
  };
}

/** Tells whether a line of code gives a value to a key. */
function names(line: string, key: string): boolean {
  if (/^(?:\/?\*|\/\/)/.test(line)) return false;
  return [key, `'${key}'`, `"${key}"`].some(
    (name) => line.startsWith(`${name}:`) || line.includes(` ${name}:`),
  );
}
