import { type CodeAt, codesOf } from '../error/codes.ts';
import { type Cause, causesOf, unwrapped } from '../error/diagnose.ts';
import { matchErrors } from '../error/match.ts';
import { type ReadMail, readMail } from '../mail/read.ts';
import { fuse, scoreEntries } from './entries.ts';
import { articleResults, type Found, once, type Reply } from './found.ts';
import type { Layer } from './layer.ts';
import { resultsOfCauses, votesOf } from './of-causes.ts';
import { isBareCode, replyOfCodes } from './of-codes.ts';
import { withNumber } from './of-numbers.ts';
import { halfWidth } from './width.ts';

/** Beyond this a text is a message, not a few words. */
const QUERY = 300;
/** Codes are looked for in the first part of a text: what a server said stands before the mail that comes back. */
const MOST_FOR_CODES = 20_000;

/** Asks the own search for a text: a page's number, a code, a line, a returned mail, or words. Takes anything, throws nothing; its work is bounded. */
export const ask = (text: string, layer: Layer): Reply =>
  withNumber(text, askWords(text, layer), layer);

function askWords(text: string, layer: Layer): Reply {
  const codes = codesOf(text.slice(0, MOST_FOR_CODES)).filter(
    ({ kind, code }) => kind !== 'tag' || layer.signatures.tags.has(code) || code.startsWith('0x'),
  );
  if (text.length <= QUERY && isBareCode(text, codes)) return replyOfCodes(text, codes, layer);
  const mail = readMail(text);
  const isLine = text.length <= QUERY && !text.trim().includes('\n');
  const causes = isLine ? causeOfLine(text, layer) : causesOf(mail, layer.signatures);
  return merge({ text, mail, codes, causes }, layer);
}

function causeOfLine(text: string, { signatures }: Layer): readonly Cause[] {
  const matches = unwrapped(matchErrors(text, signatures));
  return matches.length > 0 ? [{ recipients: [], text, matches }] : [];
}

interface Asked {
  readonly text: string;
  readonly mail: ReadMail;
  readonly codes: readonly CodeAt[];
  readonly causes: readonly Cause[];
}

/** The error of a server that says no reason. */
const NO_REASON = 'smtp-no-reason-given';

/** From this score on, words of articles are surely meant. */
const SURE_WORDS = 14;
/** From this score on, the errors that fit are more than a hint. */
const SURE_HINT = 8;
/** How much words of articles count beside the errors that fit, and the other way round. */
const OF_WORDS = 0.35;
const OF_ERRORS = 0.3;

function merge({ text, mail, codes, causes }: Asked, layer: Layer): Reply {
  const words = scoreEntries(text, layer.index);
  const strong = causes.filter(({ matches: [best] }) => best?.strong && !best.entry.wrapper);
  const [best] = causes[0]?.matches ?? [];
  const notice: Reply['notice'] = mail.notice ?? (isNotice(causes) ? 'other' : undefined);
  const base = { settled: true, notice, causes: strong.length, unknownCode: undefined };
  const hubs = codes
    .filter(({ kind, code }) => kind !== 'tag' && layer.codes.has(code))
    .map((found): Found => ({
      kind: 'code',
      id: found.code,
      guess: true,
      shown: { text, spans: [found] },
    }));
  const votes = votesOf(causes);
  if (strong.length > 0) return { ...base, results: resultsOfCauses(strong, hubs, votes) };
  if (best && (codes.length > 0 || isMostlyLatin(text))) {
    const order = fuse(withCodes(votes, codes, layer), words, OF_WORDS);
    const [first = '', ...others] = order;
    const error: Found = {
      kind: 'error',
      id: best.entry.id,
      guess: true,
      shown: { text: causes[0]?.text ?? text, spans: best.spans },
    };
    // A returned mail of which only the frame is known may name no reason.
    const frame = best.entry.wrapper && best.entry.lasts !== 'temporary';
    const unsaid = frame && layer.errors.has(NO_REASON) && mail.body.trim().includes('\n');
    const saysNothing: readonly Found[] = unsaid
      ? [error, { kind: 'error', id: NO_REASON, guess: true }]
      : [];
    // The best error comes second where it leads elsewhere; otherwise the next article does.
    const lead =
      best.entry.articles[0] === first ? [...articleResults(others.slice(0, 1)), error] : [error];
    return {
      ...base,
      settled: best.score > SURE_HINT,
      results: once([
        ...articleResults([first]),
        ...saysNothing,
        ...lead,
        ...articleResults(others.slice(0, 2)),
        ...hubs,
        ...articleResults(others.slice(2, 6)),
      ]),
    };
  }
  const order = fuse(words, votes, best && best.score > 4 ? OF_ERRORS : 0);
  // A frame is no cause, but who pasted its words finds its page.
  const framed: readonly Found[] = best?.strong
    ? [{ kind: 'error', id: best.entry.id, guess: true, shown: { text, spans: best.spans } }]
    : [];
  return {
    ...base,
    settled: Math.max(0, ...words.values()) >= SURE_WORDS,
    results: once([
      ...articleResults(order.slice(0, 2)),
      ...framed,
      ...articleResults(order.slice(2, 4)),
      ...namesIn(text, layer),
      ...hubs,
      ...articleResults(order.slice(4, 8)),
    ]),
  };
}

/** From this score on, words of a notice of no failure are one, unless a text that wraps failures stands around them. */
const NOTICE = 4;

function isNotice([cause]: readonly Cause[]): boolean {
  const [best, ...others] = cause?.matches ?? [];
  const wrapped = others.some(({ entry, strong }) => entry.wrapper && strong);
  return best?.entry.lasts === 'notice' && best.score > NOTICE && (best.strong || !wrapped);
}

/** Where no wording decides, the page of the code says what to read. */
function withCodes(
  votes: ReadonlyMap<string, number>,
  codes: readonly CodeAt[],
  layer: Layer,
): ReadonlyMap<string, number> {
  const deciding = codes.find(({ kind, code }) => kind === 'enhanced' && !code.endsWith('.0.0'));
  const top = Math.max(1, ...votes.values());
  const all = new Map(votes);
  (layer.codes.get(deciding?.code ?? '')?.articles ?? []).forEach((id, place) => {
    all.set(id, (all.get(id) ?? 0) + (OF_CODE * top) / (1 + place));
  });
  return all;
}
const OF_CODE = 0.5;

/** Tells a line of a server from a question that names a few English words. */
function isMostlyLatin(text: string): boolean {
  const latin = halfWidth(text).match(/[A-Za-z]/g)?.length ?? 0;
  const japanese =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return latin >= 8 && latin > 2 * japanese;
}

function namesIn(text: string, { names, named }: Layer): readonly Found[] {
  if (text.length > QUERY) return [];
  return [...scoreEntries(text, names)]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([key]) => named.get(key) ?? [])
    .slice(0, 2)
    .map(({ kind, id }) => ({ kind, id, guess: true }));
}
