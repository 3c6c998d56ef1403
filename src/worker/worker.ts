// The service worker: answers pages, scripts and data of the site when the network does not.
import { cacheNames, clientsClaim, setCacheNameDetails } from 'workbox-core';
import { enable as enableNavigationPreload } from 'workbox-navigation-preload';
import { matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { keptFile } from './kept.ts';
import { CACHES, FIRST_VISIT, pathOf, SCOPE, worker } from './scope.ts';
import { assets, data, pages } from './strategies.ts';

/** What must not be answered for: packs on their way, what scripts of helpdesks fetch, and the box on other sites. */
const NOT_OURS = /^\/(?:sw\.js$|offline\/(?:packs\/|whole\.json$)|api\/|embed\/)/;
/** Files that packs may hold. */
const DATA = /\.(?:json|js|css|svg|ico|pagefind|pf_\w+)$/;

setCacheNameDetails({ prefix: 'first', precache: 'visit', suffix: SCOPE });
// Each pack bears the hash of its content in its name.
precache(FIRST_VISIT.parts.map(({ file }) => ({ url: SCOPE + file, revision: null })));
clientsClaim();
enableNavigationPreload();

const below = (url: URL, pattern: RegExp) => {
  const path = pathOf(url.href);
  return path !== undefined && !NOT_OURS.test(path) && pattern.test(path);
};
registerRoute(({ request, url }) => request.mode === 'navigate' && below(url, /^/), pages);
registerRoute(({ url }) => below(url, /^\/_astro\//), assets);
registerRoute(({ url }) => below(url, DATA), data);

// A new version waits until the reader asks for it, or has closed every page of the old one.
worker.addEventListener('message', (event) => {
  if (event.data === 'skip-waiting') void worker.skipWaiting();
  if (event.data === 'restore') event.waitUntil(restore());
});

worker.addEventListener('activate', (event) => event.waitUntil(settle()));

/** Brings back what was removed while pages were open: the worker is then the same, and is not installed again. */
async function restore(): Promise<void> {
  const packs = await caches.open(cacheNames.precache);
  for (const { file } of FIRST_VISIT.parts)
    if (!(await matchPrecache(SCOPE + file))) await packs.add(SCOPE + file);
  await settle();
}

async function settle(): Promise<void> {
  const held = FIRST_VISIT.parts.flatMap(({ paths }) => paths);
  const scripts = await caches.open(CACHES.assets);
  // Pages of this version keep their scripts when the next one comes.
  for (const path of held.filter((one) => one.startsWith('/_astro/'))) {
    const file = await keptFile(path);
    if (file) await scripts.put(SCOPE + path.slice(1), file);
  }
  const read = await caches.open(CACHES.pages);
  // What the packs hold is at least as new as what was read before they came.
  for (const path of held) await read.delete(SCOPE + path.slice(1));
  await keepOpenPages(read, new Set(held));
}

/** The page that has brought the worker was fetched before there was one. */
async function keepOpenPages(cache: Cache, held: ReadonlySet<string>): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const { url } of open) {
    const path = pathOf(url);
    if (path === undefined || held.has(path) || NOT_OURS.test(path)) continue;
    const address = SCOPE + path.slice(1);
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok && !response.redirected) await cache.put(address, response);
  }
}
