/** Files of the site: path below its base (`/about/`, `/ask/tree.json`) → bytes. */
export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** A file that holds several files of the site (see `pack`), gzipped or not. */
export interface Part {
  /** Its address below the base, without a slash in front; it changes with the content. */
  readonly file: string;
  /** Bytes of the file as it lies on the host. */
  readonly bytes: number;
  /** The paths that it holds. */
  readonly paths: readonly string[];
}

/** What is kept together: all that is in it is of one build. */
export interface PackSet {
  /** Changes with every change of a page, a script or the search. */
  readonly revision: string;
  readonly parts: readonly Part[];
}

/** The path under which a set holds its table of short addresses: address → where it leads, both below the base. */
export const SHORT_ADDRESSES = '/offline/short.json';
/** The address of the set that holds the whole site, below the base. */
export const WHOLE = 'offline/whole.json';
/** The page that is shown for pages that are neither reached nor kept. */
export const FALLBACK = '/offline/';

/**
 * Puts files into a pack: a line of JSON that lists the path and the bytes of each (`[["/about/",5120],…]`), then the files
 * themselves, one after the other. Nothing is escaped, so it compresses as well as its files do.
 */
export function pack(files: Files): Uint8Array<ArrayBuffer> {
  const list = [...files].map(([path, { length }]) => [path, length]);
  const head = new TextEncoder().encode(`${JSON.stringify(list)}\n`);
  const all = [head, ...files.values()];
  const whole = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of all) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}

/**
 * Reads a pack. Whether it is still gzipped is seen by its first two bytes (RFC 1952, 2.3.1): some hosts and browsers have
 * unpacked it before.
 * Throws when it is cut off or no pack.
 */
export async function unpack(data: Uint8Array<ArrayBuffer>): Promise<Files> {
  const whole = data[0] === 0x1f && data[1] === 0x8b ? await gunzip(data) : data;
  const end = whole.indexOf('\n'.charCodeAt(0)) + 1;
  const list: unknown = JSON.parse(new TextDecoder().decode(whole.subarray(0, end)));
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  let at = end;
  for (const [path, length] of list as [string, number][]) {
    files.set(path, whole.subarray(at, at + length));
    at += length;
  }
  if (at !== whole.length) throw new RangeError(`a pack of ${whole.length} bytes holds ${at}`);
  return files;
}

async function gunzip(data: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const plain = new Blob([data]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

/** Gives the part of a set that holds a path. */
export const partWith = (set: PackSet, path: string): Part | undefined =>
  set.parts.find(({ paths }) => paths.includes(path));
