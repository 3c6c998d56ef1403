import { brotliCompressSync } from 'node:zlib';
import { packed } from './engine.ts';
import { table } from './tally.ts';

const bytes = (value: unknown) => brotliCompressSync(JSON.stringify(value)).length;

/** The bytes of the two files of the own search as they are sent: brotli, as a server makes them once. */
export const sizes = () => ({
  'layer.json': bytes(packed.words),
  'messages.json': bytes(packed.messages),
});

/** Prints the bytes of each file, and of what it holds. */
export function printSize(): string {
  const parts = [...Object.entries(packed.words), ...Object.entries(packed.messages)];
  return table(
    ['brotli', 'bytes'],
    [...Object.entries(sizes()), ...parts.map(([name, value]) => [`  ${name}`, bytes(value)])],
  );
}
