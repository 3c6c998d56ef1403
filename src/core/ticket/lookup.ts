import type { FixOwner } from '../article/vocabulary.ts';
import { ask } from '../search/ask.ts';
import type { Reply } from '../search/found.ts';
import type { Layer } from '../search/layer.ts';
import { type Result, resultOf, type ResultKind } from '../search/result.ts';
import { saidOf, type SaidWords } from '../search/said.ts';
import { type Verdict, verdictOf } from '../search/verdict.ts';
import { shortPath } from './number.ts';

/** What an answer is worth to a ticket rule. */
export const OUTCOMES = ['cause', 'page', 'guess', 'notice', 'none'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A page to hand on. */
export interface LookupPage {
  readonly kind: ResultKind;
  readonly title: string;
  readonly url: string;
  /** The short permanent address, for pages that have a number. */
  readonly short: string | undefined;
}

/** A page that was found. */
export interface LookupResult extends LookupPage {
  readonly guess: boolean;
  readonly fixOwner: readonly FixOwner[];
  /** The articles that help, for an error. */
  readonly remedies: readonly LookupPage[];
  /** Whose mail it is about, where a returned mail names several. */
  readonly recipients: readonly string[];
}

/** What a ticket system gets. */
export interface Lookup {
  readonly outcome: Outcome;
  /** One or two sentences in the language of the site. */
  readonly said: string;
  readonly results: readonly LookupResult[];
  /** The article to send, by its slug: the first remedy or the first article; undefined without one. */
  readonly article: string | undefined;
}

/** Where the pages lie, and their numbers. */
export interface Addresses {
  /** The site's address with its base path, without a slash at its end. */
  readonly site: string;
  /** Number of an article by slug, of an error by id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/**
 * Looks up a code, a line or a whole returned mail as the site's own search does.
 * Takes anything, throws nothing.
 * @param most how many pages at most
 */
export function lookUp(
  text: string,
  layer: Layer,
  { addresses, words, most }: { addresses: Addresses; words: SaidWords; most: number },
): Lookup {
  const reply = ask(text, layer);
  const verdict = verdictOf(text, reply, layer);
  const all = reply.results.flatMap((found) => resultOf(found, layer) ?? []);
  const shown = all.slice(0, most);
  const paths = all.flatMap(({ path, remedies }) => [...remedies.map((r) => r.path), path]);
  const count = shown.length;
  return {
    outcome: outcomeOf(reply, verdict, all),
    said: saidOf({ count, more: all.length > count, reply, verdict, apart: false }, words),
    results: shown.map((result) => withAddresses(result, addresses)),
    article: paths.map((path) => ARTICLE.exec(path)?.[1]).find(Boolean),
  };
}

const ARTICLE = /^articles\/([a-z0-9-]+)\/$/;

function outcomeOf(reply: Reply, verdict: Verdict, results: readonly Result[]): Outcome {
  if (verdict.notice) return 'notice';
  if (results.length === 0) return 'none';
  if (reply.causes > 0) return 'cause';
  return verdict.guess || reply.unknownCode !== undefined ? 'guess' : 'page';
}

function withAddresses(result: Result, addresses: Addresses): LookupResult {
  const { kind, title, guess, fixOwner, recipients } = result;
  const page = (of: ResultKind, path: string, name: string) => pageOf(of, path, name, addresses);
  return {
    ...page(kind, result.path, title),
    guess,
    fixOwner,
    remedies: result.remedies.map((remedy) => page('article', remedy.path, remedy.title)),
    recipients,
  };
}

function pageOf(
  kind: ResultKind,
  path: string,
  title: string,
  { site, numbers }: Addresses,
): LookupPage {
  const number = numbers.get(path.split('/')[1] ?? '');
  const short = number === undefined ? undefined : site + shortPath(number);
  return { kind, title, url: `${site}/${path}`, short };
}
