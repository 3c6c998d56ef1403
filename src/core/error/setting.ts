import { halfWidth } from '../search/width.ts';
import type { OriginEntry } from './entry.ts';
import type { Phase } from './vocabulary.ts';

/** What a text says of who refused a mail, and at which step. */
export interface Setting {
  /** Programs and services that the text names, by their hosts or signs. */
  readonly origins: ReadonlySet<string>;
  readonly phase: Phase | undefined;
}

/** How servers name the step (RFC 5321 §4.1); the last one that stands in a text decides. */
const STEPS: readonly (readonly [Phase, RegExp])[] = [
  ['data', /(?:end of data|\bdata command|end of message|after data|\bDATA\b.{0,3}phase)/gi],
  ['rcpt', /(?:(?:reply to|sending|after|while|>>>) ?rcpt to\b|rcpt to:? ?command)/gi],
  ['mail', /(?:(?:reply to|sending|after|while|>>>) ?mail from\b|mail from:? ?command)/gi],
  ['helo', /(?:reply to|sending|after|while performing the|>>>) ?(?:ehlo|helo)\b/gi],
  ['connect', /(?:initial server greeting|connect to |connection (?:refused|timed out))/gi],
];

/** Reads the programs, services and the step that a text names. Takes anything; linear in its length. */
export function settingOf(text: string, origins: Readonly<Record<string, OriginEntry>>): Setting {
  const flat = halfWidth(text);
  const hosts = new Set(
    (flat.toLowerCase().match(/[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{1,63}){1,8}/g) ?? []).slice(
      0,
      400,
    ),
  );
  const words = new Set(flat.toLowerCase().match(/[a-z\d-]{3,30}/g) ?? []);
  const named = Object.entries(origins).filter(
    ([, { hosts: ends, signs }]) =>
      signs.some((sign) => words.has(sign)) ||
      ends.some((end) => [...hosts].some((host) => host === end || host.endsWith(`.${end}`))),
  );
  return { origins: new Set(named.map(([id]) => id)), phase: phaseOf(flat) };
}

function phaseOf(text: string): Phase | undefined {
  let last = -1;
  let found: Phase | undefined;
  for (const [phase, sign] of STEPS)
    for (const { index } of text.matchAll(sign)) if (index > last) [last, found] = [index, phase];
  return found;
}
