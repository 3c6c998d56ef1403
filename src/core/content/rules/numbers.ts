import { CATEGORY_IDS } from '../../article/categories.ts';
import type { ContentProblem } from '../kinds.ts';
import { freeNumber } from '../free-number.ts';
import type { ArticleFile, Content } from '../model.ts';

/** Numbers and slugs are addresses: each belongs to one article, and a number's hundreds digit is the category. */
export function numbers({ articles, lock }: Content): ContentProblem[] {
  const published = new Set(lock.map(({ address }) => address));
  const isNew = ({ slug }: ArticleFile) => Number(!published.has(`/articles/${slug}/`));
  // The number belongs to the article that was there first, whichever file comes first by name.
  const byAge = articles.toSorted((a, b) => isNew(a) - isNew(b));
  const free = ({ category }: ArticleFile) => {
    const number = freeNumber({ articles, lock }, category);
    return number === undefined
      ? `${category} の番号は、もうすべて使われています。`
      : `${category} で次に空いている番号は ${number} です。`;
  };
  return [
    ...repeated(byAge, ({ fields }) => fields.number).map(([article, first, number]) => {
      const fix = `新しい記事に、まだ使われていない番号を付けます。${free(article)}公開した番号は変えません。`;
      return toldOfBoth(article, first, (one, other) => ({
        kind: 'duplicate-number',
        file: one.path,
        line: one.front.lineAt(['number']),
        what: `番号 ${number} は ${other.path} が使っています。`,
        fix,
      }));
    }),
    ...repeated(articles, ({ slug }) => slug).map(([article, first, slug]) =>
      toldOfBoth(article, first, (one, other) => ({
        kind: 'duplicate-slug',
        file: one.path,
        what: `slug「${slug}」は ${other.path} が使っています。分類が違っても、slugはサイト全体で1つです。`,
        fix: '新しい記事のファイル名を変えます。公開したslugは変えません。',
      })),
    ),
    ...articles.flatMap((article) => misfiled(article, free(article))),
  ];
}

/** A problem of the newer article, which the older one tells when it alone is asked for. */
const toldOfBoth = (
  newer: ArticleFile,
  older: ArticleFile,
  problem: (one: ArticleFile, other: ArticleFile) => ContentProblem,
): ContentProblem => ({ ...problem(newer, older), twin: problem(older, newer) });

function misfiled(
  { path, category, front, fields: { number } }: ArticleFile,
  free: string,
): ContentProblem[] {
  const hundreds = CATEGORY_IDS.indexOf(category) + 1;
  if (number === undefined || Math.floor(number / 100) === hundreds) return [];
  return [
    {
      kind: 'number-category',
      file: path,
      line: front.lineAt(['number']),
      what: `番号 ${number} は分類 ${category} の番号ではありません。`,
      fix: `${category} の番号は ${hundreds}01 から ${hundreds}99 までです。番号か、置き場所を直します。${free}`,
    },
  ];
}

/** The articles that share a key with one before them: the article, the first one, and the key. */
function repeated<K extends string | number>(
  articles: readonly ArticleFile[],
  keyOf: (article: ArticleFile) => K | undefined,
): [ArticleFile, ArticleFile, K][] {
  const first = new Map<K, ArticleFile>();
  return articles.flatMap((article) => {
    const key = keyOf(article);
    if (key === undefined) return [];
    const before = first.get(key);
    if (!before) first.set(key, article);
    return before ? [[article, before, key] as [ArticleFile, ArticleFile, K]] : [];
  });
}
