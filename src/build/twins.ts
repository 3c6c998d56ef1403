import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';

/** Writes beside each built page that names one its Markdown twin: `index.md` beside `index.html`. */
export function markdownTwins(): AstroIntegration {
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const worker = new Worker(new URL('twin/worker.ts', import.meta.url), {
          workerData: fileURLToPath(dir),
        });
        // Rejects with the worker's own error.
        const [written] = (await once(worker, 'message')) as [number];
        logger.info(`${written} pages written as Markdown`);
      },
    },
  };
}
