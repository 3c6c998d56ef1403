import { squeeze } from '../../search/words.ts';
import type { ContentProblem } from '../kinds.ts';
import type { Content, YamlFile } from '../model.ts';
import { type Path, textsIn } from '../schema-shape.ts';
import { suggest } from '../suggest.ts';

/** What search learns of words is without contradiction: each stands once, and what readers type belongs to an article that exists. */
export function searchWords({
  synonymsFile,
  readingsFile,
  sayingsFile,
  articles,
}: Content): ContentProblem[] {
  const slugs = articles.map(({ slug }) => slug);
  return [
    ...repeated(synonymsFile, ofSynonym),
    ...repeated(readingsFile, ofReading),
    ...repeated(sayingsFile, ofSaying),
    ...unknownArticles(sayingsFile, slugs),
  ];
}

/** What is told of a text that stands before: its path, and the path and line of the first one. */
type Say = (path: Path, before: Path, line: number) => { what: string; fix: string };

const ofSynonym: Say = ([group], [other], line) =>
  group === other
    ? { what: `同じ行に2回あります`, fix: 'どちらかを消します。' }
    : {
        what: `${line}行目にもあります`,
        fix: '1つの言葉は1つの行だけに書きます。意味が同じなら2つの行を1つにまとめ、違うなら、近いほうだけに残します。',
      };

const ofReading: Say = ([word], [other], line) =>
  word === other
    ? { what: `同じ言葉に2回あります`, fix: 'どちらかを消します。' }
    : {
        what: `${line}行目の「${String(other)}」の読みにもあります`,
        fix: '1つの読みは1つの言葉だけに書きます。メールの話で出やすいほうに残します。',
      };

const ofSaying: Say = ([slug], [other], line) =>
  slug === other
    ? { what: `${line}行目にもあります`, fix: 'どちらかを消します。' }
    : {
        what: `${line}行目の「${String(other)}」にもあります`,
        fix: 'どちらの記事のことか分かる言葉を足すか、片方を消します。',
      };

/** Finds texts that search takes for the same: spelling, width, long marks and spaces do not count. */
function repeated(yaml: YamlFile | undefined, say: Say): ContentProblem[] {
  if (!yaml) return [];
  const first = new Map<string, Path>();
  return textsIn(yaml.value).flatMap(({ text, path }): ContentProblem[] => {
    const key = squeeze(text);
    const before = first.get(key);
    if (key === '' || !before) {
      first.set(key, path);
      return [];
    }
    const { what, fix } = say(path, before, yaml.lineAt(before));
    return [
      {
        kind: 'search-repeat',
        file: yaml.path,
        line: yaml.lineAt(path),
        what: `「${text}」は、${what}。かなの書き方、全角と半角、空白の違いは区別しません。`,
        fix,
      },
    ];
  });
}

function unknownArticles(yaml: YamlFile | undefined, slugs: readonly string[]): ContentProblem[] {
  if (!yaml) return [];
  return Object.keys(yaml.value ?? {})
    .filter((slug) => !slugs.includes(slug))
    .map((slug) => ({
      kind: 'saying-unknown',
      file: yaml.path,
      line: yaml.lineAt([slug]),
      what: `「${slug}」という記事はありません。`,
      fix: suggest(slug, slugs, '記事'),
    }));
}
