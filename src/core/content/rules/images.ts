import type { Nodes, Root } from 'mdast';
import type { ContentProblem } from '../kinds.ts';
import { ownPath, splitAddress } from '../addresses.ts';
import { attribute, isComponent, lineOf, walk } from '../mdx.ts';
import type { ArticleFile, Content } from '../model.ts';
import { nearest, suggest } from '../suggest.ts';

/** Images are files of this site that exist: readers' browsers ask no other site for anything. */
export function images(content: Content): ContentProblem[] {
  return content.articles.flatMap((article) =>
    imagesOf(article).flatMap(({ url, line }): ContentProblem[] => {
      const fault = faultOf(url, content);
      return fault ? [{ kind: 'image-file', file: article.path, line, ...fault }] : [];
    }),
  );
}

/** Images in Markdown, and as tags of HTML. */
function imagesOf({ body }: ArticleFile): { url: string; line: number }[] {
  if (!body) return [];
  const nodes = [...walk(body)].map(({ node }) => node);
  return nodes.flatMap((node) => {
    const url = addressOf(node, body);
    return url === undefined ? [] : [{ url, line: lineOf(node) }];
  });
}

function addressOf(node: Nodes, body: Root): string | undefined {
  if (node.type === 'image') return node.url;
  if (isComponent(node) && node.name?.toLowerCase() === 'img') return attribute(node, 'src');
  if (node.type !== 'imageReference') return undefined;
  const definition = body.children.find(
    (other) => other.type === 'definition' && other.identifier === node.identifier,
  );
  return definition?.type === 'definition' ? definition.url : undefined;
}

const PLACE = '画像は public/ に置き、![何が写っているか](/名前.png) のように / から書きます。';

function faultOf(
  url: string,
  { origin, publicFiles = [] }: Content,
): { what: string; fix: string } | undefined {
  const own = ownPath(url, origin);
  if (own !== undefined) {
    return {
      what: `画像「${url}」は、このサイトの中にあります。`,
      fix: `${own} と書きます。サイトの中の画像は / から始めます。`,
    };
  }
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) {
    return {
      what: `画像「${shortened(url)}」は、このサイトの外にあります。`,
      fix: `使ってよい画像なら、写しを置きます。${PLACE}`,
    };
  }
  const { path } = splitAddress(url);
  if (path === '') return { what: '画像のアドレスがありません。', fix: PLACE };
  if (!path.startsWith('/')) {
    const same = publicFiles.find((file) => nameOf(file) === nameOf(path));
    return {
      what: `「${url}」という書き方の画像は使えません。`,
      fix: same === undefined ? PLACE : `${same} のことですか？ ${PLACE}`,
    };
  }
  if (publicFiles.includes(decoded(path))) return undefined;
  return {
    what: `画像のファイル public${path} がありません。`,
    fix: suggestFile(path, publicFiles),
  };
}

/** A file of this name elsewhere, or the names that are nearest. */
function suggestFile(path: string, publicFiles: readonly string[]): string {
  const elsewhere = publicFiles.find((file) => nameOf(file) === nameOf(path));
  if (nearest(path, publicFiles) === undefined && elsewhere !== undefined) {
    return `${elsewhere} のことですか？`;
  }
  const shown = publicFiles.filter((file) => IMAGE.test(file));
  return suggest(path, shown, '使える画像');
}

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;
const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
const shortened = (url: string) => (url.length > 80 ? `${url.slice(0, 80)}…` : url);

/** Spaces and Japanese in an address are percent-encoded; what cannot be decoded is no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
