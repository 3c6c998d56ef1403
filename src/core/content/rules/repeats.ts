import type { ContentProblem } from '../kinds.ts';
import type { ArticleFile, Content } from '../model.ts';
import { articleProse, CODE, VALUE } from '../prose.ts';
import { lengthOf, type Sentence, sentencesOf } from '../sentences.ts';

/** Shorter sentences may well be the same in two articles. */
const SHORTEST = 25;
/** Two sentences say the same when they share this much of their pairs of characters (Jaccard). */
const ALIKE = 0.8;
/** A pair of characters that stands in more sentences than this tells nothing. */
const COMMON = 60;

/** No two articles say the same thing: a sentence that nearly repeats another is to be a link. */
export function repeats({ articles, lock }: Content): ContentProblem[] {
  const published = new Set(lock.map(({ address }) => address));
  const isNew = ({ slug }: ArticleFile) => Number(!published.has(`/articles/${slug}/`));
  // The sentence belongs to the article that was there first, whichever file comes first by name.
  const sentences = articles
    .toSorted((a, b) => isNew(a) - isNew(b))
    .flatMap((article) => sentencesOf(articleProse(article)))
    .filter(({ text }) => lengthOf(proseOf(text)) >= SHORTEST)
    .map((sentence) => ({ ...sentence, pairs: pairsOf(proseOf(sentence.text)) }));
  return likePairs(sentences).map(([one, other]) => ({
    ...problemOf(one, other),
    twin: problemOf(other, one),
  }));
}

const problemOf = (one: Sentence, other: Sentence): ContentProblem => ({
  kind: 'repeated-sentence',
  file: one.file,
  line: one.line,
  what: `${other.file}:${other.line} とほぼ同じ文があります: 「${shown(other.text)}」`,
  fix: 'どちらか片方に書き、もう片方からはリンクします。',
});

const NO_PROSE = new RegExp(`[${CODE}${VALUE}]+`, 'g');
/** A sentence with … for what is no prose. */
const shown = (text: string) => text.replace(NO_PROSE, '…');
/** The prose of a sentence: two that differ in their code alone are frames, not repetitions. */
const proseOf = (text: string) => text.replace(NO_PROSE, '');

interface Paired extends Sentence {
  readonly pairs: ReadonlySet<string>;
}

const pairsOf = (text: string) => {
  const characters = [...text.replace(/[\s、。]/g, '')];
  return new Set(characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`));
};

/** Finds the pairs of sentences of two files that are alike, by an index of their rarer pairs of characters. */
function likePairs(sentences: readonly Paired[]): (readonly [Paired, Paired])[] {
  const index = new Map<string, number[]>();
  for (const [i, { pairs }] of sentences.entries()) {
    for (const pair of pairs) {
      const holders = index.get(pair);
      if (holders) holders.push(i);
      else index.set(pair, [i]);
    }
  }
  return sentences.flatMap((one, i) => {
    const shared = new Map<number, number>();
    let common = 0;
    for (const pair of one.pairs) {
      const others = index.get(pair) ?? [];
      if (others.length > COMMON) {
        common++;
        continue;
      }
      for (const j of others) if (j < i) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    return [...shared].flatMap(([j, rare]) => {
      const other = sentences[j];
      if (!other || other.file === one.file) return [];
      // Most share too little even if the other one held all the common pairs: those are not compared.
      if (likeness(rare + common, one.pairs, other.pairs) < ALIKE) return [];
      return jaccard(one.pairs, other.pairs) >= ALIKE ? [[one, other] as const] : [];
    });
  });
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return likeness([...one].filter((pair) => other.has(pair)).length, one, other);
}

const likeness = (both: number, one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  both / (one.size + other.size - both);
