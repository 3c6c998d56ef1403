import { AUDIENCES, type Audience } from '../../article/vocabulary.ts';
import type { ContentProblem } from '../kinds.ts';
import { attribute, type Component, componentsOf, lineOf } from '../mdx.ts';
import { isReservedPlace } from '../../ticket/places.ts';
import type { ArticleFile, Content } from '../model.ts';

const STEP_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Each audience of the front matter has its steps and no other has; each step has a permanent id of its own. */
export function steps({ articles }: Content): ContentProblem[] {
  return articles.flatMap((article) => {
    if (!article.body) return [];
    return [
      ...audiences(article, componentsOf(article.body, 'Steps')),
      ...ids(article, componentsOf(article.body, 'Step')),
    ];
  });
}

function audiences(
  { path, front, fields }: ArticleFile,
  lists: readonly Component[],
): ContentProblem[] {
  const expected = fields.audiences;
  if (!expected) return [];
  const found = lists
    .map((list) => ({ list, who: attribute(list, 'for') as Audience | undefined }))
    // A word that is no audience at all is a fault of the attribute (rules/components.ts).
    .filter(({ who }) => who !== undefined && AUDIENCES.includes(who));
  return [
    ...expected
      .filter((who) => !found.some((entry) => entry.who === who))
      .map((who) => ({
        kind: 'steps-audience' as const,
        file: path,
        line: front.lineAt(['audiences']),
        what: `audiencesに「${who}」がありますが、<Steps for="${who}"> がありません。`,
        fix: `「直す手順」に <Steps for="${who}"> を書くか、audiencesから消します。`,
      })),
    ...found.flatMap(({ list, who }, i): ContentProblem[] => {
      const at = { kind: 'steps-audience' as const, file: path, line: lineOf(list) };
      if (who && !expected.includes(who)) {
        return [
          {
            ...at,
            what: `<Steps for="${who}"> がありますが、audiencesに「${who}」がありません。`,
            fix: `audiencesに書き足します。今のaudiences: ${expected.join(', ')}`,
          },
        ];
      }
      if (found.findIndex((entry) => entry.who === who) === i) return [];
      return [
        {
          ...at,
          what: `<Steps for="${who}"> が2つあります。`,
          fix: '1人の手順は1つの <Steps> にまとめます。',
        },
      ];
    }),
  ];
}

function ids({ path }: ArticleFile, list: readonly Component[]): ContentProblem[] {
  const first = new Map<string, number>();
  return list.flatMap((step): ContentProblem[] => {
    const id = attribute(step, 'id');
    // A missing id is a fault of the attribute (rules/components.ts).
    if (id === undefined) return [];
    const at = { kind: 'step-id' as const, file: path, line: lineOf(step) };
    if (!STEP_ID.test(id)) {
      return [
        {
          ...at,
          what: `手順のid「${id}」は使えません。`,
          fix: 'idは英小文字・数字・ハイフンで、open-webmail のように書きます。',
        },
      ];
    }
    if (isReservedPlace(id)) {
      return [
        {
          ...at,
          what: `手順のid「${id}」は、どの記事にもある場所の名前なので使えません。`,
          fix: `短いアドレス(/k/番号/${id}/)は、その場所のものです。${id}-mail のように、ほかの言葉を足します。`,
        },
      ];
    }
    const before = first.get(id);
    if (before === undefined) {
      first.set(id, at.line);
      return [];
    }
    return [
      {
        ...at,
        what: `手順のid「${id}」は${before}行目でも使っています。`,
        fix: 'あとから書いた手順に、別のidを付けます。公開したidは変えません。',
      },
    ];
  });
}
