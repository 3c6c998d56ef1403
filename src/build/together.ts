import type { AstroIntegration } from 'astro';

/**
 * Makes one integration of some that do their work when the site is built and need nothing of each other: they do it at the same time.
 * Throws the first error of them.
 */
export const together = (...integrations: readonly AstroIntegration[]): AstroIntegration => ({
  name: integrations.map(({ name }) => name).join('+'),
  hooks: {
    'astro:build:done': async (built) => {
      await Promise.all(
        integrations.map(async ({ name, hooks }) => {
          await hooks['astro:build:done']?.({ ...built, logger: built.logger.fork(name) });
        }),
      );
    },
  },
});
