import type { Nodes } from 'mdast';
import { FENCES } from '../../article/vocabulary.ts';
import type { ContentProblem } from '../kinds.ts';
import { lineOf, walk } from '../mdx.ts';
import type { Content } from '../model.ts';
import { suggest } from '../suggest.ts';

/** An article is text: no code of MDX, fences of known kinds, images that say what they show. */
export function markup({ articles }: Content): ContentProblem[] {
  return articles.flatMap(({ path, body }) =>
    body
      ? [...walk(body)].flatMap(({ node }) => {
          const fault = faultOf(node);
          return fault ? [{ file: path, line: lineOf(node), ...fault }] : [];
        })
      : [],
  );
}

function faultOf(node: Nodes): Pick<ContentProblem, 'kind' | 'what' | 'fix'> | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
      return {
        kind: 'mdx-code',
        what: 'importとexportは記事に書けません。',
        fix: 'この行を消します。部品は、importなしで使えます。',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*\/[*/]/.test(node.value)) {
        return {
          kind: 'mdx-code',
          what: `{${node.value}} のメモは書けません。`,
          fix: 'メモを消します。残したいことは、コミットの説明に書きます。',
        };
      }
      return {
        kind: 'mdx-code',
        what: `{${node.value}} は、MDXでは式になります。`,
        fix: '文字として見せるときは`コード`で書きます。',
      };
    case 'code':
      return fenceFault(node.lang ?? undefined);
    case 'image':
    case 'imageReference':
      if (node.alt?.trim()) return undefined;
      return {
        kind: 'image-alt',
        what: '画像に、見えない人のための説明がありません。',
        fix: '![何が写っているか](…) のように、[ ] の中に書きます。',
      };
    default:
      return undefined;
  }
}

function fenceFault(
  kind: string | undefined,
): Pick<ContentProblem, 'kind' | 'what' | 'fix'> | undefined {
  if (kind === undefined) {
    return {
      kind: 'fence-kind',
      what: 'コードブロックに種類がありません。',
      fix: `\`\`\` のあとに種類を書きます。使える種類: ${FENCES.join(', ')}`,
    };
  }
  if ((FENCES as readonly string[]).includes(kind)) return undefined;
  return {
    kind: 'fence-kind',
    what: `「${kind}」というコードブロックの種類はありません。`,
    fix: suggest(kind, FENCES, '使える種類'),
  };
}
