import { tokensOf } from '../search/tokens.ts';
import { edgeOf } from './trail.ts';
import {
  headingOf,
  type NodeKey,
  nodeAt,
  nodeKeys,
  questionAt,
  remediesOf,
  type Tree,
} from './tree.ts';
import { isSure, questionsOn, type Walk, waysThrough } from './ways.ts';

/** What the report needs of an article. */
export interface ReportedArticle {
  readonly slug: string;
  readonly symptoms: readonly string[];
}

/** The shape of the tree in numbers, for editors. */
export interface TreeReport {
  readonly questions: number;
  readonly outcomes: number;
  readonly ways: number;
  /** Questions on the ways that are answered without 「わからない」. */
  readonly median: number;
  readonly longest: number;
  /** Outcome → on how many ways one comes to it; the fewest first. */
  readonly outcomeWays: readonly (readonly [NodeKey, number])[];
  /** Question → on how many ways it is asked; the most first. */
  readonly questionWays: readonly (readonly [NodeKey, number])[];
  /** Article → on how many ways it is the first remedy, and on how many any; the fewest first. */
  readonly articleWays: readonly (readonly [string, { first: number; any: number }])[];
  /** Symptoms of articles of which no way to the article says a word. */
  readonly unreached: readonly (readonly [string, string])[];
}

/** Measures a sound tree. */
export function reportOn(tree: Tree, articles: readonly ReportedArticle[]): TreeReport {
  const ways = waysThrough(tree);
  const lengths = ways
    .filter(isSure)
    .map((way) => questionsOn(tree, way))
    .sort((a, b) => a - b);
  const kinds = nodeKeys(tree).map((key) => [key, nodeAt(tree, key)?.kind] as const);
  const count = (keys: readonly NodeKey[], on: (way: Walk, key: NodeKey) => boolean) =>
    keys.map((key) => [key, ways.filter((way) => on(way, key)).length] as const);
  const ofKind = (kind: string) => kinds.filter(([, is]) => is === kind).map(([key]) => key);
  const remediesAt = (end: NodeKey) => {
    const node = nodeAt(tree, end);
    return node?.kind === 'outcome' ? remediesOf(node).map(({ article }) => article) : [];
  };
  return {
    questions: ofKind('question').length,
    outcomes: ofKind('outcome').length,
    ways: ways.length,
    median: lengths[lengths.length >> 1] ?? 0,
    longest: lengths.at(-1) ?? 0,
    outcomeWays: count(ofKind('outcome'), ({ end }, key) => end === key).toSorted(
      (a, b) => a[1] - b[1],
    ),
    questionWays: count(ofKind('question'), ({ steps }, key) =>
      steps.some(({ at }) => at === key),
    ).toSorted((a, b) => b[1] - a[1]),
    articleWays: articles
      .map(({ slug }) => {
        const first = ways.filter(({ end }) => remediesAt(end)[0] === slug).length;
        const any = ways.filter(({ end }) => remediesAt(end).includes(slug)).length;
        return [slug, { first, any }] as const;
      })
      .toSorted((a, b) => a[1].first - b[1].first),
    unreached: articles.flatMap((article) => {
      const said = tokensOf(
        [
          ...new Set(
            ways
              .filter(({ end }) => remediesAt(end).includes(article.slug))
              .flatMap((way) => wordsOn(tree, way)),
          ),
        ].join('\n'),
      );
      return article.symptoms
        .filter((symptom) => ![...tokensOf(symptom)].some((token) => said.has(token)))
        .map((symptom) => [article.slug, symptom] as const);
    }),
  };
}

/** What a reader reads on a way: the questions, the answers taken, the finding and its reasons. */
function wordsOn(tree: Tree, { steps, end }: Walk): readonly string[] {
  const node = nodeAt(tree, end);
  return [
    ...steps.flatMap((step) => {
      const edge = edgeOf(tree, step);
      return [questionAt(tree, step.at)?.ask ?? '', edge?.label ?? '', edge?.hint ?? ''];
    }),
    ...(node?.kind === 'outcome'
      ? [headingOf(node), node.why, ...remediesOf(node).map(({ because }) => because)]
      : []),
  ];
}
