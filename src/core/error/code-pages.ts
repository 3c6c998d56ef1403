import { comesWith } from './codes.ts';
import type { Code } from './schema.ts';

/** What a hub of codes needs to know of an error. */
interface Coded {
  readonly id: string;
  readonly replies: readonly string[];
  readonly enhanced: readonly string[];
  readonly articles: readonly string[];
}

/** The page of one code. */
export interface CodePage<E extends Coded = Coded> {
  /** `550`, `5.1.1`. */
  readonly code: string;
  /** `550`, `5-1-1`: the last part of its address. */
  readonly slug: string;
  /** What the registries say of it; undefined for a code that one service made up. */
  readonly entry: Code | undefined;
  /** The same code for the other class, where it has a page: 4.7.1 of 5.7.1. */
  readonly sibling: string | undefined;
  /** The errors that come with it. */
  readonly errors: readonly E[];
  /** Codes that come along with it: replies for an enhanced code, enhanced codes for a reply. */
  readonly along: readonly string[];
}

/** The last part of the address of a code's page: 5.1.1 → `5-1-1`. */
export const codeSlug = (code: string): string => code.replaceAll('.', '-');

/** Gives the first digit and, of an enhanced code, the second one (RFC 3463 §2). */
export function partsOfCode(code: string): { class: number; subject: number | undefined } {
  const [first = '', second] = code.split('.');
  return { class: Number(first[0]), subject: second === undefined ? undefined : Number(second) };
}

/** By value: replies before enhanced codes, each in the order of its numbers. */
export function byCode(a: string, b: string): number {
  const [left, right] = [a, b].map((code) => code.split('.').map(Number));
  if (left?.length !== right?.length) return (left?.length ?? 0) - (right?.length ?? 0);
  const at = left?.findIndex((part, i) => part !== right?.[i]) ?? -1;
  return at < 0 ? 0 : (left?.[at] ?? 0) - (right?.[at] ?? 0);
}

/**
 * Gives the page of every reply and enhanced code: those of the registries, and those that errors use besides.
 * @param registry content/codes.yaml: `550`, or `X.1.1` for the classes that it names
 * @param errors all errors, in the order in which pages list them
 */
export function codePages<E extends Coded>(
  registry: Readonly<Record<string, Code>>,
  errors: readonly E[],
): readonly CodePage<E>[] {
  const entries = new Map(
    Object.entries(registry).flatMap(([name, entry]) =>
      name.startsWith('X.')
        ? entry.classes.map((digit) => [`${digit}${name.slice(1)}`, entry] as const)
        : [[name, entry] as const],
    ),
  );
  const used = errors.flatMap(({ replies, enhanced }) => [
    ...replies,
    ...enhanced.filter((code) => !code.includes('-')),
  ]);
  const codes = [...new Set([...entries.keys(), ...used])].sort(byCode);
  const known = new Set(codes);
  return codes.map((code) => {
    const ofCode = errors.filter((error) => comesWith(error, code));
    const other = code.includes('.') ? `${OTHER[code[0] ?? ''] ?? ''}${code.slice(1)}` : '';
    const entry = entries.get(code);
    const along = code.includes('.')
      ? [...(entry?.replies ?? []), ...ofCode.flatMap(({ replies }) => replies)].filter((reply) =>
          reply.startsWith(code.slice(0, 1)),
        )
      : ofCode.flatMap(({ enhanced }) =>
          enhanced.filter((one) => one.startsWith(code.slice(0, 1)) && !one.includes('-')),
        );
    return {
      code,
      slug: codeSlug(code),
      entry,
      sibling: known.has(other) ? other : undefined,
      errors: ofCode,
      along: [...new Set(along)].filter((one) => known.has(one)).sort(byCode),
    };
  });
}

const OTHER: Readonly<Record<string, string>> = { 4: '5', 5: '4' };

/**
 * Gives what to read when the code alone is known: what the registry's entry names, else the first articles of its errors, the commonest first.
 */
export function articlesOfCode({ entry, errors }: CodePage): readonly string[] {
  if (entry && entry.articles.length > 0) return entry.articles;
  const counts = new Map<string, number>();
  for (const { articles } of errors)
    articles.forEach((slug, place) =>
      counts.set(slug, (counts.get(slug) ?? 0) + 1 / (1 + 2 * place)),
    );
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([slug]) => slug);
}

/** Counts the causes for which a code is used: the different first articles of its errors. */
export const causesOfCode = ({ errors }: CodePage): number =>
  new Set(errors.map(({ articles }) => articles[0])).size;
