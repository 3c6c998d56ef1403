import { pairsOf, prepareSignatures, type Signatures, weigh } from './signature.ts';
import type { ErrorEntry } from './entry.ts';
import { hasJapanese } from '../search/script.ts';
import { tokensOfMessage } from './tokens.ts';

/** So many words tell a wording from all others; the rest of a long one says nothing more. */
const MOST_WORDS = 14;

/**
 * Shortens the wordings of all errors to what search needs of them: the fourteen neighbouring words that weigh most, in lower case, one
 * space apart, `<>` for what differs. Search then finds what it found before, from half the bytes.
 */
export function essences(
  entries: readonly ErrorEntry[],
  mostWords = MOST_WORDS,
): readonly ErrorEntry[] {
  const whole = prepareSignatures(entries, {});
  return entries.map((entry) => ({
    ...entry,
    wordings: [
      ...new Set(
        entry.wordings
          .map((wording) => essence(wording, whole, mostWords))
          .filter((text) => text !== ''),
      ),
    ],
  }));
}

function essence(wording: string, { weightOf }: Signatures, mostWords: number): string {
  // Japanese runs are cut into pairs: they are kept as they are.
  if (hasJapanese(wording)) return wording.replace(/<[a-z]{1,20}>/g, '<>');
  const runs = wording
    .split(/<[a-z]{1,20}>|…|\.\.\./)
    .map((run) =>
      tokensOfMessage(run).map(({ text, from, to }) => ({ text, raw: run.slice(from, to) })),
    );
  const flat = runs.flatMap((run, i) => run.map((token) => ({ ...token, run: i })));
  if (flat.length <= mostWords) return written(flat);
  let best = { weight: -1, from: 0 };
  for (let from = 0; from + mostWords <= flat.length; from++) {
    const part = flat.slice(from, from + mostWords);
    const words = [...new Set(part.map(({ text }) => text))];
    const pairs = part
      .slice(1)
      .flatMap((token, i) =>
        token.run === part[i]?.run ? pairsOf([part[i].text, token.text]) : [],
      );
    const weight = weigh(words, pairs, weightOf);
    if (weight > best.weight) best = { weight, from };
  }
  return written(flat.slice(best.from, best.from + mostWords));
}

/** Writes words so that they are read the same again. */
const written = (tokens: readonly { raw: string; run: number }[]): string =>
  tokens.reduce((text, { raw, run }, i) => {
    const before = tokens[i - 1];
    // camelCase is read as several words: it keeps its capitals.
    const word = /[a-z][A-Z]/.test(raw) ? raw : raw.toLowerCase();
    if (!before) return word;
    if (before.run !== run) return `${text} <> ${word}`;
    // A word of two parts (doesn't, camelCase) stands once.
    return raw === before.raw ? text : `${text} ${word}`;
  }, '');
