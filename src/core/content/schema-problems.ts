import type { z } from 'zod';
import type { ContentKind, ContentProblem } from './kinds.ts';
import type { YamlFile } from './model.ts';
import { keysAt, type Path, valueAt } from './schema-shape.ts';
import { suggest } from './suggest.ts';
import { misread } from './yaml-slips.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds a YAML file against its schema.
 * @returns one problem for each field at fault, in Japanese, with its line
 */
export function schemaProblems(yaml: YamlFile, schema: z.ZodType): ContentProblem[] {
  const result = schema.safeParse(yaml.value ?? {});
  const issues = result.error?.issues ?? [];
  return firsts(issues).flatMap((issue) => problemsOf(issue, [], yaml, schema));
}

/** A day in another form is no day of the calendar either: one word on a field is enough. */
const firsts = (issues: readonly Issue[]): Issue[] =>
  issues.filter(
    ({ path }, i) => issues.findIndex((other) => nameOf(other.path) === nameOf(path)) === i,
  );

function problemsOf(
  issue: Issue,
  above: Path,
  yaml: YamlFile,
  schema: z.ZodType,
): ContentProblem[] {
  const path = [...above, ...issue.path];
  const name = nameOf(path) || 'ファイル';
  const value = valueAt(yaml.value, path);
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  const problem = (
    kind: ContentKind,
    what: string,
    fix: string,
    at: Path = path,
  ): ContentProblem => ({
    kind,
    file: yaml.path,
    line: yaml.lineAt(at),
    what,
    fix,
  });

  if (issue.code === 'invalid_union') {
    return firsts(likeliestBranch(issue.errors)).flatMap((inner) =>
      problemsOf(inner, path, yaml, schema),
    );
  }
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path);
    return issue.keys.map((key) => {
      const fix = suggest(key, allowed, '使える項目');
      return problem('unknown-key', `「${key}」という項目はありません。`, fix, [...path, key]);
    });
  }
  if (issue.code === 'invalid_key') {
    const [rule] = issue.issues;
    return [problem('invalid-value', `「${name}」という名前は使えません。`, `${rule?.message}。`)];
  }
  if (value === undefined && path.length > 0) {
    return [problem('missing-key', `「${name}」がありません。`, `「${name}」を書き足します。`)];
  }
  if (issue.code === 'invalid_value' && value !== null) {
    const fix = suggest(written, issue.values.map(String), '使える値');
    return [problem('invalid-value', `「${name}」に「${written}」という値はありません。`, fix)];
  }
  const meant = issue.code === 'invalid_type' ? misread(name, issue.expected, value) : undefined;
  if (meant) return [problem('invalid-value', meant.what, meant.fix)];
  const what = value === null ? `「${name}」が空です。` : `「${name}」の値が正しくありません。`;
  return [problem('invalid-value', what, `${demand(issue, value)}。`)];
}

/** What an issue demands, in Japanese: the schema's own words when it has some, else a sentence by the issue's code. */
function demand(issue: Issue, value: unknown): string {
  if (/[ぁ-ん]/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'number' && typeof value === 'string' && /[\d０-９]/.test(value)) {
        return '半角の数字だけを書きます。単位は付けません';
      }
      // 0x800CCC0E and 5.7 are numbers to YAML.
      return issue.expected === 'string' && typeof value === 'number'
        ? "数として読まれています。文字にするには '…' で囲みます"
        : `${TYPES[issue.expected] ?? issue.expected}を書きます`;
    case 'invalid_format':
      return issue.format === 'url' ? 'URLを https:// から書きます' : ANOTHER_WAY;
    case 'too_small':
      return `${issue.minimum}${UNITS[issue.origin] ?? ''}以上にします`;
    case 'too_big':
      return `${issue.maximum}${UNITS[issue.origin] ?? ''}以下にします`;
    default:
      return ANOTHER_WAY;
  }
}

const ANOTHER_WAY = '値の書き方を docs/editing.md で確かめます';

const TYPES: Record<string, string> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: 'true か false',
  array: '一覧([…] か、- で始まる行)',
  object: '「項目: 値」の組',
  record: '「項目: 値」の組',
};

const UNITS: Record<string, string> = { string: '文字', array: '個' };

/** Of the ways in which a value may be written, the one that the editor had in mind: it leaves the fewest things to mend. */
function likeliestBranch(branches: readonly Issue[][]): Issue[] {
  const cost = (issues: Issue[]) =>
    issues.reduce(
      (sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
      0,
    );
  return branches.toSorted((a, b) => cost(a) - cost(b))[0] ?? [];
}

/** A field's name as editors count: related[1].when is 「relatedの2番目のwhen」. */
function nameOf(path: Path): string {
  return path
    .map(
      (key, i) => `${i > 0 ? 'の' : ''}${typeof key === 'number' ? `${key + 1}番目` : String(key)}`,
    )
    .join('');
}
