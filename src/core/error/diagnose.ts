import type { ReadMail } from '../mail/read.ts';
import { matchErrors, type Match } from './match.ts';
import { settingOf } from './setting.ts';
import type { Signatures } from './signature.ts';
import type { Span } from './span.ts';

/** A cause that a returned mail names, for some or all of its recipients. */
export interface Cause {
  readonly recipients: readonly string[];
  /** The text in which it was found: the answer of a server, or the notice's own words. */
  readonly text: string;
  /** The errors that fit, the best first; the first one is the cause. */
  readonly matches: readonly Match[];
}

/** A text that only wraps the real error stands behind one that says it, unless that one is no more than a hint. */
const HINT = 5;
const MOST_CAUSES = 6;
/** A server's answer is short; what is longer is no answer. */
const MOST_OF_ANSWER = 1000;

/**
 * Finds the causes that a pasted mail names: one for each recipient that a report tells apart, otherwise those of the notice's text.
 * @returns the causes, the first recipient's first; empty when nothing fits
 */
export function causesOf(mail: ReadMail, signatures: Signatures): readonly Cause[] {
  const around = settingOf(mail.body, signatures.origins);
  const ofBody = causeIn(mail.body, [], signatures);
  const told = mail.recipients.filter(
    ({ action }) => action !== 'delivered' && action !== 'relayed',
  );
  const known = new Map<string, Cause>();
  const reported = told.flatMap(({ address, diagnostic, status, remote }) => {
    const text = [
      status && !diagnostic?.includes(status) ? status : '',
      diagnostic ?? '',
      remote ? `host ${remote}` : '',
    ]
      .join(' ')
      .trim()
      .slice(0, MOST_OF_ANSWER);
    // Many recipients are often refused with the same words.
    const cause = known.get(text) ?? causeIn(text, [], signatures, around);
    if (cause) known.set(text, cause);
    return cause ? [{ ...cause, recipients: address === undefined ? [] : [address] }] : [];
  });
  return joinCauses(reported.length > 1 ? reported : one(reported[0], ofBody));
}

/** Of the report and the notice's own words the surer one tells the cause; the other one's errors follow. */
function one(reported: Cause | undefined, ofBody: Cause | undefined): readonly Cause[] {
  if (!reported || !ofBody) return [reported ?? ofBody].flatMap((cause) => cause ?? []);
  const [told] = reported.matches;
  const sure = told?.strong && !told.entry.wrapper;
  const [first, second] =
    sure || weightOf(reported) >= weightOf(ofBody) - 1 ? [reported, ofBody] : [ofBody, reported];
  return [
    { ...first, recipients: reported.recipients, matches: merged(first.matches, second.matches) },
  ];
}

const weightOf = ({ matches: [best] }: Cause) =>
  best && !best.entry.wrapper ? best.score + (best.strong ? 6 : 0) : 0;

/** Joins two lists of matches by score, each error once. */
function merged(first: readonly Match[], second: readonly Match[]): readonly Match[] {
  const known = new Set(first.map(({ entry }) => entry.id));
  const others = second.filter(({ entry }) => !known.has(entry.id));
  // What matched in another text has no place in this one.
  return [...first, ...others.map((match) => ({ ...match, spans: [] }))];
}

function causeIn(
  text: string,
  recipients: readonly string[],
  signatures: Signatures,
  around?: ReturnType<typeof settingOf>,
): Cause | undefined {
  const matches = unwrapped(matchErrors(text, signatures, around), true);
  return matches.length > 0 ? { recipients, text, matches } : undefined;
}

/**
 * Puts what is sure before what is a hint, and the texts that only wrap an error behind those that say it. Words that are a part of such
 * a wrapping text are no reason; beside one, a short wording that stands in a mail whole is.
 * @param isMail false for a line or a question
 */
export function unwrapped(found: readonly Match[], isMail = false): readonly Match[] {
  const wrappers = found.filter(({ entry, strong }) => entry.wrapper && strong).slice(0, 4);
  const inWrapper = (match: Match) =>
    wrappers.some(
      (wrapper) => wrapper.words > match.words && shareWithin(match.spans, wrapper.spans) > MOSTLY,
    );
  const matches =
    wrappers.length === 0 || !isMail
      ? found
      : found.map((match) =>
          isWhole(match) && !inWrapper(match) ? { ...match, strong: true } : match,
        );
  const place = (match: Match) => {
    const { entry, strong, score, tagged } = match;
    // A notice of a delay says all there is to say.
    if (entry.wrapper) return strong ? (entry.lasts === 'temporary' ? 1 : 2) : 3;
    if (entry.lasts === 'notice' && wrappers.some((wrapper) => outweighs(wrapper, match))) return 3;
    if (strong && (tagged || !inWrapper(match))) return tagged ? -1 : 0;
    return score >= HINT && !inWrapper(match) ? 1 : 3;
  };
  const places = new Map(matches.map((match) => [match, place(match)]));
  return matches.toSorted(
    (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0) || b.score - a.score,
  );
}

const MOSTLY = 0.8;

/** A frame of failures outweighs fewer words of a notice of none. */
const outweighs = (frame: Match, { score }: Match): boolean =>
  frame.entry.lasts !== 'notice' && frame.score > score;

/** Tells whether a wording stands in a text whole. */
const isWhole = ({ covered, words, entry }: Match): boolean =>
  covered >= 0.95 && words >= 4 && !entry.unverified && !entry.wrapper;

/** Gives the share of some places that lies within others, by characters. */
function shareWithin(spans: readonly Span[], others: readonly Span[]): number {
  const length = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  const shared = spans.reduce(
    (sum, { from, to }) =>
      sum +
      others.reduce(
        (inner, other) => inner + Math.max(0, Math.min(to, other.to) - Math.max(from, other.from)),
        0,
      ),
    0,
  );
  return length === 0 ? 0 : shared / length;
}

/** Recipients with the same cause are named together. */
function joinCauses(causes: readonly Cause[]): readonly Cause[] {
  const joined = new Map<string, Cause>();
  for (const cause of causes) {
    const key = cause.matches[0]?.entry.articles[0] ?? '';
    const known = joined.get(key);
    joined.set(
      key,
      known ? { ...known, recipients: [...known.recipients, ...cause.recipients] } : cause,
    );
  }
  return [...joined.values()].slice(0, MOST_CAUSES);
}
