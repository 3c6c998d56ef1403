import type { ContentProblem } from '../kinds.ts';
import { freeErrorNumber } from '../free-number.ts';
import type { Content, ErrorFile, YamlFile } from '../model.ts';
import { valueAt } from '../schema-shape.ts';
import { suggest } from '../suggest.ts';

/** Every error names a folder, articles and neighbours that exist; its id, its number and its title stand once. */
export function errors(content: Content): ContentProblem[] {
  return [...unknownNames(content), ...unknownProviders(content), ...repeatedKeys(content)];
}

function unknownNames(content: Content): ContentProblem[] {
  const slugs = content.articles.map(({ slug }) => slug);
  const ids = content.errors.map(({ id }) => id);
  const { originsFile } = content;
  const origins = Object.keys(originsFile?.value ?? {});
  const known = { slugs: new Set(slugs), ids: new Set(ids), origins: new Set(origins) };
  // Where the list of origins cannot be read, that is told at its own place.
  const blind = originsFile !== undefined && originsFile.value === undefined;
  return content.errors.flatMap(({ id, origin, yaml, fields }) => [
    ...(known.origins.has(origin) || blind
      ? []
      : [
          {
            ...unknown(yaml, [], origin, origins, '出すもの(フォルダー)'),
            fix: addOrigin(origin, origins),
          },
        ]),
    ...(fields.articles ?? []).flatMap((slug, i) =>
      known.slugs.has(slug) ? [] : [unknown(yaml, ['articles', i], slug, slugs, '記事')],
    ),
    ...(fields.mistakenFor ?? []).flatMap(({ error }, i): ContentProblem[] => {
      if (error === id) return [itself(yaml, i)];
      return known.ids.has(error)
        ? []
        : [unknown(yaml, ['mistakenFor', i, 'error'], error, ids, 'エラー')];
    }),
  ]);
}

function unknownProviders({ originsFile, providers }: Content): ContentProblem[] {
  if (!originsFile) return [];
  const ids = providers.map(({ id }) => id);
  return Object.keys(originsFile.value ?? {}).flatMap((origin) => {
    const named = valueAt(originsFile.value, [origin, 'providers']);
    return (Array.isArray(named) ? named : []).flatMap((id: unknown, i) =>
      ids.includes(String(id))
        ? []
        : [unknown(originsFile, [origin, 'providers', i], String(id), ids, 'サービス')],
    );
  });
}

/**
 * A problem of a name that nothing has.
 * @param what what the names are: 「記事」
 */
export const unknown = (
  yaml: YamlFile,
  at: readonly PropertyKey[],
  name: string,
  known: readonly string[],
  what: string,
): ContentProblem => ({
  kind: 'error-unknown',
  file: yaml.path,
  line: yaml.lineAt(at),
  what: `「${name}」という${what}はありません。`,
  fix: suggest(name, known, what),
});

const addOrigin = (name: string, origins: readonly string[]) =>
  `${suggest(name, origins, '使えるフォルダー')}。新しく足すときは content/error-origins.yaml に書きます。`;

const itself = (yaml: YamlFile, i: number): ContentProblem => ({
  kind: 'error-repeat',
  file: yaml.path,
  line: yaml.lineAt(['mistakenFor', i]),
  what: 'mistakenForに、このエラー自身があります。',
  fix: 'まちがえやすい別のエラーのidにするか、この項目を消します。',
});

/** A key that two errors share: what is told of the newer one. */
interface Key {
  readonly of: (file: ErrorFile) => string | number | undefined;
  readonly at: readonly PropertyKey[] | undefined;
  readonly what: (value: string | number, other: string) => string;
  readonly fix: (file: ErrorFile) => string;
}

function repeatedKeys({ errors: files, lock }: Content): ContentProblem[] {
  const published = new Set(lock.map(({ address }) => address));
  const isNew = ({ id }: ErrorFile) => Number(!published.has(`/errors/${id}/`));
  // What is published keeps its name and number, whichever file comes first by name.
  const byAge = files.toSorted((a, b) => isNew(a) - isNew(b));
  const keys: readonly Key[] = [
    {
      of: ({ fields }) => fields.number,
      at: ['number'],
      what: (value, other) => `番号 ${value} は ${other} が使っています。`,
      fix: ({ origin }) =>
        `新しいエラーに、まだ使われていない番号を付けます。${origin} で次に空いている番号は ${freeErrorNumber({ errors: files, lock }, origin)} です。公開した番号は変えません。`,
    },
    {
      of: ({ id }) => id,
      at: undefined,
      what: (value, other) =>
        `id「${value}」は ${other} が使っています。フォルダーが違っても、idはサイト全体で1つです。`,
      fix: () => '新しいエラーのファイル名を変えます。公開したidは変えません。',
    },
    {
      of: ({ origin, fields }) => fields.title && `${origin}\n${fields.title}`,
      at: ['title'],
      what: (value, other) =>
        `題「${String(value).split('\n')[1]}」は、同じフォルダーの ${other} にもあります。`,
      fix: () =>
        '一覧で見分けられる題にします。原因も直し方も同じなら、1つのファイルにまとめます。',
    },
  ];
  return keys.flatMap((key) => {
    const first = new Map<string | number, ErrorFile>();
    return byAge.flatMap((file): ContentProblem[] => {
      const value = key.of(file);
      if (value === undefined) return [];
      const before = first.get(value);
      if (!before) {
        first.set(value, file);
        return [];
      }
      const problem = (one: ErrorFile, other: ErrorFile): ContentProblem => ({
        kind: 'error-repeat',
        file: one.yaml.path,
        ...(key.at && { line: one.yaml.lineAt(key.at) }),
        what: key.what(value, other.yaml.path),
        fix: key.fix(file),
      });
      return [{ ...problem(file, before), twin: problem(before, file) }];
    });
  });
}
