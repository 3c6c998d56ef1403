import type { Difference } from '#core/error/apart.ts';
import { MOST_CHARACTERS } from '#core/mail/read.ts';
import { ask } from '#core/search/ask.ts';
import type { Reply } from '#core/search/found.ts';
import { type Layer, type MessagesFile, openLayer, type WordsFile } from '#core/search/layer.ts';
import { needsMessages } from '#core/search/parts.ts';
import { type Result, resultOf } from '#core/search/result.ts';
import { type Verdict, verdictOf } from '#core/search/verdict.ts';
import { tellApart } from './apart.ts';
import { loadJson } from './fetch-json.ts';

let words: Promise<Layer> | undefined;
let whole: Promise<Layer> | undefined;

/**
 * Loads what a text needs of the own search: the first file, and for English and codes the second. What is once prepared for both
 * serves every text.
 */
async function loadLayer(base: string, text: string): Promise<Layer> {
  const first = loadJson<WordsFile>(`${base}search/layer.json`);
  if (!whole && !needsMessages(text)) {
    words ??= first.then((file) => openLayer(file));
    words.catch(() => (words = undefined));
    return words;
  }
  const second = loadJson<MessagesFile>(`${base}search/messages.json`);
  whole ??= Promise.all([first, second]).then(([file, messages]) => openLayer(file, messages));
  whole.catch(() => (whole = undefined));
  return whole;
}

/** Loads and prepares what every text needs. */
export const prepare = (base: string): Promise<unknown> => loadLayer(base, '');

/** What the own search has found of a text, and what is to be said of it. */
export interface Answer {
  readonly results: readonly Result[];
  readonly reply: Reply;
  readonly verdict: Verdict;
  /** What tells errors apart that are both among the results. */
  readonly differences: readonly Difference[];
  /** There is more text than was read. */
  readonly cut: boolean;
}

/** So many errors beside each other are told apart. */
const MOST_RIVALS = 3;

/** Asks the own search; rejects when its data cannot be had. */
export async function answerOf(text: string, base: string): Promise<Answer> {
  const layer = await loadLayer(base, text);
  const reply = ask(text, layer);
  const verdict = verdictOf(text, reply, layer);
  const results = reply.results.flatMap((found) => resultOf(found, layer) ?? []);
  const errors = results
    .filter(({ kind }) => kind === 'error')
    .slice(0, MOST_RIVALS)
    .map(({ path, title }) => ({ id: path.split('/')[1] ?? '', title }));
  const differences = verdict.rival ? await tellApart(errors, base) : [];
  return { results, reply, verdict, differences, cut: text.length > MOST_CHARACTERS };
}
