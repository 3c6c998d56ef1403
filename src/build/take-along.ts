import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { site } from '../../site.config.ts';
import { words } from '../words.ts';
import { bookWanted } from './book/files.ts';
import { buildDate } from './date.ts';

/**
 * Makes the whole site as one HTML file and as a PDF, where they are wanted (`npm run book`). It comes after all that writes
 * pages, and before what packs the page about the site, which tells their sizes.
 */
export function takeAlong(): AstroIntegration {
  let root = site.origin;
  return {
    name: 'take-along',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(`${config.base.replace(/\/$/, '')}/`, config.site ?? site.origin).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!bookWanted) return;
        // What makes it is loaded by builds that make it.
        const { writeBook } = await import('./book/write.ts');
        const { name, lang } = site;
        const settings = { name, lang, root, day: buildDate, words };
        for (const line of await writeBook(fileURLToPath(dir), settings)) logger.info(line);
      },
    },
  };
}
