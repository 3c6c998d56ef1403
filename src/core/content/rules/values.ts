import type { ContentProblem } from '../kinds.ts';
import { findHosts } from '../hosts.ts';
import type { ArticleFile, Content } from '../model.ts';
import { bodyProse, fencesOf, frontProse, type Prose } from '../prose.ts';
import { LOOSE_LINK } from './link-shape.ts';
import { findValues, type Found } from '../values.ts';

/** Product names that look like hosts; names of providers are added to them. */
const DOTTED_NAMES = ['Outlook.com', 'Amazon.co.jp'];

/** Of all values a port alone has no unit. */
const IS_PORT = /^\d+$/;

/** Values that change stand in data, not in sentences; examples are written with names that nobody owns. */
export function values(content: Content): ContentProblem[] {
  const names = new Set([
    ...DOTTED_NAMES,
    ...content.providers.map(({ fields }) => fields.name ?? ''),
  ]);
  return content.articles.flatMap((article) => [
    ...frontProse(article).flatMap((prose) => inFrontMatter(prose, names)),
    ...(article.body ? bodyProse(article.path, article.body) : []).flatMap((prose) => [
      ...numbers(prose, content),
      ...hosts(prose, names),
    ]),
    ...hostsInBlocks(article, names),
  ]);
}

/** The front matter is plain text: no component can stand there to show a value (rules/raw-markup.ts). */
function inFrontMatter(
  { file, text, lineAt }: Prose,
  names: ReadonlySet<string>,
): ContentProblem[] {
  const problem =
    (kind: 'value-in-prose' | 'host-in-prose', fix: string) =>
    ({ text: found, index }: Found): ContentProblem => ({
      kind,
      file,
      line: lineAt(index),
      what: `「${found}」がファイルの頭(front matter)に直接書かれています。`,
      fix,
    });
  return [
    ...findValues(text).map(
      problem(
        'value-in-prose',
        '「数分」のように数字を使わずに書くか、値の要る文を本文に移します。部品はここでは使えません。',
      ),
    ),
    ...findHosts(text, names).map(
      problem(
        'host-in-prose',
        '名前を出さずに書くか、名前の要る文を本文に移します。例なら example.jp などで書きます。',
      ),
    ),
  ];
}

function numbers({ file, text, lineAt }: Prose, { facts }: Content): ContentProblem[] {
  return findValues(text).map(({ text: value, index }) => {
    const same = [...facts]
      .filter(([, fact]) => String(fact.value).includes(value))
      .map(([id]) => id);
    return {
      kind: 'value-in-prose',
      file,
      line: lineAt(index),
      what: `「${value}」が本文に直接書かれています。`,
      fix: `content/facts.yaml か content/providers に置き、<Fact id="…" /> で出します。${
        same.length > 0
          ? `同じ値: ${same.slice(0, 5).join(', ')}`
          : IS_PORT.test(value)
            ? `名前として書くだけなら、\`${value}\`とコードで書きます。`
            : '目安なら「数分」のように書けます。'
      }`,
    };
  });
}

function hosts({ file, open, lineAt }: Prose, names: ReadonlySet<string>): ContentProblem[] {
  // The address of a link that is none is told with the link (rules/link-shape.ts).
  const own = open.replace(LOOSE_LINK, (link) => ' '.repeat(link.length));
  return findHosts(own, names).map(({ text: host, index }) => ({
    kind: 'host-in-prose',
    file,
    line: lineAt(index),
    what: `「${host}」が本文に直接書かれています。`,
    fix: '実在する名前はデータに置き、<Fact> か <Services> で出します。例なら example.jp などで書きます。',
  }));
}

function hostsInBlocks({ path, body }: ArticleFile, names: ReadonlySet<string>): ContentProblem[] {
  return fencesOf(body)
    .filter(({ kind }) => kind !== 'error')
    .flatMap(({ text, line }) =>
      findHosts(text, names).map(({ text: host, index }) => ({
        kind: 'host-in-block' as const,
        file: path,
        line: line + 1 + (text.slice(0, index).match(/\n/g)?.length ?? 0),
        what: `例の中に、実在しうる名前「${host}」があります。`,
        fix: 'example.jp、mail.example.com、192.0.2.1 など、だれのものでもない名前で書きます。',
      })),
    );
}
