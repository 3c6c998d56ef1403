import { matchPrecache } from 'workbox-precaching';
import { isWhole } from '../core/offline/names.ts';
import {
  type Files,
  type PackSet,
  type Part,
  partWith,
  SHORT_ADDRESSES,
  unpack,
  WHOLE,
} from '../core/offline/pack.ts';
import { headersAt } from '../core/site/headers.ts';
import { typeOf } from '../host/types.ts';
import { FIRST_VISIT, SCOPE } from './scope.ts';

/** So many packs stay unpacked in memory while the worker runs: a full-text search asks several for many files each. */
const MOST_OPEN = 8;
const open = new Map<string, Promise<Files | undefined>>();

function openPack({ file }: Part, find: (file: string) => Promise<Response | undefined>) {
  const before = open.get(file);
  if (before) return before;
  const opening = find(file).then(async (response) =>
    response ? unpack(new Uint8Array(await response.arrayBuffer())) : undefined,
  );
  open.set(file, opening);
  opening.then(
    (files) => files ?? open.delete(file),
    () => open.delete(file),
  );
  for (const oldest of [...open.keys()].slice(0, -MOST_OPEN)) open.delete(oldest);
  return opening;
}

/** Gives the complete copy of the whole site: its list, and the cache that holds its packs. */
async function wholeSite(): Promise<{ set: PackSet; cache: Cache } | undefined> {
  for (const name of (await caches.keys()).filter((one) => isWhole(SCOPE, one))) {
    const cache = await caches.open(name);
    const list = await cache.match(SCOPE + WHOLE);
    if (list) return { set: (await list.json()) as PackSet, cache };
  }
  return undefined;
}

/** The sets that are kept, the best first: the whole site has more in it, but only when it is not older. */
async function keptSets() {
  const first = { set: FIRST_VISIT, find: (file: string) => matchPrecache(SCOPE + file) };
  const kept = await wholeSite();
  if (!kept) return [first];
  const whole = { set: kept.set, find: (file: string) => kept.cache.match(SCOPE + file) };
  return whole.set.revision === FIRST_VISIT.revision ? [whole, first] : [first, whole];
}

/** What the sets hold under a path, as packs hold it. A pack that cannot be read holds nothing. */
async function* heldAt(path: string) {
  for (const { set, find } of await keptSets()) {
    const part = partWith(set, path);
    const files = part && (await openPack(part, find).catch(() => undefined));
    const held = files?.get(path);
    if (held) yield held;
  }
}

/**
 * Gives a file of the site from what is kept, with the headers that hosts send: a page that came with them lets no worker or
 * script in that comes without. Undefined when it is not kept.
 * @param path below the base
 */
export async function keptFile(path: string): Promise<Response | undefined> {
  const type = typeOf(path.endsWith('/') ? '.html' : path);
  for await (const held of heldAt(path))
    return new Response(held, {
      headers: Object.fromEntries([...headersAt(path), ['content-type', type]]),
    });
  return undefined;
}

/** Gives where a short address leads, below the base. */
async function shortAddress(path: string): Promise<string | undefined> {
  for await (const held of heldAt(SHORT_ADDRESSES)) {
    const to = (JSON.parse(new TextDecoder().decode(held)) as Partial<Record<string, string>>)[
      path
    ];
    if (to !== undefined) return to;
  }
  return undefined;
}

/** Gives a page: kept itself, found by its short address, or a question, which the first one can show in place. */
export async function keptPage(path: string, query = ''): Promise<Response | undefined> {
  const page = await keptFile(path);
  if (page) return page;
  const to = await shortAddress(path);
  if (to !== undefined) {
    const address = new URL(SCOPE + to.slice(1));
    address.search = query;
    return Response.redirect(address.href, 302);
  }
  return /^\/ask\/[^/]+\/[^/]+\/$/.test(path) ? keptFile('/ask/') : undefined;
}
