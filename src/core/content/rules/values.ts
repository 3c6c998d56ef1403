import { singleValues } from '../../fact/values.ts';
import type { ContentProblem } from '../kinds.ts';
import { findHosts } from '../hosts.ts';
import type { ArticleFile, Content } from '../model.ts';
import { bodyProse, fencesOf, frontProse, type Prose } from '../prose.ts';
import { hintFor, type KnownValues, sameValue, showHost, showSame } from '../value-hints.ts';
import { findValues, type Found } from '../values.ts';
import { LOOSE_LINK } from './link-shape.ts';

/** Product names that look like hosts; names of providers are added to them. */
const DOTTED_NAMES = ['Outlook.com', 'Amazon.co.jp'];

/** Values that change stand in data, not in sentences; examples are written with names that nobody owns. */
export function values(content: Content): ContentProblem[] {
  const names = new Set([
    ...DOTTED_NAMES,
    ...content.providers.map(({ fields }) => fields.name ?? ''),
  ]);
  const known = {
    values: singleValues(content.facts, content.providers),
    providers: content.providers,
  };
  return content.articles.flatMap((article) => [
    ...frontProse(article).flatMap((prose) => inFrontMatter(prose, names)),
    ...(article.body ? bodyProse(article.path, article.body) : []).flatMap((prose) => [
      ...numbers(prose, known),
      ...hosts(prose, names, known),
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

function numbers({ file, text, open, lineAt }: Prose, known: KnownValues): ContentProblem[] {
  return findValues(text).map(({ text: value, index }) => ({
    kind: 'value-in-prose',
    file,
    line: lineAt(index),
    what: `「${value}」が本文に直接書かれています。`,
    fix: showSame(sameValue(value, open, known), hintFor(value)),
  }));
}

function hosts(
  { file, open, lineAt }: Prose,
  names: ReadonlySet<string>,
  known: KnownValues,
): ContentProblem[] {
  // The address of a link that is none is told with the link (rules/link-shape.ts).
  const own = open.replace(LOOSE_LINK, (link) => ' '.repeat(link.length));
  return findHosts(own, names).map(({ text: host, index }) => ({
    kind: 'host-in-prose',
    file,
    line: lineAt(index),
    what: `「${host}」が本文に直接書かれています。`,
    fix: showSame(sameValue(host, open, known), showHost(host, known)),
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
