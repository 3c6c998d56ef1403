import { hasJapanese } from '../search/script.ts';
import { type CodeAt, codesOf } from './codes.ts';
import { type Setting, settingOf } from './setting.ts';
import type { Signatures } from './signature.ts';
import { type Token, tokensOfMessage } from './tokens.ts';

/** From so many words on, a text is a message in which wordings are looked for, no query. */
const MESSAGE = 40;
/** A code is heard in so many places. */
const PLACES = 8;

/** A text, read once for all wordings. */
export interface Read {
  readonly tokens: readonly Token[];
  readonly at: ReadonlyMap<string, readonly number[]>;
  readonly codes: readonly CodeAt[];
  readonly setting: Setting;
  /** It is a query or a line, no message. */
  readonly short: boolean;
  readonly japanese: boolean;
  /** The weight of all its words. */
  readonly weight: number;
}

/**
 * Reads a text for `matchErrors`. Takes anything.
 * @param around what is known of the whole mail, where the text is only a part of it
 */
export function readText(text: string, signatures: Signatures, around?: Setting): Read {
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
      sum + (signatures.words.has(word) ? signatures.weightOf(word) : 0.6 * signatures.weightOf(''))
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
    japanese: hasJapanese(text),
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
function corrected(tokens: readonly Token[], { words }: Signatures): readonly Token[] {
  if (tokens.length >= MESSAGE) return tokens;
  return tokens.map((token) => {
    if (words.has(token.text) || !/^[a-z]{5,24}$/.test(token.text)) return token;
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
