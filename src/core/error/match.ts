import { type CodeAt, inRange, tagKey } from './codes.ts';
import type { ErrorEntry } from './entry.ts';
import { codesNear, type Fit, fitsOf, isAnswer, NO_WORDS } from './fit.ts';
import { type Read, readText } from './read-text.ts';
import type { Setting } from './setting.ts';
import type { Signatures } from './signature.ts';
import { joined, type Span } from './span.ts';

/** An error that fits a text. */
export interface Match {
  readonly entry: ErrorEntry;
  readonly score: number;
  /** How well the words alone fit. */
  readonly words: number;
  /** The share of the wording that stands in the text, 0 to 1. */
  readonly covered: number;
  /** It may be shown as the answer; otherwise it is a guess. */
  readonly strong: boolean;
  /** A code that only this program gives stands in the text: 0x800CCC0F. */
  readonly tagged: boolean;
  /** What matched: words and codes, in the order of the text. */
  readonly spans: readonly Span[];
}

/** How much each sign counts beside the words; measured by `npm run search`. */
export const WEIGHTS = {
  /** For each unit of rarity of an enhanced code. */
  code: 1.5,
  range: 6,
  reply: 2.25,
  tag: 1.8,
  /** Enhanced codes on both sides, none equal. */
  apart: 1.8,
  phase: 3,
  otherPhase: 1.2,
  origin: 3,
  /** A service that the text does not name. */
  unnamed: 2.5,
  otherService: 2,
  /** The words stand right behind a code: they are what the server answered. */
  answer: 3,
  /** In a line that holds the whole wording: for the share of the line that it is. */
  line: 4,
  /** A text of many servers, where no program is named. */
  general: 0.4,
  /** In a message with codes the share that words count which stand near none: a frame, no answer of a server. */
  frame: 0.6,
  /** The share of a code's weight that counts when the words fit badly. */
  codeAlone: 0.5,
};

/** From this share on a wording stands in a text whole. */
const WHOLE = 0.95;
/** What weighs so much is a sentence of a message, not a few words of a question. */
const SENTENCE = 10;

/**
 * Finds the errors whose wordings, codes and programs fit a text, the best first. Takes anything; its work is bounded by
 * the number of wordings and of words read.
 * @param text a query, a line or the deciding lines of a returned mail
 * @param around what is known of the whole mail, where the text is only a part of it
 */
export function matchErrors(
  text: string,
  signatures: Signatures,
  around?: Setting,
): readonly Match[] {
  const read = readText(text, signatures, around);
  const best = new Map<number, Match>();
  const keep = (error: number, match: Match | undefined) => {
    if (match && match.score > (best.get(error)?.score ?? 0)) best.set(error, match);
  };
  for (const signature of signatures.signatures)
    for (const fit of fitsOf(signature, read, signatures))
      keep(signature.error, scored(signatures.entries[signature.error], fit, read, signatures));
  // Many errors have a code and no words in the text.
  signatures.entries.forEach((entry, error) => {
    if (read.codes.length > 0 && !best.has(error))
      keep(error, scored(entry, NO_WORDS, read, signatures));
  });
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function scored(
  entry: ErrorEntry | undefined,
  fit: Fit,
  read: Read,
  signatures: Signatures,
): Match | undefined {
  if (!entry) return undefined;
  const codes = codesNear(fit, read);
  const exact = codes.filter(
    ({ kind, code }) => kind === 'enhanced' && entry.enhanced.includes(code),
  );
  const ranged = codes.filter(
    ({ kind, code }) =>
      kind === 'enhanced' &&
      entry.enhanced.some((range) => range.includes('-') && inRange(code, range)),
  );
  const replies = codes.filter(
    ({ kind, code }) => kind === 'reply' && entry.replies.includes(code),
  );
  const tags = entry.tags.map(tagKey);
  const tagged = codes.filter(({ kind, code }) => kind === 'tag' && tags.includes(code));
  const others = codes.some(({ kind }) => kind === 'enhanced') && entry.enhanced.length > 0;
  const apart = others && exact.length === 0 && ranged.length === 0;
  const weightOf = (found: readonly CodeAt[]) =>
    Math.max(0, ...found.map(({ code }) => signatures.weightOfCode(code)));
  // A code that many causes share says little for one whose words hardly stand there.
  const trust = Math.min(1, WEIGHTS.codeAlone + Math.max(fit.covered, fit.ofQuery));
  const framed = !read.short && read.codes.length > 0 && codes.length === 0 ? WEIGHTS.frame : 1;
  const answer = isAnswer(fit, read);
  const score =
    framed * fit.words +
    (answer ? WEIGHTS.answer * Math.min(1, fit.covered) : 0) +
    (read.short && fit.covered >= WHOLE ? WEIGHTS.line * Math.min(1, fit.ofQuery) ** 2 : 0) +
    trust * (WEIGHTS.code * weightOf(exact) + (ranged.length > 0 ? WEIGHTS.range : 0)) +
    (replies.length > 0 ? WEIGHTS.reply : 0) +
    WEIGHTS.tag * weightOf(tagged) -
    (apart ? WEIGHTS.apart : 0) +
    ofPhase(entry, read.setting) +
    ofOrigin(entry, read.setting, signatures);
  if (fit.words === 0 && exact.length + ranged.length + tagged.length + replies.length === 0)
    return undefined;
  const long = read.tokens.length >= 10;
  // A few words in a question are no message.
  const enough =
    !read.short ||
    codes.length > 0 ||
    (!read.japanese && fit.covered >= WHOLE && fit.words >= SENTENCE) ||
    fit.ofQuery >= (read.japanese ? 0.55 : 0.4);
  const wordsDecide =
    fit.words >= (fit.covered >= 0.95 ? 4 : 5) &&
    ((fit.covered >= 0.6 && enough) ||
      (!read.japanese && fit.ofQuery >= 0.6) ||
      (fit.ofQuery >= 0.7 && long && fit.words >= 15));
  const strong =
    wordsDecide ||
    (answer && fit.covered >= 0.8 && fit.words >= 2) ||
    (tagged.length > 0 && score > 6) ||
    (exact.length + ranged.length > 0 && fit.words >= 3) ||
    (read.setting.phase !== undefined &&
      entry.phase === read.setting.phase &&
      fit.words >= 3 &&
      fit.covered >= 0.6);
  return {
    entry,
    score,
    words: fit.words,
    covered: fit.covered,
    strong: strong && !entry.unverified,
    tagged: tagged.length > 0,
    spans: joined([...fit.spans, ...exact, ...ranged, ...replies, ...tagged]),
  };
}

function ofPhase({ phase }: ErrorEntry, setting: Setting): number {
  if (phase === undefined || setting.phase === undefined) return 0;
  return phase === setting.phase ? WEIGHTS.phase : -WEIGHTS.otherPhase;
}

function ofOrigin({ origin }: ErrorEntry, setting: Setting, { origins }: Signatures): number {
  if (setting.origins.has(origin)) return WEIGHTS.origin;
  if (origins[origin]?.kind === 'general') return WEIGHTS.general;
  if (origins[origin]?.kind !== 'service') return 0;
  const mailboxes = [...setting.origins].some((id) => origins[id]?.kind === 'service');
  return -WEIGHTS.unnamed - (mailboxes ? WEIGHTS.otherService : 0);
}
