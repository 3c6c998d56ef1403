import type { Definition, Link } from 'mdast';
import type { ContentProblem } from '../kinds.ts';
import { type Address, addressBook, anchorsOf, splitAddress } from '../addresses.ts';
import { lineOf, walk } from '../mdx.ts';
import type { ArticleFile, Content } from '../model.ts';
import { suggest } from '../suggest.ts';

/** Links lead somewhere: to pages and anchors of the site that exist, or to a page among the article's sources. */
export function links(content: Content): ContentProblem[] {
  const book = addressBook(content);
  // While a number cannot be read, its short address is not known; the number itself is reported.
  const blind = content.articles.some(({ fields }) => fields.number === undefined);
  return content.articles.flatMap((article) =>
    article.body
      ? [...walk(article.body)]
          .map(({ node }) => node)
          .filter((node) => node.type === 'link' || node.type === 'definition')
          .filter(({ url }) => !(blind && url.startsWith('/k/')))
          .flatMap((link) => faultOf(link, article, book))
      : [],
  );
}

function faultOf(
  link: Link | Definition,
  article: ArticleFile,
  book: Map<string, Address>,
): ContentProblem[] {
  const at = { file: article.path, line: lineOf(link) };
  const { url } = link;
  if (/^[a-z]+:/i.test(url)) return outside(url, article, at);
  if (!url.startsWith('/') && !url.startsWith('#')) {
    return [
      {
        kind: 'dead-link',
        ...at,
        what: `「${url}」という書き方のリンクは使えません。`,
        fix: 'サイトの中へは /articles/<slug>/ のように / から書き、外へは https:// から書きます。',
      },
    ];
  }

  const { path, anchor } = splitAddress(url);
  const target = path === '' ? { article } : book.get(path);
  if (!target) {
    return [
      {
        kind: 'dead-link',
        ...at,
        what: `「${path}」というページはありません。`,
        fix: suggestAddress(path, [...book.keys()]),
      },
    ];
  }
  if (anchor === undefined || !target.article?.body) return [];
  const anchors = anchorsOf(target.article);
  if (anchors.includes(anchor)) return [];
  return [
    {
      kind: 'dead-anchor',
      ...at,
      what: `${target.article.path} に「#${anchor}」という場所はありません。`,
      fix: suggest(anchor, anchors, '使える場所'),
    },
  ];
}

function outside(
  url: string,
  { fields }: ArticleFile,
  at: { file: string; line: number },
): ContentProblem[] {
  const problem = (what: string, fix: string): ContentProblem[] => [
    { kind: 'outside-link', ...at, what, fix },
  ];
  if (/^mailto:|^tel:/i.test(url)) {
    return problem(
      `「${url}」がリンクになっています。`,
      'アドレスや電話番号は`コード`で書きます。例は taro@example.jp のように書きます。',
    );
  }
  if (!/^https:/i.test(url)) {
    return problem(`「${url}」は https:// のリンクではありません。`, 'https:// のページにします。');
  }
  const listed = fields.sources?.some((source) => source.url === url) ?? true;
  if (listed) return [];
  return problem(
    `「${url}」は、この記事のsourcesにありません。`,
    '読んで確かめたページなら、sourcesに足します。そうでなければリンクを外します。',
  );
}

/** The list of addresses is long: only those of the same kind are offered. */
function suggestAddress(path: string, all: readonly string[]): string {
  const withSlash = `${path}/`;
  if (all.includes(withSlash)) return `${withSlash} と、終わりに / を付けます。`;
  const root = `/${path.split('/')[1] ?? ''}/`;
  const same = all.filter((address) => address.startsWith(root));
  return suggest(path, same.length > 0 ? same : all, '使えるページ');
}
