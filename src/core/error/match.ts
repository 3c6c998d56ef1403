import type { CodeAt } from './codes.ts';
import { codesOf, inRange, tagKey } from './codes.ts';
import type { ErrorEntry } from './entry.ts';
import { type Setting, settingOf } from './setting.ts';
import { type Signature, type Signatures, weigh } from './signature.ts';
import { type Token, tokensOfMessage } from './tokens.ts';

/** A place in a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

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

/** From so many words on, a text is a message in which wordings are looked for, no query. */
const MESSAGE = 40;
/** At so many places at most a wording is tried. */
const PLACES = 8;
/** Codes this near to the words belong to them, in characters. */
const NEAR = 240;

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
  /** A text of many servers, where no program is named. */
  general: 0.4,
  /** In a message with codes the share that words count which stand near none: a frame, no answer of a server. */
  frame: 0.6,
  /** The share of a code's weight that counts when the words fit badly. */
  codeAlone: 0.5,
};

interface Read {
  readonly tokens: readonly Token[];
  readonly at: ReadonlyMap<string, readonly number[]>;
  readonly codes: readonly CodeAt[];
  readonly setting: Setting;
  readonly short: boolean;
  readonly japanese: boolean;
  /** The weight of all its words. */
  readonly weight: number;
}

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
    keep(signature.error, matchOf(signature, read, signatures));
  // Many errors have a code and no words in the text.
  signatures.entries.forEach((entry, error) => {
    if (read.codes.length > 0 && !best.has(error))
      keep(error, scored(entry, { words: 0, covered: 0, ofQuery: 0, spans: [] }, read, signatures));
  });
  return [...best.values()].sort((a, b) => b.score - a.score);
}

function readText(text: string, signatures: Signatures, around: Setting | undefined): Read {
  const tokens = corrected(tokensOfMessage(text), signatures);
  const at = new Map<string, number[]>();
  tokens.forEach(({ text: word }, i) => {
    const places = at.get(word);
    if (places) places.push(i);
    else at.set(word, [i]);
  });
  const own = settingOf(text, signatures.origins);
  const codes = fewOfEach(
    codesOf(text).filter(({ kind, code }) => kind !== 'tag' || signatures.tags.has(code)),
  );
  const coded = new Set(codes.flatMap(({ from, to }) => [from, to]));
  const weight = [...at].reduce((sum, [word, places]) => {
    const token = tokens[places[0] ?? 0];
    if (token && (coded.has(token.from) || /^\d+$/.test(word))) return sum;
    return (
      sum + (signatures.knows(word) ? signatures.weightOf(word) : 0.6 * signatures.weightOf(''))
    );
  }, 0);
  return {
    tokens,
    at,
    codes,
    setting: {
      origins: own.origins.size > 0 || !around ? own.origins : around.origins,
      phase: own.phase ?? around?.phase,
    },
    short: tokens.length < MESSAGE,
    japanese: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text),
    weight,
  };
}

/** A code that stands everywhere says no more than one that stands in a few places. */
function fewOfEach(codes: readonly CodeAt[]): readonly CodeAt[] {
  const places = new Map<string, number>();
  return codes.filter(({ code }) => {
    const before = places.get(code) ?? 0;
    places.set(code, before + 1);
    return before < PLACES;
  });
}

/** In a query a word that no wording holds may be a slip of one letter. */
function corrected(tokens: readonly Token[], { knows, words }: Signatures): readonly Token[] {
  if (tokens.length >= MESSAGE) return tokens;
  return tokens.map((token) => {
    if (knows(token.text) || !/^[a-z]{5,24}$/.test(token.text)) return token;
    for (const word of words) if (oneSlip(token.text, word)) return { ...token, text: word };
    return token;
  });
}

/** Tells whether two words differ by one letter put in, left out, changed or swapped with its neighbour. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || b.length < 4 || !/^[a-z]+$/.test(b)) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const [restA, restB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB === `${restA[1]}${restA[0]}`;
}

interface Fit {
  readonly words: number;
  readonly covered: number;
  /** The share of the text that stands in the wording. */
  readonly ofQuery: number;
  readonly spans: readonly Span[];
}

