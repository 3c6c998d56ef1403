import { CATEGORY_IDS } from '../../article/categories.ts';
import type { ContentProblem } from '../kinds.ts';
import type { ContentFile } from '../model.ts';
import { suggest } from '../suggest.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const IMAGE = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** The files of content/ by folder; those of the tree are read elsewhere. */
const PLACES = [
  /^content\/(?:categories|facts|glossary|synonyms|readings|sayings|changes|moved|placeholders|codes|error-origins)\.yaml$/,
  /^content\/(?:permalinks|numbers|steps)\.lock$/,
  /^content\/tree\/(?:[a-z0-9-]+\.ts|stories\.yaml)$/,
  /^content\/replies\/[a-z0-9-]+\.yaml$/,
  /^content\/errors\/[a-z0-9-]+\/[a-z0-9-]+\.yaml$/,
  /^content\/providers\/[a-z0-9-]+\.yaml$/,
];

/** Files without which nothing can be shown. */
const NEEDED = ['content/categories.yaml', 'content/facts.yaml'];

/** Every file lies where the site looks for it: what lies elsewhere would silently not be published. */
export function files(all: readonly ContentFile[]): ContentProblem[] {
  const missing = NEEDED.filter((needed) => !all.some(({ path }) => path === needed)).map(
    (file) => ({
      kind: 'file-place' as const,
      file,
      what: 'このファイルがありません。',
      fix: '消したのなら元に戻します。場所と名前は変えられません。',
    }),
  );
  const misplaced = all.flatMap(({ path }) => {
    const parts = path.split('/');
    const fault = parts[1] === 'articles' ? articleFault(parts) : otherFault(path);
    return fault ? [{ kind: 'file-place' as const, file: path, ...fault }] : [];
  });
  return [...missing, ...misplaced];
}

function articleFault(parts: readonly string[]): { what: string; fix: string } | undefined {
  const [, , category = '', name = ''] = parts;
  if (IMAGE.test(parts.at(-1) ?? '')) {
    return {
      what: 'ここに置いた画像は、サイトに出ません。',
      fix: '画像は public/ に移し、記事には ![何が写っているか](/名前.png) と書きます。',
    };
  }
  if (parts.length !== 4 || !name.endsWith('.mdx')) {
    return {
      what: '記事を置く場所ではありません。',
      fix: '記事は content/articles/<分類>/<slug>.mdx に置きます。',
    };
  }
  if (!(CATEGORY_IDS as readonly string[]).includes(category)) {
    return {
      what: `「${category}」という分類はありません。`,
      fix: suggest(category, CATEGORY_IDS, '使える分類'),
    };
  }
  const slug = name.slice(0, -'.mdx'.length);
  if (SLUG.test(slug)) return undefined;
  return {
    what: `「${slug}」はslugに使えません。`,
    fix: 'slugは英小文字・数字・ハイフンだけで、message-too-large のように書きます。',
  };
}

function otherFault(path: string): { what: string; fix: string } | undefined {
  if (PLACES.some((place) => place.test(path))) return undefined;
  if (path.startsWith('content/errors/')) {
    return {
      what: 'エラーを置く場所と名前ではありません。',
      fix: 'エラーは content/errors/<出すもの>/<id>.yaml に置きます。<出すもの>は content/error-origins.yaml にあるもの、idは英小文字・数字・ハイフンだけです。',
    };
  }
  return {
    what: 'この場所のファイルは、サイトのどこにも出ません。',
    fix: '置き場所は docs/editing.md と docs/problems.md にあります。要らないファイルなら消します。',
  };
}
