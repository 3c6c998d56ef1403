import type { Reply } from './found.ts';
import type { Verdict } from './verdict.ts';

/** The sentences with which a search says what it found. */
export interface SaidWords {
  readonly notice: Readonly<Record<NonNullable<Reply['notice']>, string>>;
  readonly found: string;
  readonly foundMore: string;
  readonly none: string;
  readonly unknownCode: string;
  readonly pageless: string;
  readonly causes: string;
  readonly cause: string;
  readonly twoFit: string;
  readonly rival: string;
  readonly guesses: string;
  readonly delayed: string;
}

/** What an answer is made of, besides its pages. */
export interface ToSay {
  /** How many pages are shown. */
  readonly count: number;
  /** There are more than are shown. */
  readonly more: boolean;
  /** Left out where the full text alone answered. */
  readonly reply: Pick<Reply, 'causes' | 'unknownCode'> | undefined;
  readonly verdict: Verdict | undefined;
  /** Causes fit equally well, and what tells them apart is shown. */
  readonly apart: boolean;
}

/** Says in a sentence or two what was found, as it is announced and printed. */
export function saidOf({ count, more, reply, verdict, apart }: ToSay, words: SaidWords): string {
  if (verdict?.notice) return words.notice[verdict.notice];
  if (count === 0) return words.none;
  const counted = `${count}${more ? words.foundMore : words.found}`;
  if (!reply || !verdict) return counted;
  if (reply.unknownCode !== undefined) return `「${reply.unknownCode}」${words.unknownCode}`;
  if (verdict.pageless !== undefined) return `「${verdict.pageless}」${words.pageless}`;
  if (reply.causes > 1) return `${reply.causes}${words.causes}`;
  const delayed = verdict.delayed ? words.delayed : '';
  if (apart) return words.twoFit + delayed;
  if (verdict.rival) return words.rival + delayed;
  if (reply.causes === 1) return words.cause + delayed + counted;
  return verdict.guess ? words.guesses + counted : counted;
}
