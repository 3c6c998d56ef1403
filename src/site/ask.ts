import { loadDefaultJapaneseParser } from 'budoux';
import { nodeAt, nodeKeys } from '#core/tree/tree.ts';
import type { AskData } from '#core/tree/view.ts';
import { tree } from '#content/tree/index.ts';
import { words } from '../words.ts';
import { articles } from './content.ts';
import { owners, time } from './labels.ts';

const parser = loadDefaultJapaneseParser();
const headings = nodeKeys(tree).flatMap((key) => {
  const node = nodeAt(tree, key);
  return node ? [node.kind === 'question' ? node.ask : node.finding] : [];
});
const named = new Set(
  Object.values(tree).flatMap(({ nodes }) =>
    Object.values(nodes).flatMap((node) =>
      node.kind === 'outcome' ? node.remedies.map(({ article }) => article) : [],
    ),
  ),
);

/** What the troubleshooter's pages and its island are drawn from. */
export const askData: AskData = {
  tree,
  articles: Object.fromEntries(
    articles
      .filter(({ slug }) => named.has(slug))
      .map((article) => [
        article.slug,
        {
          title: article.title,
          owner: `${words.fixOwnerLabel}: ${owners(article)}`,
          time: `${words.minutesLabel}: ${time(article)}`,
        },
      ]),
  ),
  phrases: Object.fromEntries(headings.map((heading) => [heading, parser.parse(heading)])),
};
