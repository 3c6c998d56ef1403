import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/**
 * Writes the Pagefind index of the built pages into `<outDir>/pagefind/`.
 * Throws when Pagefind reports errors, so that a site without search is never published.
 */
export function pagefindIndex(): AstroIntegration {
  return {
    name: 'pagefind-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { index, errors } = await createIndex({ forceLanguage: 'ja' });
        if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
        const added = await index.addDirectory({ path: folder });
        const written = await index.writeFiles({ outputPath: `${folder}pagefind` });
        await close();
        const failed = [...errors, ...added.errors, ...written.errors];
        if (failed.length > 0) throw new Error(`Pagefind: ${failed.join('; ')}`);
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
