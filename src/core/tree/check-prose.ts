import type { Prose } from '../content/prose.ts';
import { plainValuesOf } from '../content/rules/values.ts';
import { wordingOf } from '../content/rules/wording.ts';
import { textsIn } from '../content/schema-shape.ts';
import type { Problem } from '../problem.ts';
import { fileOf, nameOf, placeOf, type TreeTexts } from './tree-problem.ts';
import { nodeAt, nodeKeys, type Tree } from './tree.ts';

/** Fields whose text is a name of the tree or of an article, not a sentence. */
const NOT_PROSE = new Set<PropertyKey>([
  'kind',
  'id',
  'fact',
  'next',
  'branch',
  'of',
  'for',
  'article',
]);

const PLACE = { where: '質問や結果の文', body: '記事の本文' };

/**
 * Holds every sentence of the tree to what holds for sentences everywhere: no values, no hosts, one way of writing.
 * @param names names with a dot that are no hosts (rules/values.ts)
 * @param texts the files of content/tree, for the lines of problems
 */
export function checkProse(
  tree: Tree,
  names: ReadonlySet<string>,
  texts: TreeTexts,
): readonly Problem[] {
  const titles = Object.values(tree).flatMap(({ id, title }) => {
    const file = fileOf(id);
    const line =
      (texts.get(file) ?? '').split('\n').findIndex((text) => /^ *title:/.test(text)) + 1;
    return faultsOf(title, { file, ...(line > 0 && { line }) }, 'title', names);
  });
  const nodes = nodeKeys(tree).flatMap((key) => {
    const at = placeOf(key, texts);
    return textsIn(nodeAt(tree, key))
      .filter(({ path }) => !path.some((part) => NOT_PROSE.has(part)))
      .flatMap(({ text }) => faultsOf(text, at, nameOf(key), names));
  });
  return [...titles, ...nodes];
}

function faultsOf(
  text: string,
  at: { file: string; line?: number },
  name: string,
  names: ReadonlySet<string>,
): Problem[] {
  const prose: Prose = { file: at.file, text, open: text, lineAt: () => at.line ?? 0 };
  return [...plainValuesOf(prose, names, PLACE), ...wordingOf(prose)].map(
    ({ kind, what, fix }) => ({ kind, ...at, what: `「${name}」: ${what}`, fix }),
  );
}
