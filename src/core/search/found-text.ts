import { mask } from '../ticket/mask.ts';
import type { Result } from './result.ts';

/** The words of what was found, as a ticket has it. */
export interface FoundWords {
  readonly found: string;
  readonly page: string;
  readonly matched: string;
}

const CUT = '…';

/** Leaves out the words beside a cut: half an address tells nothing any more of being one, but still of somebody. */
function withoutHalves(text: string): string {
  const words = text.split(' ');
  const from = text.startsWith(CUT) ? 1 : 0;
  const to = text.endsWith(CUT) ? -1 : undefined;
  const whole = words.slice(from, to).join(' ');
  return `${from === 1 ? `${CUT} ` : ''}${whole}${to === -1 ? ` ${CUT}` : ''}`;
}

/**
 * Writes what the search found for a ticket: the page, its address, and what matched in the reader's text with addresses, servers
 * and ids masked.
 * @param address the whole address of the page
 */
export function foundText(
  { title, kind, pieces }: Pick<Result, 'title' | 'kind' | 'pieces'>,
  address: string,
  words: FoundWords,
): string {
  // Of other kinds the pieces are words of the page, which is linked.
  const own = kind === 'error' || kind === 'code' ? pieces : [];
  const matched = withoutHalves(own.map(({ text }) => text).join(''));
  return [
    `${words.found}: ${title}`,
    `${words.page}: ${address}`,
    ...(matched === '' ? [] : [`${words.matched}: ${mask(matched)}`]),
  ].join('\n');
}
