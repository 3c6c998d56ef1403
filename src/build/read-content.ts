import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from '../core/content/model.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** Gives a path relative to the repository, with slashes, as editors write it. */
export const fromRoot = (file: string): string =>
  path.relative(ROOT, path.resolve(file)).split(path.sep).join('/');

/** Gives the place of a file of the repository on this machine. */
export const inRoot = (file: string): string => path.join(ROOT, file);

/** Gives all files below a folder of the repository, relative to it; hidden ones are none of ours. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(inRoot(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => fromRoot(path.join(entry.parentPath, entry.name)))
    .sort();

/** Gives the files that the site takes over as they are, by their addresses; the folder may be missing. */
export const publicFiles = (): string[] =>
  existsSync(inRoot('public'))
    ? filesBelow('public').map((file) => file.slice('public'.length))
    : [];

/** Reads every file below content/. */
export const readContent = (): ContentFile[] =>
  filesBelow('content').map((file) => ({ path: file, text: readFileSync(inRoot(file), 'utf8') }));
