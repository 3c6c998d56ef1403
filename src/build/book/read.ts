import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Read } from './section.ts';

/** Gives a function that reads the pages and files of a built site. */
export const readerOf =
  (folder: string): Read =>
  (at) => {
    const file = path.join(folder, at.endsWith('/') ? `${at}index.html` : at);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };

/** Reads the styles of the book. */
export const readStyles = (): string => readFileSync(new URL('book.css', import.meta.url), 'utf8');
