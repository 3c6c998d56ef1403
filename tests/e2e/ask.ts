// Ways through the troubleshooter, taken from the tree itself.
import type { Page } from '@playwright/test';
import { site } from '#site.config';
import { type Step, writeTrail } from '#core/tree/trail.ts';
import {
  branchOf,
  type Edge,
  edgesOf,
  headingOf,
  nodeAt,
  type NodeKey,
  questionAt,
  startOf,
  UNSURE,
} from '#core/tree/tree.ts';
import { tree } from '#content/tree/index.ts';
import { words } from '../../src/words.ts';
import { expect } from './test.ts';

/** One answer on the way: where it was given, and the edge that was taken. */
export interface Turn {
  readonly at: NodeKey;
  readonly edge: Edge;
}

export const START = startOf(tree, 'start');

/** The kinds of ways on, each with what tells it from the others. */
export const KINDS = {
  'an answer that asks on': (at: NodeKey, { answer, to }: Edge) =>
    answer !== UNSURE && isQuestion(to) && branchOf(at) === branchOf(to),
  'an answer that leads to another branch': (at: NodeKey, { to }: Edge) =>
    branchOf(at) !== branchOf(to),
  'an answer that ends in an outcome': (_: NodeKey, { answer, to }: Edge) =>
    answer !== UNSURE && nodeAt(tree, to)?.kind === 'outcome',
  '「わからない」 that asks on': (_: NodeKey, { answer, to }: Edge) =>
    answer === UNSURE && isQuestion(to),
  '「わからない」 that tells how to find out': (_: NodeKey, { answer, to }: Edge) =>
    answer === UNSURE && isLook(to),
  'an answer on a page that tells how to find out': (at: NodeKey, { answer }: Edge) =>
    answer !== UNSURE && isLook(at),
  '「わからない」 that ends in an outcome': (_: NodeKey, { answer, to }: Edge) =>
    answer === UNSURE && nodeAt(tree, to)?.kind === 'outcome',
} as const;

const isQuestion = (key: NodeKey) => nodeAt(tree, key)?.kind === 'question';
const isLook = (key: NodeKey) => nodeAt(tree, key)?.kind === 'look';

/** Gives a shortest way from the first question over an edge of some kind. */
export function wayOver(kind: (at: NodeKey, edge: Edge) => boolean): readonly Turn[] {
  const ways = new Map<NodeKey, readonly Turn[]>([[START, []]]);
  for (const [at, way] of ways) {
    for (const edge of edgesOf(tree, at, words.ask.unsure)) {
      const longer = [...way, { at, edge }];
      if (kind(at, edge)) return longer;
      if (!ways.has(edge.to)) ways.set(edge.to, longer);
    }
  }
  throw new Error('no such edge in the tree');
}

export const stepsOf = (way: readonly Turn[]): readonly Step[] =>
  way.map(({ at, edge }) => ({ at, answer: edge.answer }));

/** Gives the address of a node that was reached on a way. */
export const addressOf = (key: NodeKey, way: readonly Turn[]) =>
  `/ask/${key}/${writeTrail(stepsOf(way))}`;

export function headingAt(key: NodeKey): string {
  const node = nodeAt(tree, key);
  if (!node) throw new Error(`no node ${key}`);
  return headingOf(node);
}

export const answerLink = (page: Page, { label, hint }: Edge) =>
  page
    .locator('ol[data-answers]')
    .getByRole('link', { name: hint ? `${label} ${hint}` : label, exact: true });

/** Checks that the page shows a node: heading, title, hook and address. */
export async function expectNode(
  page: Page,
  key: NodeKey,
  way: readonly Turn[],
  later: readonly Turn[] = [],
): Promise<void> {
  const heading = headingAt(key);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(page).toHaveTitle(`${heading} | ${site.name}`);
  await expect(page).toHaveURL(
    way.length + later.length > 0
      ? addressOf(key, [...way, ...later])
      : /\/ask\/(?:[a-z-]+\/[a-z-]+\/)?$/,
  );
  const kind = questionAt(tree, key) ? 'question' : 'outcome';
  await expect(page.locator(`main[data-${kind}="${key}"]`)).toBeVisible();
  await expect(
    page.locator(`main[data-${kind === 'question' ? 'outcome' : 'question'}]`),
  ).toHaveCount(0);
  await expectTrail(page, way);
}

/** Checks that the earlier answers of a way, and no others, are listed with a way to change each. */
export async function expectTrail(page: Page, way: readonly Turn[]): Promise<void> {
  const rows = page.locator('[data-trail]').getByRole('listitem');
  // An answer that led to a page that tells how to find out is spoken there.
  const spoken = way.filter(({ edge }) => !isLook(edge.to));
  await expect(rows).toHaveCount(spoken.length);
  for (const [i, { at, edge }] of spoken.entries()) {
    await expect(rows.nth(i)).toContainText(`${questionAt(tree, at)?.ask ?? ''} ${edge.label}`);
  }
}
