import type { ContentProblem } from '../kinds.ts';
import type { Content } from '../model.ts';
import { suggest } from '../suggest.ts';

/** Neighbours are other articles that exist, each named once. */
export function related({ articles }: Content): ContentProblem[] {
  const slugs = articles.map(({ slug }) => slug);
  return articles.flatMap(({ path, slug, front, fields }) =>
    (fields.related ?? []).flatMap(({ article }, i, all): ContentProblem[] => {
      const at = { file: path, line: front.lineAt(['related', i, 'article']) };
      if (article === slug) {
        return [
          {
            kind: 'related-repeat',
            ...at,
            what: 'relatedに、この記事自身があります。',
            fix: 'まちがえやすい別の記事のslugにするか、この項目を消します。',
          },
        ];
      }
      if (all.findIndex((other) => other.article === article) < i) {
        return [
          {
            kind: 'related-repeat',
            ...at,
            what: `relatedに「${article}」が2回あります。`,
            fix: 'しるし(when)を1つの文にまとめて、片方を消します。',
          },
        ];
      }
      if (slugs.includes(article)) return [];
      return [
        {
          kind: 'related-unknown',
          ...at,
          what: `「${article}」という記事はありません。`,
          fix: suggest(article, slugs, '記事'),
        },
      ];
    }),
  );
}
