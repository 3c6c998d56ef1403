import fc from 'fast-check';
import { ask } from '#core/search/ask.ts';
import { mayStandInAddress, wordsForLink } from '#core/search/address.ts';
import { type Layer, type LayerData, openLayer, packLayer } from '#core/search/layer.ts';
import { resultOf } from '#core/search/result.ts';
import { verdictOf } from '#core/search/verdict.ts';
import { data, whole } from './engine.ts';
import { pastes } from './hostile.ts';

/** Every page that the site has. */
const PAGES = new Set([
  ...data.articles.map(({ id }) => `articles/${id}/`),
  ...data.errors.map(({ id }) => `errors/${id}/`),
  ...data.codes.map(({ code }) => `codes/${code.replaceAll('.', '-')}/`),
  ...data.named.map(({ kind, id }) => (kind === 'term' ? `glossary/#${id}` : `providers/${id}/`)),
]);

/** Asks for a text and gives what is wrong with the answer; undefined when nothing is. */
export function faultOf(text: string, layer: Layer): string | undefined {
  const reply = ask(text, layer);
  verdictOf(text, reply, layer);
  const keys = reply.results.map(({ kind, id }) => `${kind}:${id}`);
  if (new Set(keys).size < keys.length) return `a page stands twice: ${keys.join(' ')}`;
  for (const found of reply.results) {
    const name = `${found.kind}:${found.id}`;
    const result = resultOf(found, layer);
    if (!result || !PAGES.has(result.path)) return `${name} has no page`;
    const { text: shown = '', spans = [] } = found.shown ?? {};
    if (spans.some(({ from, to }) => !(from >= 0 && from < to && to <= shown.length)))
      return `${name} is marked outside of its text`;
    if (result.pieces.some((piece) => piece.text === '')) return `${name} shows an empty piece`;
    if (result.pieces.map((piece) => piece.text).join('').length > 200)
      return `${name} shows more than 200 characters`;
  }
  if (text.includes('\n') && mayStandInAddress(text)) return 'a paste may stand in the address';
  return /[@/]/.test(wordsForLink(text, undefined))
    ? 'a link holds something of the text'
    : undefined;
}

/** The layer with one error of so many: a quick one. */
export const thinLayer = (every: number): Layer => {
  const thin: LayerData = { ...data, errors: data.errors.filter((_, i) => i % every === 0) };
  const { words, messages } = packLayer(thin);
  return openLayer(words, messages);
};

/**
 * Asks for many pastes of all sorts.
 * @param seed the same pastes again
 * @returns the first one, made as short as it can be, that throws or is answered wrongly
 */
export function fuzz(count: number, seed: number, layer: Layer = whole): string | undefined {
  const result = fc.check(
    fc.property(pastes(data), (text) => {
      const fault = faultOf(text, layer);
      if (fault !== undefined) throw new Error(fault);
    }),
    { numRuns: count, seed },
  );
  if (!result.failed) return undefined;
  const [text = ''] = result.counterexample ?? [];
  const why = result.errorInstance instanceof Error ? (result.errorInstance.stack ?? '') : '';
  return `${JSON.stringify(text.slice(0, 400))} (${text.length} characters, paste ${result.numRuns}): ${why.split('\n').slice(0, 4).join('\n')}`;
}

/** Prints what the pastes found. */
export function printFuzz(count: number): string {
  const seed = Date.now() % 1_000_000;
  const fault = fuzz(count, seed);
  return `${count} pastes, seed ${seed}: ${fault ?? 'nothing threw, every result has its page, every mark lies in its text'}`;
}
