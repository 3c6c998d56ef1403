import { fits, readNumber } from '../ticket/typed.ts';
import { type Found, once, type Reply } from './found.ts';
import type { Layer } from './layer.ts';

/**
 * Puts the page of a number where it belongs: with its letter it is what was meant; three digits alone are a reply code first
 * (RFC 5321 §4.2) and an article second; four digits are an error message.
 */
export function withNumber(text: string, reply: Reply, { numbers }: Layer): Reply {
  const typed = readNumber(text);
  const page = typed && fits(typed) ? numbers.get(Number(typed.digits)) : undefined;
  if (!typed || !page) return reply;
  const found: Found = { ...page, guess: false };
  const sure = { settled: true, causes: 0, notice: undefined, unknownCode: undefined };
  if (typed.letter !== undefined) return { ...sure, results: [found] };
  const [first, ...others] = reply.results;
  const isCode = reply.unknownCode === undefined && first?.kind === 'code';
  return {
    ...reply,
    ...sure,
    results: once(isCode ? [first, found, ...others] : [found, ...reply.results]),
  };
}
