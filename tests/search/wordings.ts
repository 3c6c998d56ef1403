import { matchErrors } from '#core/error/match.ts';
import { unwrapped } from '#core/error/diagnose.ts';
import type { ErrorEntry } from '#core/error/entry.ts';
import { data, layerFor, leadsTo, search } from './engine.ts';
import { filled, quoted, returned, wrapped } from './forms.ts';
import { isSampled, percent, table } from './tally.ts';

const COLUMNS = 60;

/** The codes with which a server says an error. */
const codesBefore = ({ replies, enhanced }: ErrorEntry) =>
  [replies[0], enhanced[0]?.split('-')[0]].filter((code) => code !== undefined).join(' ');

const coded = (error: ErrorEntry, wording: string) => `${codesBefore(error)} ${wording}`.trim();

const hostOf = ({ origin }: ErrorEntry) => data.origins[origin]?.hosts[0] ?? 'example.com';

const answered = (error: ErrorEntry, wording: string) =>
  `host mail.${hostOf(error)}[192.0.2.1] said: ${coded(error, wording)}`;

/** The places in which a wording is met. */
const PLACES: Readonly<Record<string, (error: ErrorEntry, wording: string) => string>> = {
  plain: (_, wording) => wording,
  'with codes': coded,
  'after "said:"': answered,
  'in a quoted mail': (error, wording) =>
    quoted(wrapped(returned(answered(error, wording)), COLUMNS)),
};

/** How one place went. */
export interface WordingScore {
  readonly place: string;
  wordings: number;
  /** The wording's own file fits best of all. */
  file: number;
  /** The file that fits best has the same first article. */
  article: number;
  /** The search shows its own page before those of other errors. */
  page: number;
  /** The search's first result leads to its first article. */
  answer: number;
}

/**
 * Asks for every wording, filled.
 * @param every one of so many wordings is asked
 */
export function scoreWordings(every = 1): { scores: WordingScore[]; failing: string[] } {
  const all = data.errors.flatMap((error) => error.wordings.map((wording) => ({ error, wording })));
  const failing: string[] = [];
  const scores = Object.entries(PLACES).map(([place, write]) => {
    const score = { place, wordings: 0, file: 0, article: 0, page: 0, answer: 0 };
    for (const { error, wording } of all) {
      // Each place is asked for other wordings: a sample then meets more of them.
      if (!isSampled(`${place} ${error.id} ${wording}`, every)) continue;
      const text = write(error, filled(wording));
      const went = ask(text, error);
      score.wordings += 1;
      for (const key of ['file', 'article', 'page', 'answer'] as const)
        if (went[key]) score[key] += 1;
      if (!went.file || !went.answer) failing.push(failure(place, text, error, went));
    }
    return score;
  });
  return { scores, failing };
}

function ask(text: string, error: ErrorEntry) {
  const matches = matchErrors(text, layerFor(text).signatures);
  // A frame stands behind what it frames; alone it is what fits best.
  const [best] = error.wrapper ? matches : unwrapped(matches);
  const { results } = search(text);
  const [first] = results;
  return {
    best: best?.entry.id,
    results: results.slice(0, 3),
    file: best?.entry.id === error.id,
    article: best?.entry.articles[0] === error.articles[0],
    page: results.find(({ kind }) => kind === 'error')?.id === error.id,
    answer: first !== undefined && leadsTo(first) === error.articles[0],
  };
}

const failure = (place: string, text: string, error: ErrorEntry, went: ReturnType<typeof ask>) =>
  `[${place}] ${error.id} (${error.articles[0]}): ${JSON.stringify(text.slice(0, 160))}\n` +
  `  fits ${went.best}; found ${went.results.map(({ kind, id }) => `${kind}:${id}`).join(' ')}`;

/** Prints how well wordings are found; with `show` those that are not. */
export function printWordings({ show }: { readonly show: boolean }): string {
  const { scores, failing } = scoreWordings();
  const head = ['wording', 'asked', 'own file %', 'its article %', 'own page %', 'answer %'];
  const rows = scores.map(({ place, wordings: n, file, article, page, answer }) => [
    place,
    n,
    ...[file, article, page, answer].map((part) => percent(part, n)),
  ]);
  return [table(head, rows), ...(show ? ['', ...failing] : [])].join('\n');
}
