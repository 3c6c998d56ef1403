import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { site } from '../../site.config.ts';
import { parseContent } from '../core/content/parse.ts';
import { type Redirect, redirectsOf } from '../core/content/redirects.ts';
import { allForms } from '../core/permalink/forms.ts';
import { nginxMap, redirectsFile } from '../core/permalink/host-tables.ts';
import { LEAD_ON, redirectPage } from '../core/permalink/redirect-page.ts';
import { withLetter } from '../core/ticket/number.ts';
import { words } from '../words.ts';
import { buildDate } from './date.ts';
import { readContent } from './read-content.ts';

const hash = `sha256-${createHash('sha256').update(LEAD_ON).digest('base64')}`;

/** Reads from the content where every address leads that has no page of its own. */
export const readRedirects = (): readonly Redirect[] =>
  redirectsOf(parseContent(readContent(), { today: buildDate }).content);

/**
 * Answers the short addresses and those of renamed pages: by a small page each, thousands of them, which would take Astro longer than
 * all other pages; and by a table for hosts that redirect by themselves, `_redirects` and `nginx/redirects.map`.
 * While pages are written (`npm run dev`), by the server.
 */
export function redirects(): AstroIntegration {
  let config: Pick<AstroConfig, 'base' | 'site'> = { base: '/', site: undefined };
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': ({ dir, logger }) => {
        const base = `${config.base.replace(/\/$/, '')}/`;
        const all = readRedirects();
        const files = filesOf(all, base, config.site ?? '');
        for (const [name, text] of files) {
          const file = path.join(fileURLToPath(dir), name);
          mkdirSync(path.dirname(file), { recursive: true });
          writeFileSync(file, text);
        }
        logger.info(`${all.length} addresses lead on, in ${files.size} files`);
      },
      'astro:server:setup': ({ server }) => {
        let table: ReadonlyMap<string, string> | undefined;
        server.watcher.on('all', () => (table = undefined));
        server.middlewares.use((request, response, next) => {
          const [asked = '', ...query] = (request.url ?? '').split('?');
          if (/\/k\/\d/.test(asked))
            table ??= new Map(allForms(readRedirects()).map(({ from, to }) => [from, to]));
          const to = table?.get(asked);
          if (to === undefined) {
            next();
            return;
          }
          const [page, anchor] = to.split('#');
          const location = [
            config.base.replace(/\/$/, ''),
            page,
            ...query.map((part) => `?${part}`),
          ];
          response
            .writeHead(302, { location: location.join('') + (anchor ? `#${anchor}` : '') })
            .end();
        });
      },
    },
  };
}

/** Gives what the build writes, by name. */
function filesOf(
  all: readonly Redirect[],
  base: string,
  origin: string,
): ReadonlyMap<string, string> {
  const below = base.replace(/\/$/, '');
  return new Map([
    ...allForms(all).map(
      ({ from, to }) =>
        [
          `${from.slice(1)}index.html`,
          redirectPage({
            title: titleOf(from),
            to: below + to,
            canonical: new URL(below + (to.split('#')[0] ?? ''), origin).href,
            lang: site.lang,
            label: words.openPage,
            hash,
          }),
        ] as const,
    ),
    ['_redirects', redirectsFile(all, base)] as const,
    ['nginx/redirects.map', nginxMap(all, base)] as const,
  ]);
}

const titleOf = (from: string) => {
  const number = /^\/k\/(\d+)/.exec(from)?.[1];
  return number === undefined ? words.openPage : withLetter(Number(number));
};
