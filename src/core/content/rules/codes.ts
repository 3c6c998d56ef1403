import type { ContentProblem } from '../kinds.ts';
import type { Content } from '../model.ts';
import { valueAt } from '../schema-shape.ts';
import { unknown } from './errors.ts';

/** The articles of a code exist; an enhanced code says with which first digits it is used, else it has no page. */
export function codes({ codesFile, articles }: Content): ContentProblem[] {
  if (!codesFile) return [];
  const slugs = articles.map(({ slug }) => slug);
  return Object.keys(codesFile.value ?? {}).flatMap((code) => {
    const named = valueAt(codesFile.value, [code, 'articles']);
    const classes = valueAt(codesFile.value, [code, 'classes']);
    const pageless = code.startsWith('X.') && (classes === undefined || isEmpty(classes));
    return [
      ...(pageless ? [noClass(codesFile.path, codesFile.lineAt([code]), code)] : []),
      ...(Array.isArray(named) ? named : []).flatMap((slug: unknown, i) =>
        slugs.includes(String(slug))
          ? []
          : [unknown(codesFile, [code, 'articles', i], String(slug), slugs, '記事')],
      ),
    ];
  });
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

const noClass = (file: string, line: number, code: string): ContentProblem => ({
  kind: 'error-unfindable',
  file,
  line,
  what: `「${code}」にclassesがないので、どのページにも出ません。`,
  fix: `classes: [4, 5] のように、この番号が使われる最初の数字を書きます。`,
});
