import { tokensOfMessage } from '../error/tokens.ts';
import type { ErrorFile } from './model.ts';

const PLACEHOLDER = /<[a-z]{1,20}>/g;
/** Stands between the words of a key for what differs from mail to mail. */
const GAP = '<>';

const kept = new WeakMap<ErrorFile, readonly string[]>();

/**
 * Gives the words of each wording of an error in order, however they are written: what search makes of it.
 * @returns one key for each wording, `<>` for its placeholders; kept, since several rules ask
 */
export function wordingKeys(file: ErrorFile): readonly string[] {
  const before = kept.get(file);
  if (before) return before;
  const keys = (file.fields.wordings ?? []).map((wording) =>
    wording
      .split(PLACEHOLDER)
      .map((run) =>
        tokensOfMessage(run)
          .map(({ text }) => text)
          .join(' '),
      )
      .join(` ${GAP} `)
      .trim(),
  );
  kept.set(file, keys);
  return keys;
}

/** Gives a key without its gaps: the words alone. Empty for a wording that nobody can find. */
export const wordsOfKey = (key: string): string => key.replace(/ ?<> ?/g, ' ').trim();
