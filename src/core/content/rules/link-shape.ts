import type { ContentProblem } from '../kinds.ts';
import type { Content } from '../model.ts';
import { bodyProse, VALUE } from '../prose.ts';

/** What was meant as a link and stays text on the page: [x] (/…/), with full-width brackets, or with a space. */
export const LOOSE_LINK =
  /[[［]([^[\]［］\n]*)[\]］][ \t\u3000]*[(（][ \t\u3000]*((?:\/|#|https?:)[^()（）\s]*)[ \t\u3000]*[)）]/g;

/** A link is written without a space between its two brackets, and with half-width ones. */
export function linkShape({ articles }: Content): ContentProblem[] {
  return articles.flatMap(({ path, body }) =>
    (body ? bodyProse(path, body) : []).flatMap(({ file, open, lineAt }) =>
      [...open.matchAll(LOOSE_LINK)].map(({ 0: written, 1: label, 2: address, index }) => ({
        kind: 'link-shape' as const,
        file,
        line: lineAt(index),
        what: `「${written.replaceAll(VALUE, '…')}」がリンクになっていません。`,
        fix: `[${label?.replaceAll(VALUE, '…')}](${address}) と、半角のかっこで、空白をあけずに書きます。`,
      })),
    ),
  );
}
