import { posix, relative, sep } from 'node:path';

/** What the Japanese text linter reads; the decision records are in English. */
export const PROSE = ['content/articles', 'docs/editing.md', 'docs/problems.md'];

/**
 * Gives what the text linter has to read when some files and folders are asked for.
 * @param {readonly string[]} asked paths as they were typed; options (`--sources`) are passed over; none asks for everything
 * @returns {string[]} empty when nothing of what is asked for is prose (a file of a service)
 */
export function proseOf(asked) {
  const places = asked.filter((argument) => !argument.startsWith('-')).map(fromRoot);
  if (places.length === 0) return PROSE;
  return places.flatMap((place) =>
    PROSE.some((each) => lies(place, each)) ? place : PROSE.filter((each) => lies(each, place)),
  );
}

/** @param {string} path */
const fromRoot = (path) => posix.normalize(relative('.', path).split(sep).join('/'));

/**
 * @param {string} path
 * @param {string} place
 */
const lies = (path, place) => place === '.' || path === place || path.startsWith(`${place}/`);
