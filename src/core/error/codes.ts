import { halfWidth } from '../search/width.ts';
import { withoutNames } from './tokens.ts';

/** A code in a text, with its place. */
export interface CodeAt {
  readonly kind: 'reply' | 'enhanced' | 'tag';
  /** `550`, `5.7.1`, `0x800ccc0f`, `s3140`: one spelling each. */
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** RFC 3463 §2: class, subject, detail, in any spacing, but no part of a longer number or of a version. */
const ENHANCED = /(?<![\d.])([245]) ?[.,・] ?(\d) ?[.,・] ?(\d{1,3})(?![\d]|[.,]\d)/g;

/** RFC 5321 §4.2: three digits where a server's answer begins. */
const REPLY =
  /(?<![\d.,:/=_-])([245][0-5]\d)(?=[-\s:;#,.)\]}>"'」』、。・がはのとでにをエコ]|$)(?!\.\d)/g;

/** A number before one of these counts something. */
const COUNTED =
  /^[\s-]?(?:[kmg]i?b\b|bytes?\b|バイト|メガ|ギガ|キロ|人|通|件|名|円|年|月|日|時|分|秒|回|個|文字|messages?\b|recipients?\b|hours?\b|minutes?\b|seconds?\b|%)/i;

/** What stands before a reply when the text is longer than a query. */
const BEFORE_REPLY =
  /(?:^|[\n"'([{<>:;#|「『=]|said|smtp|error|code|エラー|コード|番号|response|応答|reply|with|returned|->|dsn)[\s"'(<:;,=>#-]{0,6}$/i;

const HEX = /(?<![\da-z])(?:0x)?(8[\da-f]{7})(?![\da-z])/gi;
const TAG = /(?<![\da-z.@])([a-z]{1,7})[-_]?(\d{1,6})(?![\da-z]|\.\d)/gi;

/** Beyond this length a text is a message, no query: a number alone is then no code. */
const QUERY_LENGTH = 40;

/**
 * Finds the codes of a text in all their spellings: `550 5.1.1`, `550-5.1.1`, `#5.1.1`, `(5.1.1)`, `５．１．１`, `800ccc0f`, `OU-002`.
 * Takes anything; linear in its length. Tags are candidates: the caller knows which ones exist.
 * @returns the codes in the order of the text
 */
export function codesOf(text: string): readonly CodeAt[] {
  const flat = withoutNames(halfWidth(text));
  const found: CodeAt[] = [];
  for (const match of flat.matchAll(ENHANCED)) {
    const code = match.slice(1).map(Number).join('.');
    found.push(at('enhanced', code, match));
  }
  for (const match of flat.matchAll(REPLY)) {
    const rest = flat.slice(match.index + 3, match.index + 15);
    const before = flat.slice(Math.max(0, match.index - 12), match.index);
    if (COUNTED.test(rest)) continue;
    if (flat.length > QUERY_LENGTH && !BEFORE_REPLY.test(before) && !/^[- ][245]\.\d/.test(rest))
      continue;
    found.push(at('reply', match[1] ?? '', match));
  }
  for (const match of flat.matchAll(HEX))
    found.push(at('tag', `0x${(match[1] ?? '').toLowerCase()}`, match));
  for (const match of flat.matchAll(TAG)) {
    found.push(at('tag', `${match[1]}${match[2]}`.toLowerCase(), match));
  }
  return found.sort((a, b) => a.from - b.from);
}

const at = (kind: CodeAt['kind'], code: string, match: RegExpExecArray): CodeAt => ({
  kind,
  code,
  from: match.index,
  to: match.index + match[0].length,
});

/** Brings a tag of the data to the spelling of {@link codesOf}. */
export const tagKey = (tag: string): string => tag.toLowerCase().replace(/[-_ ()[\]]/g, '');

/** Tells whether an error comes with a reply or an enhanced code, by itself or by a range. */
export const comesWith = (
  { replies, enhanced }: { replies: readonly string[]; enhanced: readonly string[] },
  code: string,
): boolean => replies.includes(code) || enhanced.some((own) => inRange(code, own));

/** Tells whether an enhanced code lies in a range of the data: 5.7.612 in `5.7.606-5.7.649`; a code alone is a range of one. */
export function inRange(code: string, range: string): boolean {
  const [low = '', high = low] = range.split('-');
  const [parts, from, to] = [code, low, high].map((one) => one.split('.').map(Number));
  return (
    parts?.[0] === from?.[0] &&
    parts?.[1] === from?.[1] &&
    (parts?.[2] ?? -1) >= (from?.[2] ?? 0) &&
    (parts?.[2] ?? -1) <= (to?.[2] ?? 0)
  );
}
