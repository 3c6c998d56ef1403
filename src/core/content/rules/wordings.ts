import { inRange, tagKey } from '../../error/codes.ts';
import type { Origin } from '../../error/schema.ts';
import type { ContentProblem } from '../kinds.ts';
import type { Content, ErrorFile } from '../model.ts';
import { wordingKeys, wordsOfKey } from '../wording-key.ts';

interface Claim {
  readonly file: ErrorFile;
  readonly wording: string;
  readonly line: number;
  readonly words: string;
}

/**
 * No two errors claim the same text without something that decides between them: another code, another step of the delivery,
 * or a program or service that a mail names by its hosts.
 */
export function wordings({ errors, originsFile }: Content): ContentProblem[] {
  const origins = (originsFile?.value ?? {}) as Record<string, Partial<Origin> | null>;
  const claims = errors.flatMap((file) =>
    wordingKeys(file).map((key, i): Claim => {
      const wording = file.fields.wordings?.[i] ?? '';
      return { file, wording, words: wordsOfKey(key), line: file.yaml.lineAt(['wordings', i]) };
    }),
  );
  return [...Map.groupBy(claims, ({ words }) => words)].flatMap(([words, same]) =>
    (words === '' ? [] : same).flatMap((later, i) => {
      const first = same
        .slice(0, i)
        .find(({ file }) => file !== later.file && !decides(file, later.file, origins));
      return first ? [{ ...problem(later, first), twin: problem(first, later) }] : [];
    }),
  );
}

function decides(
  a: ErrorFile,
  b: ErrorFile,
  origins: Record<string, Partial<Origin> | null>,
): boolean {
  const [one, other] = [a.fields, b.fields];
  if (one.phase !== undefined && other.phase !== undefined && one.phase !== other.phase)
    return true;
  const known = ({ origin }: ErrorFile) => {
    const { hosts = [], signs = [] } = origins[origin] ?? {};
    return hosts.length + signs.length > 0;
  };
  if (a.origin !== b.origin && (known(a) || known(b))) return true;
  return (
    apart(one.enhanced, other.enhanced, overlap) ||
    apart(one.replies, other.replies) ||
    apart(one.tags?.map(tagKey), other.tags?.map(tagKey))
  );
}

/** Tells whether both have codes of a kind, and none of them is the same. */
const apart = (
  one: readonly string[] = [],
  other: readonly string[] = [],
  same = (a: string, b: string) => a === b,
): boolean => one.length > 0 && other.length > 0 && !one.some((a) => other.some((b) => same(a, b)));

/** Two codes or ranges of codes that have a code in common. */
const overlap = (a: string, b: string): boolean =>
  inRange(a.split('-')[0] ?? '', b) || inRange(b.split('-')[0] ?? '', a);

const problem = (one: Claim, other: Claim): ContentProblem => ({
  kind: 'wording-twin',
  file: one.file.yaml.path,
  line: one.line,
  what: `「${one.wording}」は、${other.file.yaml.path} の${other.line}行目にもあります。どちらのエラーか決められません。`,
  fix: '同じ原因なら1つのファイルにまとめます。違う原因なら、番号(replies・enhanced)か場面(phase)か出すものを書き分けます。',
});
