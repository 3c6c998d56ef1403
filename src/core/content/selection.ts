import type { Problem } from '../problem.ts';
import type { ContentProblem } from './kinds.ts';
import { nearest } from './suggest.ts';

const lies = (file: string, place: string) =>
  place === '' || file === place || file.startsWith(`${place}/`);

/**
 * Gives the problems of some files and folders.
 * A problem that two files share is told of the one that was asked for.
 * @param places paths relative to the repository, without a slash at their end; none asks for everything
 */
export function problemsAt(problems: readonly Problem[], places: readonly string[]): Problem[] {
  if (places.length === 0) return [...problems];
  const asked = ({ file }: Problem) => places.some((place) => lies(file, place));
  return problems.flatMap((problem) => {
    if (asked(problem)) return problem;
    return problem.twin && asked(problem.twin) ? problem.twin : [];
  });
}

/**
 * Gives a problem for each place at which no file of the content lies: with a slip in the path, nothing would be looked at.
 * @param files the paths of all files below content/
 */
export function unknownPlaces(
  places: readonly string[],
  files: readonly string[],
): ContentProblem[] {
  return places
    .filter((place) => !files.some((file) => lies(file, place)))
    .map((place) => {
      const meant = nearestPlace(place, files);
      return {
        kind: 'file-place',
        file: place,
        what: '調べるように言われましたが、この場所に content/ のファイルはありません。',
        fix: `${meant === undefined ? '' : `${meant} のことですか？ `}content/articles/sender のように、リポジトリの一番上からのパスを書きます。`,
      };
    });
}

/** The path that is nearest, or the file of the same name in another folder. */
function nearestPlace(place: string, files: readonly string[]): string | undefined {
  const folders = files.flatMap((file) => {
    const parts = file.split('/');
    return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
  });
  const path = nearest(place, [...new Set([...folders, ...files])]);
  if (path !== undefined) return path;
  const name = nearest(nameOf(place), files.map(nameOf));
  return files.find((file) => nameOf(file) === name);
}

/** The last part of a path, without the ending: a slug, or the id of a service. */
const nameOf = (path: string) => (path.split('/').at(-1) ?? '').replace(/\.[a-z]+$/, '');