function matchOf(signature: Signature, read: Read, signatures: Signatures): Match | undefined {
  const shared = signature.words.filter((word) => read.at.has(word));
  if (shared.length === 0) return undefined;
  const windows = read.short
    ? [[0, read.tokens.length] as const]
    : windowsOf(signature, shared, read, signatures);
  const fits = windows.map((window) => fitIn(window, signature, shared, read, signatures));
  const matches = fits.map((fit) =>
    scored(signatures.entries[signature.error], fit, read, signatures),
  );
  return matches.reduce(
    (best, match) => (match && match.score > (best?.score ?? 0) ? match : best),
    undefined,
  );
}

/** Where in a message a wording may stand: around its rarest word. */
function windowsOf(
  signature: Signature,
  shared: readonly string[],
  read: Read,
  { weightOf }: Signatures,
): readonly (readonly [number, number])[] {
  const weight = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0);
  if (weight(shared) < 0.5 * weight(signature.words)) return [];
  const rarest = shared.reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a));
  const size = Math.ceil(signature.words.length * 1.4) + 6;
  const places = read.at.get(rarest) ?? [];
  const every = Math.max(1, Math.ceil(places.length / PLACES));
  return places
    .filter((_, i) => i % every === 0)
    .map((place) => [Math.max(0, place - size), place + size] as const);
}

function fitIn(
  [from, to]: readonly [number, number],
  signature: Signature,
  shared: readonly string[],
  read: Read,
  { weightOf }: Signatures,
): Fit {
  const inside = (place: number) => place >= from && place < to;
  const words = shared.filter((word) => read.at.get(word)?.some(inside));
  const wanted = new Set(signature.pairs);
  const found = new Set<string>();
  const spans: Span[] = [];
  const known = new Set(words);
  for (let i = from; i < Math.min(to, read.tokens.length); i++) {
    const token = read.tokens[i];
    if (!token || !known.has(token.text)) continue;
    const pair = `${token.text} ${read.tokens[i + 1]?.text ?? ''}`;
    if (wanted.has(pair)) found.add(pair);
    spans.push({ from: token.from, to: token.to });
  }
  const mass = weigh(words, [...found], weightOf);
  const covered = mass / signature.total;
  const sharedWeight = words.reduce((sum, word) => sum + weightOf(word), 0);
  const ofQuery = read.weight > 0 ? sharedWeight / read.weight : 0;
  const lonely = found.size === 0 && wanted.size > 0 ? 0.5 : 1;
  const cover = read.short ? Math.max(covered, 0.85 * Math.min(1, ofQuery) * lonely) : covered;
  return { words: mass * cover, covered, ofQuery, spans };
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
  const enough = !read.short || codes.length > 0 || fit.ofQuery >= (read.japanese ? 0.55 : 0.4);
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

/** The codes that belong to the words: all of a short text, the near ones of a message. */
function codesNear({ spans }: Fit, { short, codes }: Read): readonly CodeAt[] {
  const [first, last] = [spans[0], spans.at(-1)];
  if (short || !first || !last) return codes;
  return codes.filter(({ from, to }) => to >= first.from - NEAR && from <= last.to + NEAR);
}

/** So far behind a code, in characters, an answer may begin: an address may stand between. */
const BEHIND = 70;

/** Tells whether the words stand behind a code, on its line or the next. */
function isAnswer({ spans, words }: Fit, { codes }: Read): boolean {
  const first = spans[0];
  if (!first || words === 0) return false;
  return codes.some(
    ({ kind, to }) => kind !== 'tag' && to <= first.from && first.from - to <= BEHIND,
  );
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

/** Joins spans that touch or overlap, in the order of the text. */
function joined(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from);
  return sorted.reduce<Span[]>((done, { from, to }) => {
    const last = done.at(-1);
    if (last && from <= last.to + 1)
      done[done.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else done.push({ from, to });
    return done;
  }, []);
}
