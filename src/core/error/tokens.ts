import { foldKana, oneKana } from '../search/tokens.ts';
import { halfWidth } from '../search/width.ts';
import type { Span } from './span.ts';

/** A word of a message with its place in the text; a Japanese run gives one token for each pair of characters. */
export interface Token {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const RUNS =
  /[A-Za-z\d]+(?:['’`´][A-Za-z]{1,2}(?![A-Za-z]))?|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々ﾞﾟｰ]+/gu;

/** What names a person or a machine tells no cause; it is blanked, so that places stay. */
const NAMES =
  /<?(?<![\w.!#$%&*+/=?^`{|}~-])[\w.!#$%&*+/=?^`{|}~-]{1,100}@[\w.-]{1,200}>?|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])|\b[\da-f]{1,4}(?:::?[\da-f]{1,4}){3,7}\b/gi;

/** How a server names the step: it tells when, not why, and is read by settingOf. */
const STEP = /\(?\bin reply to (?:end of )?[A-Za-z ]{2,12} command\)?/gi;

const blank = (text: string) => ' '.repeat(text.length);

/** Gives the text with addresses and IP addresses blanked; its length stays. */
export const withoutNames = (text: string): string => text.replace(NAMES, blank);

/**
 * Cuts a message into its words: Latin words in lower case and lightly stemmed, `doesn't` as `does not`, camelCase in its parts,
 * Japanese runs as pairs of characters in one kana spelling. Takes anything; linear in its length.
 * @param most no more tokens than this
 */
export function tokensOfMessage(text: string, most = 8000): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of withoutNames(halfWidth(text))
    .replace(STEP, blank)
    .matchAll(RUNS)) {
    if (tokens.length >= most) break;
    // Codes are weighed by themselves; other numbers differ from mail to mail.
    if (/^\d+$/.test(run)) continue;
    const part = run.slice(0, most);
    tokens.push(...(/^[A-Za-z\d]/.test(part) ? latin(part, index) : japanese(part, index)));
  }
  return tokens;
}

function latin(run: string, from: number): Token[] {
  const to = from + run.length;
  const [, verb, ending] = /^(.+?)(n?['’`´][A-Za-z]{1,2})$/.exec(run) ?? [];
  if (verb !== undefined && ending !== undefined) {
    const words = /^n.t$/i.test(ending) ? [WHOLE[verb.toLowerCase()] ?? verb, 'not'] : [verb];
    return words.map((word) => ({ text: stem(word.toLowerCase()), from, to }));
  }
  if (run.toLowerCase() === 'cannot') return ['can', 'not'].map((text) => ({ text, from, to }));
  return run
    .split(/(?<=[a-z])(?=[A-Z][a-z])/)
    .map((word) => ({ text: stem(word.toLowerCase()), from, to }));
}

/** What a verb is without its `n't`. */
const WHOLE: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };

/** One spelling for the forms of a word: listed, listing, lists → list. Numbers stay. */
function stem(word: string): string {
  if (word.length < 5 || /\d/.test(word)) return word;
  const bare = word.replace(/(?:ing|ies|ed|es|s|e|y)$/, '');
  return bare.length < 3 ? word : bare.replace(/([bdgmnprt])\1$/, '$1');
}

function japanese(run: string, from: number): Token[] {
  const folded = foldKana(run).replace(/\s/g, '');
  const places = placesOf(run, folded);
  return Array.from({ length: Math.max(1, folded.length - 1) }, (_, i) => ({
    text: folded.slice(i, i + 2),
    from: from + (places[i]?.from ?? 0),
    to: from + (places[i + 1] ?? places[i] ?? { to: run.length }).to,
  }));
}

/**
 * Gives for each character of a folded run where it stands in the run. Signs that belong to the one before (ﾞ, ー) go with it; a word
 * that folding spells anew (めーる → メール) is one place.
 */
function placesOf(run: string, folded: string): readonly Span[] {
  if (folded.length === run.length)
    return Array.from({ length: run.length }, (_, i) => ({ from: i, to: i + 1 }));
  const fold = (unit: string) => (/[\uff61-\uff9f]/.test(unit) ? foldKana(unit) : oneKana(unit));
  const units = [...run.matchAll(/.[ﾞﾟー・〜~ｰ]*/gsu)].flatMap(({ 0: unit, index }) =>
    fold(unit)
      .split('')
      .map((character) => ({ character, from: index, to: index + unit.length })),
  );
  const places: Span[] = [];
  for (let at = 0; places.length < folded.length;) {
    const unit = units[at];
    if (unit && unit.character === folded[places.length]) {
      places.push(unit);
      at++;
      continue;
    }
    const [typed, used] = spelledAnew(units, at, folded, places.length);
    const word = units.slice(typed > 0 ? at : Math.max(0, at - 1), at + Math.max(1, typed));
    const span = { from: word[0]?.from ?? 0, to: word.at(-1)?.to ?? run.length };
    places.push(...Array.from({ length: used }, () => span));
    at += typed;
  }
  return places;
}

/** A word that folding spells anew is no longer than this. */
const LONGEST_WORD = 12;

/** Finds where typed and folded text go on alike: how many characters of each lie between. */
function spelledAnew(
  units: readonly { character: string }[],
  at: number,
  folded: string,
  from: number,
): readonly [typed: number, used: number] {
  const alike = (typed: number, used: number) =>
    [0, 1].every((i) => units[at + typed + i]?.character === folded[from + used + i]);
  for (let both = 1; both <= 2 * LONGEST_WORD; both++)
    for (let typed = 0; typed <= both; typed++)
      if (alike(typed, both - typed)) return [typed, both - typed];
  return [units.length - at, folded.length - from];
}
