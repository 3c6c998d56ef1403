import type { ContentProblem } from '../kinds.ts';
import { singleValues } from '../../fact/values.ts';
import { attribute, componentsOf, lineOf } from '../mdx.ts';
import type { Content, YamlFile } from '../model.ts';
import { valueAt } from '../schema-shape.ts';
import { suggest } from '../suggest.ts';

/** What `<Fact>` shows exists, is a single value, and is confirmed; what is kept as a fact is shown somewhere. */
export function facts(content: Content): ContentProblem[] {
  const values = singleValues(content.facts, content.providers);
  const ids = [...values.keys()];
  const used = new Set<string>();
  const shown = content.articles.flatMap(({ path, body }) =>
    componentsOf(body, 'Fact').flatMap((component): ContentProblem[] => {
      const id = attribute(component, 'id');
      if (id === undefined) return [];
      used.add(id);
      const value = values.get(id);
      const at = { file: path, line: lineOf(component) };
      if (!value) {
        if (isFaulty(content, id)) return [];
        return [{ kind: 'fact-unknown', ...at, what: reason(content, id), fix: offer(id, ids) }];
      }
      if (value.sure !== 'unverified') return [];
      return [
        {
          kind: 'fact-unverified',
          ...at,
          what: `「${id}」の値は確認できていません(sure: unverified)。`,
          fix: '「公式の情報で確認できません」と書いて公式ページへ案内するか、書かないでおきます。',
        },
      ];
    }),
  );
  return [...shown, ...unused(content, used)];
}

/** Tells whether a value is (or may be) there, but its file or its fields have a fault: that is reported at its own place. */
function isFaulty({ factsFile, providers }: Content, id: string): boolean {
  const mayHold = (yaml: YamlFile, key: string) =>
    yaml.value === undefined || valueAt(yaml.value, [key]) !== undefined;
  if (factsFile && mayHold(factsFile, id)) return true;
  const [service, field = ''] = id.split('.');
  const provider = providers.find((candidate) => candidate.id === service);
  return provider !== undefined && !(field in provider.fields) && mayHold(provider.yaml, field);
}

function reason({ providers }: Content, id: string): string {
  const [service, field = ''] = id.split('.');
  const provider = providers.find((candidate) => candidate.id === service);
  const entry = provider?.fields[field as keyof typeof provider.fields];
  if (typeof entry !== 'object') return `「${id}」という値はありません。`;
  return 'unknown' in entry
    ? `「${id}」は、公式の情報で確認できていない値です(unknown)。`
    : `「${id}」は一覧なので、<Fact> では出せません。<Services> の表で出します。`;
}

/** The nearest ids, and of the others those of the same group. */
function offer(id: string, ids: readonly string[]): string {
  const group = `${id.split('.')[0]}.`;
  const same = ids.filter((candidate) => candidate.startsWith(group));
  if (same.length > 0) return suggest(id, same, `${group} で使えるid`);
  return `${suggest(id, ids, '使えるid')}。なければ content/facts.yaml に足します。`;
}

function unused(
  { facts: common, factsFile, articles }: Content,
  used: ReadonlySet<string>,
): ContentProblem[] {
  // An article that cannot be read may use any of them.
  if (!factsFile || articles.some(({ body }) => !body)) return [];
  return [...common.keys()]
    .filter((id) => !used.has(id))
    .map((id) => ({
      kind: 'fact-unused',
      severity: 'warning',
      file: factsFile.path,
      line: factsFile.lineAt([id]),
      what: `「${id}」は、どの記事も使っていません。`,
      fix: `記事で <Fact id="${id}" /> と書くか、要らなければ消します。`,
    }));
}
