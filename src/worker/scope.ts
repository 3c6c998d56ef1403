import { cacheNames } from '../core/offline/names.ts';
import type { PackSet } from '../core/offline/pack.ts';

/** An event whose work keeps the worker alive. */
interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

/** What is used of ServiceWorkerGlobalScope: its own types and those of a page do not go together in one project. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: {
      type: 'window';
      includeUncontrolled: boolean;
    }): Promise<readonly { readonly url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: Lasting & { data: unknown }) => void): void;
  addEventListener(type: 'activate', listener: (event: Lasting) => void): void;
}

/** Put here by the build (src/build/offline.ts). */
declare const FIRST: PackSet;

/** The worker itself, with its types. */
export const worker = self as unknown as WorkerScope;
/** What the first visit keeps. */
export const FIRST_VISIT = FIRST;
/** The address of the site with its base path, ending with a slash. */
export const SCOPE = worker.registration.scope;
/** The names of the caches of this site. */
export const CACHES = cacheNames(SCOPE);

/** Gives the path of an address below the base, without its query; undefined for what lies elsewhere. */
export function pathOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  return (origin + pathname).startsWith(SCOPE)
    ? decodeURI((origin + pathname).slice(SCOPE.length - 1))
    : undefined;
}
