import type { ContentProblem } from '../kinds.ts';
import { textOf } from '../mdx.ts';
import type { Content } from '../model.ts';

const LONGEST = 4500;

/** A body is short enough to be read. */
export function length({ articles }: Content): ContentProblem[] {
  return articles.flatMap(({ path, body }): ContentProblem[] => {
    const characters = body ? [...textOf(body).replace(/\s/g, '')].length : 0;
    if (characters <= LONGEST) return [];
    return [
      {
        kind: 'body-too-long',
        file: path,
        what: `本文が${characters}文字あります。`,
        fix: `${LONGEST}文字までにします。別の症状の話は別の記事に分け、リンクします。`,
      },
    ];
  });
}
