import type { Definition, Link, Nodes, Parents, Root } from 'mdast';
import type { ContentProblem } from '../kinds.ts';
import { type Address, addressBook, anchorsOf, ownPath, splitAddress } from '../addresses.ts';
import { lineOf, walk } from '../mdx.ts';
import type { ArticleFile, Content } from '../model.ts';
import { near, suggest } from '../suggest.ts';

/** Links lead somewhere: to pages and anchors of the site that exist, or to a page among the article's sources. */
export function links(content: Content): ContentProblem[] {
  const book = addressBook(content);
  // While a number cannot be read, its short address is not known; the number itself is reported.
  const blind = content.articles.some(({ fields }) => fields.number === undefined);
  return content.articles.flatMap((article) =>
    article.body
      ? linksOf(article.body)
          .filter(({ url }) => !(blind && url.startsWith('/k/')))
          .flatMap((link) => ownPage(link, article, content) ?? faultOf(link, article, book))
      : [],
  );
}

/** The links of a body, with the addresses at its end; those of images are others (rules/images.ts). */
function linksOf(body: Root): (Link | Definition)[] {
  const nodes = [...walk(body)];
  const ofImages = new Set(
    nodes.flatMap(({ node }) => (node.type === 'imageReference' ? [node.identifier] : [])),
  );
  return nodes.flatMap(({ node, ancestors }) => {
    if (node.type === 'link') return isLoose(node, ancestors.at(-1)) ? [] : node;
    return node.type === 'definition' && !ofImages.has(node.identifier) ? node : [];
  });
}

/** The address of a link that is none ([x] (https://…)) became a link by itself: it is told in rules/link-shape.ts. */
function isLoose(link: Link, parent: Parents | undefined): boolean {
  const siblings: readonly Nodes[] = parent?.children ?? [];
  const before = siblings[siblings.indexOf(link) - 1];
  return before?.type === 'text' && /[\]］][ \t\u3000]*[(（]$/.test(before.value);
}

/** A page of this site by its whole address: the link would leave a copy of the site, and nobody would see it break. */
function ownPage(
  link: Link | Definition,
  { path }: ArticleFile,
  { origin }: Content,
): ContentProblem[] | undefined {
  const own = ownPath(link.url, origin);
  if (own === undefined) return undefined;
  return [
    {
      kind: 'outside-link',
      file: path,
      line: lineOf(link),
      what: `「${link.url}」は、このサイトの中のページです。`,
      fix: `${own} と書きます。サイトの中へのリンクは / から始めます。`,
    },
  ];
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
  // An article that was deleted is like none: unrelated names would not help.
  if (root === '/articles/' && path !== root && near(path, same, root.length).length === 0) {
    return 'リンクを消すか、別の記事に変えます。';
  }
  return suggest(path, same.length > 0 ? same : all, '使えるページ');
}
