import type { ContentProblem } from '../kinds.ts';
import { COMPONENTS } from '../components.ts';
import type { Content, YamlFile } from '../model.ts';
import { type Path, textsIn } from '../schema-shape.ts';

/** Texts that are shown as machines write them, or not shown at all. */
const AS_WRITTEN = new Set<PropertyKey>([
  'messages',
  'url',
  'source',
  'help',
  'host',
  'wordings',
  'text',
  'page',
]);

/** Marks that only the body of an article understands. */
const MARKS = [
  { kind: 'html', mark: /<[A-Za-z][A-Za-z\d]*(?:\s[^<>]*)?\/?>/g },
  { kind: 'link', mark: /!?\[[^[\]]*\]\([^()\s]*\)/g },
  { kind: 'mark', mark: /\*\*[^*]+\*\*|`[^`]+`/g },
] as const;

const OWN_TAG = new RegExp(`<(?:${Object.keys(COMPONENTS).join('|')})\\b[^<>]*>`, 'g');
const isOwn = (tag: string) => new RegExp(OWN_TAG).test(tag);

type MarkKind = 'component' | (typeof MARKS)[number]['kind'];

/** The front matter and the data are plain texts: tags, links and marks of Markdown would be printed as they are typed. */
export function rawMarkup(content: Content): ContentProblem[] {
  const { articles, providers, factsFile, categoriesFile, glossaryFile } = content;
  const errors = content.errors.map(({ yaml }) => yaml);
  const faults = (cures: typeof ofData, ...files: (YamlFile | undefined)[]) =>
    files.flatMap((file) => (file ? faultsIn(file, cures) : []));
  return [
    ...faults(ofFrontMatter, ...articles.map(({ front }) => front)),
    ...faults(ofData, factsFile, ...providers.map(({ yaml }) => yaml)),
    ...faults(ofText, categoriesFile, glossaryFile, content.codesFile, ...errors),
  ];
}

function faultsIn(yaml: YamlFile, cures: Record<MarkKind, string>): ContentProblem[] {
  return textsIn(yaml.value).flatMap(({ text, path }) =>
    marksIn(text, path).map(({ kind, found }) => ({
      kind: 'raw-markup' as const,
      file: yaml.path,
      line: yaml.lineAt(path),
      what: `「${found}」は、ここに書くと記号のまま画面に出ます。`,
      fix: cures[kind],
    })),
  );
}

function marksIn(text: string, path: Path): { kind: MarkKind; found: string }[] {
  if (path.some((key) => AS_WRITTEN.has(key))) {
    return [...text.matchAll(OWN_TAG)].map(([found]) => ({ kind: 'component', found }));
  }
  return MARKS.flatMap(({ kind, mark }) =>
    [...text.matchAll(mark)].map(([found]) => ({
      kind: kind === 'html' && isOwn(found) ? 'component' : kind,
      found,
    })),
  );
}

const HTML = 'タグを消します。文字としての < と > なら、全角の「＜」「＞」で書きます。';
const MARK = '記号を消します。画面に出る名前なら「」で囲みます。';
const ONLY_BODY = '<Fact> などの部品は、記事の本文だけで使えます。';

const ofFrontMatter = {
  component: `${ONLY_BODY}数字を使わない言い方にするか、値の要る文を本文に移します。`,
  html: HTML,
  link: 'リンクは本文に書きます。よく似た記事なら、relatedのarticleにslugを書きます。',
  mark: MARK,
};

const ofData = {
  component: `${ONLY_BODY}値はここにそのまま書きます。`,
  html: HTML,
  link: 'リンクは記事の本文に書きます。ここには文だけを書きます。',
  mark: MARK,
};

const ofText = {
  ...ofData,
  component: `${ONLY_BODY}数字を使わない言い方にします。`,
};
