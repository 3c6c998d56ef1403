import { isUntold } from '../../ticket/steps-lock.ts';
import type { ContentProblem } from '../kinds.ts';
import { componentsOf, lineOf } from '../mdx.ts';
import type { Content } from '../model.ts';
import { stepsNow } from '../steps-now.ts';
import { suggest } from '../suggest.ts';

const FILE = 'content/changes.yaml';

/** Changes of advice are told of articles that there are, the latest first; steps that changed have their line. */
export function changes(content: Content): ContentProblem[] {
  return [...lines(content), ...untold(content)];
}

function lines({ changesFile, changes: told, articles, today }: Content): ContentProblem[] {
  if (!changesFile) return [];
  const slugs = articles.map(({ slug }) => slug);
  return told.flatMap(({ day, article }, i): ContentProblem[] => {
    const at = (key: string) => ({ file: FILE, line: changesFile.lineAt([i, key]) });
    const before = told[i - 1];
    return [
      ...(slugs.includes(article)
        ? []
        : [
            {
              kind: 'change-unknown' as const,
              ...at('article'),
              what: `「${article}」という記事はありません。`,
              fix: suggest(article, slugs, '記事'),
            },
          ]),
      ...(day > today
        ? [
            {
              kind: 'future-date' as const,
              ...at('day'),
              what: `day の ${day} は、今日(${today})より先の日付です。`,
              fix: '手順を変えた日を書きます。',
            },
          ]
        : []),
      ...(before !== undefined && before.day < day
        ? [
            {
              kind: 'change-order' as const,
              ...at('day'),
              what: `${day} の項目が、${before.day} の項目の下にあります。`,
              fix: '新しい日付のものを上に書きます。',
            },
          ]
        : []),
    ];
  });
}

function untold(content: Content): ContentProblem[] {
  const before = new Map(content.steps.map((line) => [line.slug, line]));
  const files = new Map(content.articles.map((article) => [article.slug, article]));
  return stepsNow(content).flatMap((now) => {
    const line = before.get(now.slug);
    const file = files.get(now.slug);
    const [list] = componentsOf(file?.body, 'Steps');
    if (!file || !line || !isUntold(line, now)) return [];
    return [
      {
        kind: 'change-missing',
        file: file.path,
        line: list ? lineOf(list) : 1,
        what: `手順が変わりましたが、何が変わったかが ${FILE} にありません。`,
        fix: `${FILE} の先頭に、day: ${content.today}、article: ${now.slug}、what: (変わったことを1文で)を足します。\n言い回しだけを直したのなら、content/steps.lock の「${now.slug}」の行を消して、もう一度 npm run check を動かします。`,
      },
    ];
  });
}
