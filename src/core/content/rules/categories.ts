import { CATEGORY_IDS } from '../../article/categories.ts';
import type { ContentProblem } from '../kinds.ts';
import type { Content } from '../model.ts';

/** The categories stand in the order of the site, which is that of the article numbers. */
export function categories({ categoriesFile }: Content): ContentProblem[] {
  if (!categoriesFile) return [];
  const ids = Object.keys(categoriesFile.value ?? {});
  const known: readonly string[] = CATEGORY_IDS.filter((id) => ids.includes(id));
  const wrong = ids.filter((id) => known.includes(id)).find((id, i) => id !== known[i]);
  if (wrong === undefined) return [];
  return [
    {
      kind: 'category-order',
      file: categoriesFile.path,
      line: categoriesFile.lineAt([wrong]),
      what: `「${wrong}」の順番が違います。`,
      fix: `この順に書きます: ${CATEGORY_IDS.join(', ')}`,
    },
  ];
}
