import { codesOf } from '../error/codes.ts';
import type { ErrorEntry } from '../error/entry.ts';
import type { Found, Reply } from './found.ts';
import type { Layer } from './layer.ts';

/** What is to be said of a text besides the pages that were found. */
export interface Verdict {
  /** Why it reports no failure; undefined when it may report one. */
  readonly notice: Reply['notice'];
  /** The server goes on trying by itself. */
  readonly delayed: boolean;
  /** Another cause fits nearly as well. */
  readonly rival: boolean;
  /** What was found is likely, not sure. */
  readonly guess: boolean;
  /** What was found answers it: a cause, or what a code means. The full text would add nothing but pages that name the same words. */
  readonly complete: boolean;
  /** A code that errors of the site hold and that has no page of its own: one of a range. */
  readonly pageless: string | undefined;
  /** The first error among the results. */
  readonly error: ErrorEntry | undefined;
}

const errorOf = (found: Found | undefined, { errors }: Layer) =>
  found?.kind === 'error' ? errors.get(found.id) : undefined;

/** Tells what is to be said of a text. Takes anything. */
export function verdictOf(text: string, reply: Reply, layer: Layer): Verdict {
  const { results, causes, settled, unknownCode } = reply;
  const [first] = results;
  const errors = results.filter(({ kind }) => kind === 'error');
  const sure = first?.guess === false ? errorOf(first, layer) : undefined;
  const notice = reply.notice ?? (sure?.lasts === 'notice' ? 'other' : undefined);
  const bare = causes === 0 && first?.shown !== undefined;
  return {
    notice,
    delayed: !notice && causes === 1 && isTriedAgain(sure, first?.shown?.text ?? ''),
    rival: causes === 1 && errors.length > 1,
    guess: !settled || (causes === 0 && !bare && errors.length > 0 && unknownCode === undefined),
    complete:
      causes > 0 ||
      bare ||
      first?.guess === false ||
      notice !== undefined ||
      unknownCode !== undefined,
    pageless: bare && first.kind === 'error' ? pagelessCode(text, layer) : undefined,
    error: errorOf(errors[0], layer),
  };
}

/** The same words come with both classes: then the codes beside them decide (RFC 3463 §2). */
function isTriedAgain(error: ErrorEntry | undefined, text: string): boolean {
  if (error?.lasts !== 'either') return error?.lasts === 'temporary';
  const classes = codesOf(text).filter(({ kind }) => kind !== 'tag');
  return classes.length > 0 && classes.every(({ code }) => code.startsWith('4'));
}

const pagelessCode = (text: string, { codes }: Layer) =>
  codesOf(text).find(({ kind, code }) => kind !== 'tag' && !codes.has(code))?.code;
