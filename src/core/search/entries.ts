import { boundQuery } from './fold.ts';
import { foldKana, tokensOf } from './tokens.ts';

/** What search knows of an article besides its full text. */
export interface Entry {
  readonly url: string;
  readonly title: string;
  /** Who can fix it, in words. */
  readonly owner: string;
  readonly lead: string;
  readonly symptoms: readonly string[];
  readonly messages: readonly string[];
  readonly synonyms: readonly string[];
}

/** How much a word counts where it stands. */
const WEIGHT = { title: 3, synonyms: 3, symptoms: 1.5, messages: 1 } as const;

/** An entry, prepared once for many queries. */
interface Prepared {
  readonly url: string;
  readonly places: readonly { readonly weight: number; readonly tokens: ReadonlySet<string> }[];
  /** Title and symptoms, folded: what a query may be word for word. */
  readonly sayings: readonly string[];
  readonly synonyms: readonly string[];
}

export interface Index {
  readonly entries: readonly Prepared[];
  /** Token → how many entries hold it. */
  readonly held: ReadonlyMap<string, number>;
}

/** Prepares the entries of all articles for {@link scoreEntries}. */
export function indexEntries(entries: readonly Entry[]): Index {
  const prepared = entries.map((entry) => ({
    url: entry.url,
    places: [
      { weight: WEIGHT.title, tokens: tokensOf(entry.title) },
      { weight: WEIGHT.synonyms, tokens: tokensOf(entry.synonyms.join(' ')) },
      { weight: WEIGHT.symptoms, tokens: tokensOf(entry.symptoms.join(' ')) },
      { weight: WEIGHT.messages, tokens: tokensOf(entry.messages.join(' ')) },
    ],
    sayings: [entry.title, ...entry.symptoms].map(squeeze),
    synonyms: entry.synonyms.map(squeeze),
  }));
  const held = new Map<string, number>();
  for (const { places } of prepared) {
    const all = new Set(places.flatMap(({ tokens }) => [...tokens]));
    for (const token of all) held.set(token, (held.get(token) ?? 0) + 1);
  }
  return { entries: prepared, held };
}

const squeeze = (text: string) => foldKana(text).replace(/\s/g, '');

/**
 * Scores the articles whose title, symptoms, synonyms or messages share words with a query; the others are left out.
 * A rare word counts more, and so does a query that is a title or a symptom nearly word for word. Takes anything, of any length.
 */
export function scoreEntries(query: string, { entries, held }: Index): ReadonlyMap<string, number> {
  const read = boundQuery(query);
  const asked = squeeze(read);
  const tokens = [...tokensOf(read)];
  const rarity = (token: string) => Math.log(1 + entries.length / ((held.get(token) ?? 0) + 0.5));
  const scores = entries.map(({ url, places, sayings, synonyms }) => {
    const words = tokens.reduce((sum, token) => {
      const weight = places.reduce(
        (all, place) => all + (place.tokens.has(token) ? place.weight : 0),
        0,
      );
      return sum + weight * rarity(token);
    }, 0);
    return [
      url,
      words +
        Math.max(0, ...sayings.map((saying) => likeness(asked, saying))) +
        named(asked, synonyms),
    ] as const;
  });
  return new Map(scores.filter(([, score]) => score > 0));
}

/** Gives up to 30 for a query that is a saying, less for one that is a part of it. */
function likeness(asked: string, saying: string): number {
  const [short, long] = asked.length < saying.length ? [asked, saying] : [saying, asked];
  return short.length >= 4 && long.includes(short) ? 30 * (short.length / long.length) ** 2 : 0;
}

/** Gives more the longer a synonym is that the query names. */
const named = (asked: string, synonyms: readonly string[]) =>
  Math.max(
    0,
    ...synonyms
      .filter((synonym) => synonym.length >= 3 && asked.includes(synonym))
      .map((synonym) => Math.min(8, 1.2 * synonym.length)),
  );

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
