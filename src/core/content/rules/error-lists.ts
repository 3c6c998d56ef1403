import { tagKey } from '../../error/codes.ts';
import type { ContentProblem } from '../kinds.ts';
import type { Content, ErrorFile } from '../model.ts';

/** A list of an error: its name, its items as they are told, and what makes two of them the same. */
interface List {
  readonly name: keyof ErrorFile['fields'];
  readonly items: readonly string[];
  readonly keys?: readonly string[];
  readonly fix?: string;
  readonly why?: string;
}

/** No list of an error holds the same twice. */
export const errorLists = ({ errors }: Content): ContentProblem[] =>
  errors.flatMap((file) => listsOf(file).flatMap((list) => repeated(file, list)));

/** A wording as it is compared. */
const plain = (wording: string) =>
  wording
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[.。]$/, '');

const listsOf = ({ fields }: ErrorFile): List[] => {
  const { wordings = [], tags = [], sources = [], mistakenFor = [] } = fields;
  return [
    {
      name: 'wordings',
      items: wordings,
      keys: wordings.map(plain),
      why: '大文字と小文字、空白、終わりの句点は区別しません。',
    },
    { name: 'replies', items: fields.replies ?? [] },
    { name: 'enhanced', items: fields.enhanced ?? [] },
    { name: 'tags', items: tags, keys: tags.map(tagKey) },
    { name: 'fixOwner', items: fields.fixOwner ?? [] },
    { name: 'articles', items: fields.articles ?? [] },
    { name: 'evidence', items: fields.evidence ?? [] },
    {
      name: 'mistakenFor',
      items: mistakenFor.map(({ error }) => error),
      fix: 'しるし(when)を1つの文にまとめて、片方を消します。',
    },
    { name: 'sources', items: sources.map(({ url }) => url) },
  ];
};

function repeated({ yaml }: ErrorFile, { name, items, keys = items, ...say }: List) {
  return keys.flatMap((key, i): ContentProblem[] => {
    const first = key === '' ? i : keys.indexOf(key);
    if (first === i) return [];
    return [
      {
        kind: 'error-repeat',
        file: yaml.path,
        line: yaml.lineAt([name, i]),
        what: `${name}の「${items[i]}」は、${yaml.lineAt([name, first])}行目にもあります。${say.why ?? ''}`,
        fix: say.fix ?? 'どちらかを消します。',
      },
    ];
  });
}
