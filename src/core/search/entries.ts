import { boundQuery } from './fold.ts';
import { readLearned } from './learn.ts';
import {
  type FoldedReadings,
  type FoldedSynonyms,
  meaningsOf,
  squeeze,
  type Words,
  withKanji,
  wordsOf,
} from './words.ts';

/** What search knows of an article besides its full text. */
export interface Entry {
  /** The slug of an article. */
  readonly id: string;
  readonly title: string;
  readonly symptoms: readonly string[];
  readonly synonyms: readonly string[];
  /** Words that readers use of it, as learnWords gives them. */
  readonly learned?: string;
}

/** How much a word counts where it stands. */
export const WEIGHT = { title: 2.2, synonyms: 1.6, symptoms: 2, spoken: 4 };

/** An entry, prepared once for many queries. */
interface Prepared {
  readonly id: string;
  /** Word → how much it counts here. */
  readonly words: Words;
  /** Word → how strongly it speaks for this entry when readers say it. */
  readonly spoken: Words;
  readonly title: string;
  readonly symptoms: readonly string[];
  readonly synonyms: readonly string[];
}

/** All entries, prepared for {@link scoreEntries}. */
export interface Index {
  readonly entries: readonly Prepared[];
  readonly meanings: FoldedSynonyms;
  readonly readings: FoldedReadings;
  /** Word → how many entries hold it. */
  readonly held: ReadonlyMap<string, number>;
}

/** Prepares the entries for {@link scoreEntries}. */
export function indexEntries(
  entries: readonly Entry[],
  meanings: FoldedSynonyms,
  readings: FoldedReadings = [],
): Index {
  const prepared = entries.map(({ id, title, symptoms, synonyms, learned = '' }) => {
    const words = new Map<string, number>();
    const places = [
      [title, WEIGHT.title],
      [synonyms.join(' '), WEIGHT.synonyms],
      [symptoms.join(' '), WEIGHT.symptoms],
    ] as const;
    for (const [text, weight] of places)
      for (const word of wordsOf(text).keys()) words.set(word, (words.get(word) ?? 0) + weight);
    for (const meaning of meaningsOf(places.map(([text]) => text).join(' '), meanings))
      words.set(meaning, WEIGHT.title);
    return {
      id,
      words,
      spoken: new Map(readLearned(learned)),
      title: squeeze(title),
      symptoms: symptoms.map(squeeze),
      synonyms: synonyms.map(squeeze),
    };
  });
  const held = new Map<string, number>();
  for (const { words } of prepared)
    for (const word of words.keys()) held.set(word, (held.get(word) ?? 0) + 1);
  return { entries: prepared, meanings, readings, held };
}

/**
 * Scores the entries whose title, symptoms or synonyms share words with a query; the others are left out. A rare word counts more, and so does a query
 * that is a title or a symptom nearly word for word, or that names a synonym. Takes anything, of any length.
 */
export function scoreEntries(
  query: string,
  { entries, meanings, readings, held }: Index,
): ReadonlyMap<string, number> {
  const typed = boundQuery(query);
  // Words typed as kana are compared as what they stand for, and as what they are.
  const read = withKanji(typed, readings) ?? typed;
  const asked = squeeze(read);
  const words = [...new Map([...wordsOf(typed, meanings), ...wordsOf(read, meanings)])];
  const rarity = (word: string) => Math.log(1 + entries.length / ((held.get(word) ?? 0) + 0.5));
  const weights = words.map(([word, says]) => [word, says * rarity(word), says] as const);
  const scores = entries.map((entry) => {
    const shared = weights.reduce(
      (sum, [word, weight]) => sum + weight * (entry.words.get(word) ?? 0),
      0,
    );
    const spoken = weights.reduce(
      (sum, [word, , says]) => sum + Math.min(1, says) * (entry.spoken.get(word) ?? 0),
      0,
    );
    return [entry.id, shared + WEIGHT.spoken * spoken + sayings(asked, entry)] as const;
  });
  return new Map(scores.filter(([, score]) => score > 0));
}

/** Gives more for a query that is, or is part of, what an article says of itself. */
function sayings(asked: string, { title, symptoms, synonyms }: Prepared): number {
  if (asked.length < 2) return 0;
  const ofTitle = likeness(asked, title) * 30;
  const ofSymptom = Math.max(0, ...symptoms.map((symptom) => likeness(asked, symptom) * 24));
  const within = synonyms.some((synonym) => synonym.includes(asked)) ? 4 : 0;
  const named = Math.max(
    0,
    ...synonyms
      .filter((synonym) => synonym.length >= 2 && asked.includes(synonym))
      .map((synonym) => Math.min(8, 1.2 * synonym.length) + (synonym === asked ? 24 : 0)),
  );
  return Math.max(ofTitle, ofSymptom) + within + named;
}

/** How much of the longer text the shorter one is, where it is a part of it: 0 to 1. */
function likeness(asked: string, saying: string): number {
  const [short, long] = asked.length < saying.length ? [asked, saying] : [saying, asked];
  return short.length >= 3 && long.includes(short) ? Math.sqrt(short.length / long.length) ** 3 : 0;
}

/** Adds two rankings, each measured by its own best; the second counts `weight` of the first. */
export function fuse(
  first: ReadonlyMap<string, number>,
  second: ReadonlyMap<string, number>,
  weight: number,
): readonly string[] {
  const top = (scores: ReadonlyMap<string, number>) => Math.max(1e-9, ...scores.values());
  const [bestOfFirst, bestOfSecond] = [top(first), top(second)];
  const total = (key: string) =>
    (first.get(key) ?? 0) / bestOfFirst + (weight * (second.get(key) ?? 0)) / bestOfSecond;
  return [...new Set([...first.keys(), ...second.keys()])].sort((a, b) => total(b) - total(a));
}
