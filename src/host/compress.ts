import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { typeOf } from './types.ts';

const WAYS = {
  gz: (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  br: (text: Buffer) =>
    promisify(brotliCompress)(text, {
      params: { [constants.BROTLI_PARAM_SIZE_HINT]: text.length },
    }),
} as const;

/** What fits into one packet does not arrive sooner for being smaller. */
export const LEAST = 1000;

/** The endings of compressed files. */
export const COMPRESSED = Object.keys(WAYS) as (keyof typeof WAYS)[];

/** Tells whether a file is text. Pictures, and the index of the search, are compressed already. */
export const isText = (name: string): boolean => /^text\/|json|xml/.test(typeOf(name));

/**
 * Writes compressed files beside a file of some length, each only where it is smaller.
 * @returns the bytes of each kind that was written
 */
export async function compress(file: string): Promise<Partial<Record<keyof typeof WAYS, number>>> {
  const text = readFileSync(file);
  if (text.length < LEAST) return {};
  const written: Partial<Record<keyof typeof WAYS, number>> = {};
  await Promise.all(
    COMPRESSED.map(async (ending) => {
      const small = await WAYS[ending](text);
      if (small.length >= text.length) return;
      writeFileSync(`${file}.${ending}`, small);
      written[ending] = small.length;
    }),
  );
  return written;
}
