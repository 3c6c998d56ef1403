import type { WorkboxPlugin } from 'workbox-core/types.js';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { FALLBACK } from '../core/offline/pack.ts';
import { keptFile, keptPage } from './kept.ts';
import { CACHES, pathOf } from './scope.ts';

/** After so many seconds a slow network is no longer waited for, where there is something kept to show. */
const PATIENCE = 3;
/** So many pages that were read are kept, the latest ones. */
const MOST_PAGES = 60;
/** Scripts and styles of about five versions: pages of an older one may still be open. */
const MOST_ASSETS = 60;

/** A page is kept under its address alone: neither the words of `?q=` nor the day of `?v=` are stored. */
const withoutQuery: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(request.url.replace(/[?#].*/s, '')),
};

/**
 * Only what is whole and stands at its own address is kept: no redirect, no error. A cache that was removed stays away: pages
 * that were open then still ask this worker.
 */
const good = (cacheName: string): WorkboxPlugin => ({
  cacheWillUpdate: async ({ response }) =>
    response.status === 200 && !response.redirected && (await caches.has(cacheName))
      ? response
      : null,
});

/** Keeps what was put last. */
const latest = (most: number): WorkboxPlugin => ({
  cacheDidUpdate: async ({ cacheName }) => {
    const cache = await caches.open(cacheName);
    for (const old of (await cache.keys()).slice(0, -most)) await cache.delete(old);
  },
});

/** Looks in the packs for what the cache has not. What was asked of a short address goes along to where it leads. */
const orKept = (
  find: (path: string, query?: string) => Promise<Response | undefined>,
): WorkboxPlugin => ({
  cachedResponseWillBeUsed: async ({ cachedResponse, request, event }) => {
    if (cachedResponse) return cachedResponse;
    const path = pathOf(request.url);
    const asked = (event as unknown as { readonly request: Request }).request.url;
    return path === undefined ? undefined : find(path, new URL(asked).search);
  },
});

const orFallback: WorkboxPlugin = { handlerDidError: () => keptFile(FALLBACK) };

/** Pages: as the network has them; what was read is kept, and what is neither reached nor kept is answered by a page that says so. */
export const pages = new NetworkFirst({
  cacheName: CACHES.pages,
  networkTimeoutSeconds: PATIENCE,
  plugins: [withoutQuery, good(CACHES.pages), latest(MOST_PAGES), orKept(keptPage), orFallback],
});

/** Data: as the network has it; the packs hold it, so nothing is kept twice. */
export const data = new NetworkFirst({
  networkTimeoutSeconds: PATIENCE,
  plugins: [withoutQuery, { cacheWillUpdate: () => Promise.resolve(null) }, orKept(keptFile)],
});

/** Scripts and styles: their names change with their content. */
export const assets = new CacheFirst({
  cacheName: CACHES.assets,
  plugins: [withoutQuery, good(CACHES.assets), latest(MOST_ASSETS), orKept(keptFile)],
});
