import { addressBook, anchorsOf, type Address } from '../addresses.ts';
import type { ContentProblem } from '../kinds.ts';
import type { Content, YamlFile } from '../model.ts';
import { permanentAddresses } from '../permanent.ts';
import { suggest } from '../suggest.ts';
import { type Move, movedSchema } from '../../permalink/moved.ts';
import { numberedPages } from '../redirects.ts';
import { isOfTree } from '../../tree/addresses.ts';

const FILE = 'content/moved.yaml';

/** Every move starts at a published address that is no page any more, and ends on a page, without a stop on the way. */
export function moved(content: Content): ContentProblem[] {
  const { movedFile, moved: moves, today } = content;
  // A file that breaks its schema is told of; what it would say is not known.
  if (movedFile && !movedSchema.safeParse(movedFile.value).success) return [];
  const living = new Set(permanentAddresses(content));
  const published = new Set(content.lock.map(({ address }) => address));
  const book = addressBook(content);
  const byFrom = new Map(moves.map((move) => [move.from, move]));
  return [
    ...moves.flatMap((move, i) => {
      const at = (key: string) => ({ file: FILE, line: movedFile?.lineAt([i, key]) ?? 1 });
      const from = fromFault(move, i, { moves, living, published });
      const to = toFault(move, byFrom, book, published);
      return [
        ...(from ? [{ kind: 'moved-from' as const, ...at('from'), ...from }] : []),
        ...(to ? [{ ...to, ...at('to') }] : []),
        ...(move.day > today
          ? [
              {
                kind: 'future-date' as const,
                ...at('day'),
                what: `day の ${move.day} は、今日(${today})より先の日付です。`,
                fix: 'アドレスを変えた日を書きます。',
              },
            ]
          : []),
      ];
    }),
    ...reusedNumbers(content, byFrom),
  ];
}

function fromFault(
  { from, withdrawn }: Move,
  i: number,
  site: {
    readonly moves: readonly Move[];
    readonly living: ReadonlySet<string>;
    readonly published: ReadonlySet<string>;
  },
): { what: string; fix: string } | undefined {
  if (site.moves.findIndex((other) => other.from === from) !== i) {
    return { what: `「${from}」の行き先が2つあります。`, fix: 'どちらか1つを残します。' };
  }
  if (site.living.has(from)) {
    return {
      what: `「${from}」のページは、まだあります。`,
      fix: 'ページがあるうちは、この項目は要りません。消します。',
    };
  }
  if (withdrawn && from.startsWith('/k/')) {
    return {
      what: `「${from}」は短いアドレスなので、取り下げたページにできません。`,
      fix: 'ページのアドレス(/articles/<slug>/ か /errors/<id>/)を書きます。番号のアドレスは、それに従います。',
    };
  }
  if (site.published.has(from)) return undefined;
  return {
    what: `「${from}」は、公開したアドレスではありません。`,
    fix: suggest(from, [...site.published], 'content/permalinks.lock にあるアドレス'),
  };
}

function toFault(
  { from, to }: Move,
  byFrom: ReadonlyMap<string, Move>,
  book: ReadonlyMap<string, Address>,
  published: ReadonlySet<string>,
): Pick<ContentProblem, 'kind' | 'what' | 'fix'> | undefined {
  const [path = '', anchor] = to.split('#');
  if (byFrom.has(path)) {
    const end = endOf(from, byFrom);
    return {
      kind: 'moved-chain',
      what: `行き先「${path}」も、content/moved.yaml で移したアドレスです。`,
      fix:
        end === undefined
          ? 'たどると元に戻ります。今あるページのアドレスを書きます。'
          : `最後の行き先を、直接書きます: ${end}`,
    };
  }
  if (path.startsWith('/k/')) {
    return {
      kind: 'moved-target',
      what: `行き先「${to}」は短いアドレスです。`,
      fix: 'ページのアドレス(/articles/<slug>/ など)を書きます。場所は #step-<手順のid> のように続けます。',
    };
  }
  // Questions and outcomes are known to the tree alone; a lost one is told of there.
  if (isOfTree(path) && published.has(path)) return undefined;
  const page = book.get(path);
  if (!page) {
    const pages = [...book.keys()].filter((known) => !known.startsWith('/k/'));
    return {
      kind: 'moved-target',
      what: `行き先「${path}」というページはありません。`,
      fix: suggest(path, pages, '使えるページ'),
    };
  }
  const anchors = page.article ? anchorsOf(page.article) : [];
  if (anchor === undefined || anchors.includes(anchor)) return undefined;
  return {
    kind: 'moved-target',
    what: `行き先「${path}」に「#${anchor}」という場所はありません。`,
    fix: anchors.length > 0 ? suggest(anchor, anchors, '使える場所') : '# から後ろを消します。',
  };
}

/** Where a chain of moves ends; undefined for a loop. */
function endOf(from: string, byFrom: ReadonlyMap<string, Move>): string | undefined {
  const seen = new Set<string>();
  let to = from;
  for (let move = byFrom.get(from); move; move = byFrom.get(to.split('#')[0] ?? '')) {
    if (seen.has(move.from)) return undefined;
    seen.add(move.from);
    to = move.to;
  }
  return to;
}

/** A number belongs for ever to the page that had it first, or to the page into which that one was renamed. */
function reusedNumbers(content: Content, byFrom: ReadonlyMap<string, Move>): ContentProblem[] {
  const owners = new Map(content.numbers.map(({ number, page }) => [number, page]));
  const files = new Map<string, { path: string; yaml: YamlFile }>([
    ...content.articles.map(
      ({ slug, path, front }) => [`/articles/${slug}/`, { path, yaml: front }] as const,
    ),
    ...content.errors.map(({ id, yaml }) => [`/errors/${id}/`, { path: yaml.path, yaml }] as const),
  ]);
  return numberedPages(content).flatMap(({ number, page }) => {
    const owner = owners.get(number);
    const file = files.get(page);
    const move = byFrom.get(owner ?? '');
    if (!file || owner === undefined || owner === page) return [];
    if (move && !move.withdrawn && move.to === page) return [];
    return [
      {
        kind: 'number-reused',
        file: file.path,
        line: file.yaml.lineAt(['number']),
        what: `番号 ${number} は「${owner}」のものです。一度使った番号は、ほかのページに付けられません。`,
        fix: `まだ使われていない番号を付けます。「${owner}」の名前を変えただけなら、content/moved.yaml に from: ${owner} と to: ${page} を書きます。`,
      },
    ];
  });
}
