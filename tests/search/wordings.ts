import { matchErrors } from '#core/error/match.ts';
import { codesOf, comesWith } from '#core/error/codes.ts';
import { causesOf, unwrapped } from '#core/error/diagnose.ts';
import type { ErrorEntry } from '#core/error/entry.ts';
import { mayOwn } from '#core/error/standing.ts';
import { tokensOfMessage } from '#core/error/tokens.ts';
import { readMail } from '#core/mail/read.ts';
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

/** Where nothing names who speaks. */
const UNNAMED = new Set(['plain', 'with codes']);

const wordsOf = (wording: string) =>
  wording
    .split(/<[a-z]{1,20}>/)
    .flatMap((run) => tokensOfMessage(run).map(({ text }) => text))
    .join(' ');
const claimed = new Map(
  data.errors.map(({ id, wordings }) => [id, new Set(wordings.map(wordsOf))] as const),
);

/**
 * Tells whether an error is the one that a wording should find: its own, or where nothing names who speaks another one that claims the
 * same words, and the same code where one stands there, and that has no lower standing.
 */
function isOwn(found: ErrorEntry | undefined, error: ErrorEntry, wording: string, place: string) {
  if (found === undefined || found.id === error.id) return found !== undefined;
  return (
    UNNAMED.has(place) &&
    claimed.get(found.id)?.has(wordsOf(wording)) === true &&
    (place === 'plain' ||
      codesOf(codesBefore(error)).every(({ code }) => comesWith(found, code))) &&
    mayOwn(found, error, data.origins)
  );
}

/** How one place went. */
export interface WordingScore {
  readonly place: string;
  wordings: number;
  /** The wording's own file fits best of all, or the one that owns a text which both claim. */
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
      const went = ask(text, error, wording, place);
      score.wordings += 1;
      for (const key of ['file', 'article', 'page', 'answer'] as const)
        if (went[key]) score[key] += 1;
      if (!went.file || !went.answer) failing.push(failure(place, text, error, went));
    }
    return score;
  });
  return { scores, failing };
}

function ask(text: string, error: ErrorEntry, wording: string, place: string) {
  const { signatures } = layerFor(text);
  // A mail is matched without what it returns.
  const matches = text.includes('\n')
    ? (causesOf(readMail(text), signatures)[0]?.matches ?? [])
    : matchErrors(text, signatures);
  // A frame stands behind what it frames; alone it is what fits best.
  const [best] = error.wrapper ? matches.toSorted((a, b) => b.score - a.score) : unwrapped(matches);
  const { results } = search(text);
  const [first] = results;
  const page = data.errors.find(
    ({ id }) => id === results.find(({ kind }) => kind === 'error')?.id,
  );
  return {
    best: best?.entry.id,
    results: results.slice(0, 3),
    file: isOwn(best?.entry, error, wording, place),
    article: best?.entry.articles[0] === error.articles[0],
    page: isOwn(page, error, wording, place),
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
