import { singleValues } from '../../fact/values.ts';
import type { ContentProblem } from '../kinds.ts';
import { findHosts } from '../hosts.ts';
import { lineOf, walk } from '../mdx.ts';
import type { ArticleFile, Content } from '../model.ts';
import { explanations, supportsProse } from '../data-prose.ts';
import { replyProse } from '../reply-prose.ts';
import { bodyProse, CODE, fencesOf, frontProse, type Prose, withoutQuotes } from '../prose.ts';
import { hintFor, type KnownValues, sameValue, showHost, showSame } from '../value-hints.ts';
import { findValues, type Found, isValue } from '../values.ts';
import { LOOSE_LINK } from './link-shape.ts';

/** Product names that look like hosts. */
const DOTTED_NAMES = ['Outlook.com', 'Amazon.co.jp'];

/** Gives the names with a dot that may stand in sentences: those of products and of the services. */
export const dottedNames = ({ providers }: Pick<Content, 'providers'>): ReadonlySet<string> =>
  new Set([...DOTTED_NAMES, ...providers.map(({ fields }) => fields.name ?? '')]);

/** Values that change stand in data, not in sentences; examples are written with names that nobody owns. */
export function values(content: Content): ContentProblem[] {
  const names = dottedNames(content);
  const known = {
    values: singleValues(content.facts, content.providers),
    providers: content.providers,
  };
  return [
    ...content.articles.flatMap((article) => [
      ...frontProse(article).flatMap((prose) => plainValuesOf(prose, names, FRONT_MATTER)),
      // A source may be about one host: it says so by its name.
      ...supportsProse(article)
        .flatMap((prose) => plainValuesOf(prose, names, FRONT_MATTER))
        .filter(({ kind }) => kind === 'value-in-prose'),
      ...(article.body ? bodyProse(article.path, article.body) : []).flatMap((prose) => [
        ...numbers(prose, known),
        ...hosts(prose, names, known),
      ]),
      ...inCode(article, known),
      ...hostsInBlocks(article, names),
    ]),
    ...explanations(content).flatMap((prose) => plainValuesOf(prose, names, EXPLANATION)),
    ...replyProse(content).flatMap((prose) => plainValuesOf(prose, names, REPLY)),
  ];
}

/** Where a plain text stands, and where a sentence that needs a value goes instead. */
interface Place {
  readonly where: string;
  readonly body: string;
}
const FRONT_MATTER: Place = { where: 'ファイルの頭(front matter)', body: '本文' };
const EXPLANATION: Place = { where: '説明の文', body: '記事の本文' };
const REPLY: Place = { where: '返信の文面', body: '記事の本文' };

/**
 * Finds values and hosts in plain text, where no component can stand to show them (rules/raw-markup.ts).
 * @param names names with a dot that are none: {@link dottedNames}
 */
export function plainValuesOf(
  { file, text, lineAt }: Prose,
  names: ReadonlySet<string>,
  { where, body }: Place,
): ContentProblem[] {
  const problem =
    (kind: 'value-in-prose' | 'host-in-prose', fix: string) =>
    ({ text: found, index }: Found): ContentProblem => ({
      kind,
      file,
      line: lineAt(index),
      what: `「${found}」が${where}に直接書かれています。`,
      fix,
    });
  const quoteless = withoutQuotes(text);
  return [
    ...findValues(text)
      // A port within a text of the screen is a word to look for.
      .filter(({ text: value, index }) => !/^\d+$/.test(value) || quoteless.charAt(index) !== CODE)
      .map(
        problem(
          'value-in-prose',
          `「数分」のように数字を使わずに書くか、値の要る文を${body}に移します。部品はここでは使えません。`,
        ),
      ),
    ...findHosts(text, names).map(
      problem(
        'host-in-prose',
        `名前を出さずに書くか、名前の要る文を${body}に移します。例なら example.jp などで書きます。`,
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

/**
 * Code does not make another thing of a value; only what a command prints is a word to look for: it stands in an example of the
 * article, or in a table of what is printed.
 */
function inCode({ path, body }: ArticleFile, known: KnownValues): ContentProblem[] {
  const examples = fencesOf(body).map(({ text }) => text);
  return [...(body ? walk(body) : [])].flatMap(({ node, ancestors }): ContentProblem[] => {
    if (node.type !== 'inlineCode' || !isValue(node.value)) return [];
    if (ancestors.some(({ type }) => type === 'tableCell')) return [];
    if (examples.some((text) => text.includes(node.value))) return [];
    return [
      {
        kind: 'value-in-prose',
        file: path,
        line: lineOf(node),
        what: `「${node.value}」がコードで直接書かれています。`,
        fix: `${showSame(sameValue(node.value, '', known), hintFor(node.value))}\nコマンドの出力にある言葉なら: 出力の例(\`\`\`output の囲み)を、同じ記事に書きます。`,
      },
    ];
  });
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
