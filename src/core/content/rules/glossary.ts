import type { ContentProblem } from '../kinds.ts';
import type { Content } from '../model.ts';
import { valueAt } from '../schema-shape.ts';
import { suggest } from '../suggest.ts';

/** The article that says more about a term exists. */
export function glossary({ glossaryFile, articles }: Content): ContentProblem[] {
  if (!glossaryFile) return [];
  const slugs = articles.map(({ slug }) => slug);
  return Object.keys(glossaryFile.value ?? {}).flatMap((id): ContentProblem[] => {
    const article = valueAt(glossaryFile.value, [id, 'article']);
    if (typeof article !== 'string' || slugs.includes(article)) return [];
    return [
      {
        kind: 'dead-link',
        file: glossaryFile.path,
        line: glossaryFile.lineAt([id, 'article']),
        what: `「${article}」という記事はありません。`,
        fix: suggest(article, slugs, '使えるslug'),
      },
    ];
  });
}
