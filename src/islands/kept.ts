import { cacheNames, isOf, isWhole } from '#core/offline/names.ts';
import { FALLBACK, type PackSet, unpack, WHOLE } from '#core/offline/pack.ts';
import { isOff, noteOff, register, savesData, scope } from './registration.ts';

/** So many milliseconds a bad line is waited for, only to tell whether there is a newer version. */
const PATIENCE = 5_000;

/** What lies on the reader's device. */
export interface Kept {
  /** How far the copy of the whole site is: none, a part of the present version, all. */
  readonly whole: 'none' | 'part' | 'all';
  /** The host has a newer version than the copy. */
  readonly old: boolean;
  readonly first: 'working' | 'off' | 'saving' | 'none';
  /** Bytes that the whole site still takes to fetch; undefined while the host is not reached. */
  readonly missing: number | undefined;
}

const names = () => cacheNames(scope());
const wholeNames = async () => (await caches.keys()).filter((name) => isWhole(scope(), name));

/** Asks the host for the list of the whole site. */
async function listOfHost(signal: AbortSignal): Promise<PackSet> {
  const response = await fetch(scope() + WHOLE, { cache: 'no-cache', signal });
  if (!response.ok) throw new TypeError(`${WHOLE}: ${response.status}`);
  return (await response.json()) as PackSet;
}

/** Gives the revision of the copy that is complete. */
async function revisionKept(): Promise<string | undefined> {
  for (const name of await wholeNames()) {
    const list = await (await caches.open(name)).match(scope() + WHOLE);
    if (list) return ((await list.json()) as PackSet).revision;
  }
  return undefined;
}

/** Tells what is kept. Rejects where the browser keeps nothing (no support, private windows). */
export async function readKept(): Promise<Kept> {
  const [registration, revision, list] = await Promise.all([
    navigator.serviceWorker.getRegistration(scope()),
    revisionKept(),
    listOfHost(AbortSignal.timeout(PATIENCE)).catch(() => undefined),
  ]);
  const had = await Promise.all(
    (list?.parts ?? []).map(async ({ file, bytes }) => ((await packKept(file)) ? 0 : bytes)),
  );
  const missing = had.reduce((sum, bytes) => sum + bytes, 0);
  const begun = list && (await caches.has(names().whole(list.revision)));
  return {
    whole: revision ? 'all' : begun ? 'part' : 'none',
    old: revision !== undefined && list !== undefined && list.revision !== revision,
    first: registration ? 'working' : isOff() ? 'off' : savesData() ? 'saving' : 'none',
    missing: list && missing,
  };
}

/** Finds a pack in any copy: its name changes with its content. */
async function packKept(file: string): Promise<Response | undefined> {
  for (const name of await wholeNames()) {
    const pack = await (await caches.open(name)).match(scope() + file);
    if (pack) return pack;
  }
  return undefined;
}

/**
 * Takes the whole site. What an earlier try or version has brought is not fetched again; the copy counts only once all of it is
 * there, and until then an older one stays.
 * @param told is told how many bytes of how many are there
 * Rejects when it is cancelled (AbortError), when the network fails (TypeError) or the device is full (QuotaExceededError).
 */
export async function takeWhole(
  signal: AbortSignal,
  told: (done: number, all: number) => void,
): Promise<void> {
  const { active } = await register();
  if (isOff()) active?.postMessage('restore');
  noteOff(false);
  const list = await listOfHost(signal);
  const all = list.parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const name = names().whole(list.revision);
  const cache = await caches.open(name);
  let done = 0;
  for (const { file, bytes } of list.parts) {
    signal.throwIfAborted();
    told(done, all);
    if (!(await cache.match(scope() + file)))
      await cache.put(scope() + file, (await packKept(file)) ?? (await fetchPack(file, signal)));
    done += bytes;
  }
  told(all, all);
  await cache.put(scope() + WHOLE, Response.json(list));
  for (const other of await wholeNames()) if (other !== name) await caches.delete(other);
  // All pages that were read are in it.
  const read = await caches.open(names().pages);
  for (const request of await read.keys()) await read.delete(request);
}

/** Fetches a pack and makes sure that it can be read. */
async function fetchPack(file: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(scope() + file, { signal });
  if (!response.ok) throw new TypeError(`${file}: ${response.status}`);
  const data = await response.arrayBuffer();
  await unpack(new Uint8Array(data));
  return new Response(data);
}

/** Deletes a copy that is not complete: it would fill a device that is full. */
export async function dropParts(): Promise<void> {
  for (const name of await wholeNames())
    if (!(await (await caches.open(name)).match(scope() + WHOLE))) await caches.delete(name);
}

/** Removes all that the site keeps, and the worker; from then on nothing is kept until the reader asks for it. */
export async function removeAll(): Promise<void> {
  noteOff(true);
  const registration = await navigator.serviceWorker.getRegistration(scope());
  await registration?.unregister();
  for (const name of await caches.keys()) if (isOf(scope(), name)) await caches.delete(name);
}

/** Gives the pages that were read and are kept, the latest first: address and title. */
export async function pagesRead(): Promise<readonly { address: string; title: string }[]> {
  const cache = await caches.open(names().pages);
  const kept = (await cache.keys()).filter(({ url }) => url !== scope() + FALLBACK.slice(1));
  const pages = [...kept].reverse().map(async ({ url }) => {
    const html = (await (await cache.match(url))?.text()) ?? '';
    const { title } = new DOMParser().parseFromString(html, 'text/html');
    return { address: url, title: title.replace(/ \| [^|]*$/, '') };
  });
  return Promise.all(pages);
}
