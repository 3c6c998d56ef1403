import { headingOf, nodeAt, nodeKeys, questionsOf } from '#core/tree/tree.ts';
import type { AskData, AskSource } from '#core/tree/view.ts';
import { tree } from '#content/tree/index.ts';
import { words } from '../words.ts';
import { articles } from './content.ts';
import { repliesOf } from './copying.ts';
import { owners, time } from './labels.ts';
import { phrasesOf } from './phrases.ts';

const phrased = (kinds: readonly string[]) =>
  Object.fromEntries(
    nodeKeys(tree)
      .flatMap((key) => {
        const node = nodeAt(tree, key);
        if (!node || !kinds.includes(node.kind)) return [];
        const labels = node.kind === 'question' ? node.answers.map(({ label }) => label) : [];
        return [headingOf(node), ...labels];
      })
      .map((text) => [text, phrasesOf(text).map(({ length }) => length)]),
  );

/** What the troubleshooter's pages are drawn from. */
export const askSource: AskSource = {
  tree,
  phrases: phrased(['question', 'look', 'outcome']),
  articles: new Map(
    articles.map((article) => [
      article.slug,
      {
        number: article.number,
        title: article.title,
        owner: `${words.fixOwnerLabel}: ${owners(article)}`,
        time: `${words.minutesLabel}: ${time(article)}`,
        related: article.related,
        evidence: article.evidence,
        replies: repliesOf(article),
      },
    ]),
  ),
};

/** What the island loads when a reader answers. */
export const askData: AskData = {
  tree: questionsOf(tree),
  phrases: phrased(['question', 'look']),
};

/** Gives a node's key as the parameters of its pages' addresses. */
export function pageParams(key: string): { branch: string; node: string } {
  const [branch = '', node = ''] = key.split('/');
  return { branch, node };
}
