import { fillReply, LONGEST_REPLY, placesNamed } from '../../ticket/reply.ts';
import { shortUrl } from '../../ticket/number.ts';
import { anchorsOf } from '../addresses.ts';
import type { ContentProblem } from '../kinds.ts';
import type { ArticleFile, Content } from '../model.ts';
import { type ReplyText, repliesOf } from '../reply-prose.ts';
import { suggest } from '../suggest.ts';

/** Stands in for the site's address where it is not known; as long as one is. */
const SOME_ORIGIN = 'https://mail-note.example';
/** Anchors that begin so are no places of an address: the lists of steps. */
const LIST = 'steps-';

/** What agents paste: for an article that exists, with known placeholders and addresses that exist, short enough, each once. */
export function replies(content: Content): ContentProblem[] {
  const texts = content.replies.flatMap(repliesOf);
  const known = placeholderNames(content);
  return [
    ...strays(content),
    ...missing(content),
    ...texts.flatMap((reply) => {
      const article = content.articles.find(({ slug }) => slug === reply.file.slug);
      return [
        ...placeholders(reply, known),
        ...braces(reply),
        ...(article ? [...places(reply, article), ...tooLong(reply, article, content)] : []),
      ];
    }),
    ...repeated(texts),
  ];
}

/** Gives the names that may stand between 《 and 》. */
function placeholderNames({ placeholdersFile }: Content): string[] {
  const list = placeholdersFile?.value;
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((entry) => {
    const name = (entry as { name?: unknown } | null)?.name;
    return typeof name === 'string' ? name : [];
  });
}

/** Replies of which no article is. */
function strays({ replies, articles }: Content): ContentProblem[] {
  const slugs = articles.map(({ slug }) => slug);
  return replies
    .filter(({ slug }) => !slugs.includes(slug))
    .map(({ slug, yaml }) => ({
      kind: 'reply-article',
      file: yaml.path,
      what: `「${slug}」という記事はありません。`,
      fix: `ファイルの名前を、記事のslugにします。${suggest(slug, slugs, '記事')}`,
    }));
}

/** Articles without replies; not while there is none at all. */
function missing({ replies, articles }: Content): ContentProblem[] {
  const written = new Set(replies.map(({ slug }) => slug));
  if (written.size === 0) return [];
  return articles
    .filter(({ slug }) => !written.has(slug))
    .map(({ path, slug }) => ({
      kind: 'reply-missing',
      file: path,
      what: '返信の文面がありません。',
      fix: `content/replies/${slug}.yaml に、asker、other、adminの3通を書きます。`,
    }));
}

/** Finds each match of a pattern and tells it at its line. */
const found = (
  { file, text, lineAt }: ReplyText,
  pattern: RegExp,
  say: (mark: string) => Pick<ContentProblem, 'kind' | 'what' | 'fix'> | undefined,
): ContentProblem[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: mark, index }) => {
    const said = say(mark);
    return said ? [{ ...said, file: file.yaml.path, line: lineAt(index) }] : [];
  });

/** A placeholder, one that is not closed or not opened, or circles where a name is to stand. */
const MARKS = /《[^《》\n]*》|[《》]|[○〇●◯△×＿]{2,}|_{2,}/g;

const placeholders = (reply: ReplyText, known: readonly string[]): ContentProblem[] =>
  found(reply, MARKS, (mark) => {
    const kind = 'reply-placeholder';
    if (mark.length === 1)
      return {
        kind,
        what: `「${mark}」の相手がありません。`,
        fix: '空欄は《お客様名》のように、1行の中で《 と 》で囲みます。',
      };
    const name = mark.slice(1, -1);
    if (!mark.startsWith('《'))
      return {
        kind,
        what: `「${mark}」は空欄として数えられません。`,
        fix: '空欄は《お客様名》のように書きます。使える名前は content/placeholders.yaml にあります。',
      };
    if (known.includes(name)) return undefined;
    return { kind, what: `「${mark}」という空欄はありません。`, fix: suggest(name, known, '空欄') };
  });

/** `{url}` and `{url:place}` as they are right, any other brace with what it holds, and addresses that are typed. */
const BRACES =
  /\{url(?::[a-z0-9-]+)?\}|\{[^{}\n]*\}|[{}｛｝]|https?:\/\/[^\s《》]*|\/(?:k|articles)\/[\w-]*/g;

const braces = (reply: ReplyText): ContentProblem[] =>
  found(reply, BRACES, (mark) => {
    if (/^\{url(?::[a-z0-9-]+)?\}$/.test(mark)) return undefined;
    return {
      kind: 'reply-address',
      what: /^[{}｛｝]/.test(mark)
        ? `「${mark}」という書き方はありません。`
        : `「${mark}」と、アドレスが直接書かれています。`,
      fix: '記事のアドレスは {url}、記事の中の場所のアドレスは {url:verify} のように書きます。',
    };
  });

/** The places that a short address can lead to: sections, and steps by their keys. */
const placesIn = (article: ArticleFile): string[] => [
  ...anchorsOf(article)
    .filter((anchor) => !anchor.startsWith(LIST))
    .map((anchor) => anchor.replace(/^step-/, '')),
  'evidence',
];

function places(reply: ReplyText, article: ArticleFile): ContentProblem[] {
  if (!article.body) return [];
  const all = placesIn(article);
  return found(reply, /\{url:[a-z0-9-]+\}/g, (mark) => {
    const [place = ''] = placesNamed(mark);
    if (all.includes(place)) return undefined;
    return {
      kind: 'reply-address',
      what: `${article.path} に「${place}」という場所はありません。`,
      fix: suggest(place.replace(/^step-/, ''), all, '使える場所'),
    };
  });
}

function tooLong(
  { file, receiver, text }: ReplyText,
  { fields }: ArticleFile,
  { origin, today }: Content,
): ContentProblem[] {
  const filled = fillReply(text, (place) =>
    shortUrl(origin ?? SOME_ORIGIN, '/', fields.number ?? 101, place, fields.reviewed ?? today),
  );
  const characters = [...filled].length;
  if (characters <= LONGEST_REPLY) return [];
  return [
    {
      kind: 'reply-too-long',
      file: file.yaml.path,
      line: file.yaml.lineAt([receiver]),
      what: `「${receiver}」の文面が、アドレスを入れると${characters}文字あります。`,
      fix: `${LONGEST_REPLY}文字までにします。詳しいことは記事に任せ、アドレスを1つ置きます。`,
    },
  ];
}

/** Two replies with one text: each is written for its article and its receiver. */
function repeated(texts: readonly ReplyText[]): ContentProblem[] {
  const first = new Map<string, ReplyText>();
  return texts.flatMap((reply): ContentProblem[] => {
    const key = reply.text.replace(/\s/g, '');
    const before = first.get(key);
    if (before) return [{ ...repeatOf(reply, before), twin: repeatOf(before, reply) }];
    first.set(key, reply);
    return [];
  });
}

const repeatOf = (reply: ReplyText, other: ReplyText): ContentProblem => ({
  kind: 'reply-repeat',
  file: reply.file.yaml.path,
  line: reply.file.yaml.lineAt([reply.receiver]),
  what: `「${reply.receiver}」の文面が、${other.file.yaml.path} の「${other.receiver}」と同じです。`,
  fix: 'この記事の原因と、受け取る相手に合わせて書きます。',
});
