import type { Cause } from '../error/diagnose.ts';
import type { Match } from '../error/match.ts';
import { articleResults, type Found, once } from './found.ts';

/** So many errors that fit are heard. */
const HEARD = 12;
/** What the second article of an error counts beside its first. */
const OF_SECOND = 0.35;
const OF_WRAPPER = 0.2;

/** How strongly the errors that fit speak for each article. */
export function votesOf(causes: readonly Cause[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const { matches } of causes)
    matches
      .filter(({ score }) => score > 0)
      .slice(0, HEARD)
      .forEach(({ entry, score }: Match, rank) => {
        const share = (entry.wrapper ? OF_WRAPPER : 1) / (1 + 0.3 * rank);
        entry.articles.slice(0, 3).forEach((id, place) => {
          votes.set(id, (votes.get(id) ?? 0) + share * score ** 1.5 * OF_SECOND ** place);
        });
      });
  return votes;
}

const firstArticle = ({ matches: [best] }: Cause) => best?.entry.articles[0] ?? '';

/** What is sure: the error of each cause, what else fits nearly as well, and the articles that help. */
export function resultsOfCauses(
  causes: readonly Cause[],
  codes: readonly Found[],
  votes: ReadonlyMap<string, number>,
): readonly Found[] {
  const several = causes.length > 1;
  const known = new Set(causes.map(firstArticle));
  const firsts = causes.flatMap((cause) => errorOf(cause, several));
  const rivals = causes.flatMap((cause) => rivalsOf(cause, known));
  const others = [...votes].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  const elsewhere = others.filter(
    (id) => !known.has(id) && !rivals.some(({ articles }) => articles[0] === id),
  );
  return once([
    ...firsts,
    ...rivals.slice(0, 1).map(({ found }) => found),
    // Who typed an article's title gets it among the first three.
    ...(several ? [] : articleResults([...known])),
    ...rivals.slice(1).map(({ found }) => found),
    ...articleResults(elsewhere.slice(0, 1)),
    ...codes.slice(0, 2),
    ...articleResults(causes.flatMap(({ matches: [best] }) => best?.entry.articles ?? [])),
    ...articleResults(elsewhere.slice(1, 4)),
  ]);
}

function errorOf({ matches: [best], text, recipients }: Cause, several: boolean): Found[] {
  if (!best) return [];
  const shown = { text, spans: best.spans };
  const error = { kind: 'error', id: best.entry.id, guess: false, shown } as const;
  return [several ? { ...error, recipients } : error];
}

/** Other errors that fit nearly as well and lead elsewhere, one for each article. */
function rivalsOf(
  { matches: [best, ...others], text }: Cause,
  known: ReadonlySet<string>,
): readonly { found: Found; articles: readonly string[] }[] {
  const taken = new Set(known);
  return others
    .filter(({ strong, score, entry }) => {
      const [article = ''] = entry.articles;
      if (!strong || entry.wrapper || score <= (best?.score ?? 0) / 2 || taken.has(article))
        return false;
      taken.add(article);
      return true;
    })
    .slice(0, 2)
    .map(({ entry, spans }) => ({
      found: { kind: 'error', id: entry.id, guess: true, shown: { text, spans } },
      articles: entry.articles,
    }));
}
