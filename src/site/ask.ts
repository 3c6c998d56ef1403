import { loadDefaultJapaneseParser } from 'budoux';
import { nodeAt, nodeKeys } from '#core/tree/tree.ts';
import type { AskData } from '#core/tree/view.ts';
import { tree } from '#content/tree/index.ts';
import { words } from '../words.ts';
import { articles } from './content.ts';
import { owners, time } from './labels.ts';

const parser = loadDefaultJapaneseParser();
const phrased = nodeKeys(tree).flatMap((key) => {
  const node = nodeAt(tree, key);
  if (!node) return [];
  return node.kind === 'question'
    ? [node.ask, ...node.answers.map(({ label }) => label)]
    : [node.finding];
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
  phrases: Object.fromEntries(phrased.map((text) => [text, parser.parse(text)])),
};
