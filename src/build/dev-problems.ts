import { spawn } from 'node:child_process';
import path from 'node:path';
import type { AstroIntegration } from 'astro';

/** Editors save several files at once, and some of them twice. */
const QUIET_MS = 300;

/**
 * Prints the problems of the content in the terminal of `npm run dev`: at the start, and after each change below content/ and public/, where its images lie.
 * The page itself shows a half-written article as far as it can, and Astro's own messages name no cure.
 * @param check runs the check and prints; resolves when it has ended
 */
export function devProblems(check: () => Promise<void> = runCheck): AstroIntegration {
  return {
    name: 'dev-problems',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const looked = ['content', 'public'].map(
          (folder) => path.join(server.config.root, folder) + path.sep,
        );
        const look = oneAtATime(check);
        let timer: NodeJS.Timeout | undefined;
        const soon = () => {
          clearTimeout(timer);
          timer = setTimeout(look, QUIET_MS);
        };
        server.watcher.on('all', (_event, file) => {
          const changed = path.resolve(file);
          if (looked.some((folder) => changed.startsWith(folder))) soon();
        });
        soon();
      },
    },
  };
}

/** Runs a task; what is asked for while it runs is done once, afterwards. */
function oneAtATime(task: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  return function run() {
    again = running;
    if (running) return;
    running = true;
    void task().finally(() => {
      running = false;
      if (again) run();
    });
  };
}

/** The check as a process of its own, so that the pages do not wait for it; a draft's addresses do not go into the lock. */
const runCheck = () =>
  new Promise<void>((resolve) => {
    spawn(process.execPath, ['src/check.ts', '--look'], { stdio: 'inherit' })
      .on('close', () => resolve())
      .on('error', () => resolve());
  });
