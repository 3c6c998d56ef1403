import type { ContentProblem } from './kinds.ts';
import type { ContentFile } from './model.ts';

/** The files that people write; a picture holds bytes of any kind. */
const WRITTEN = /\.(?:mdx|yaml|ts|lock)$/;
const BOM = '\uFEFF';
/** What decoding leaves in place of bytes that are no UTF-8, and what UTF-16 leaves between the letters. */
const GARBLED = /[\uFFFD\0]/;

/** A file, with the text as far as it can be understood. */
export interface LegibleFile {
  readonly path: string;
  /** The text without a byte order mark; undefined when it was written in another encoding. */
  readonly text: string | undefined;
}

/**
 * Looks at how a file was saved.
 * @param file the file as it was decoded, with U+FFFD for bytes that are no UTF-8 (Unicode 16, 3.9)
 * @returns its text, and the one problem that it has when it is not plain UTF-8
 */
export function readEncoding({ path, text }: ContentFile): {
  file: LegibleFile;
  problems: ContentProblem[];
} {
  if (!WRITTEN.test(path)) return { file: { path, text }, problems: [] };
  const garbled = GARBLED.exec(text);
  if (garbled) {
    const line = text.slice(0, garbled.index).split('\n').length;
    return {
      file: { path, text: undefined },
      problems: [
        {
          kind: 'file-encoding',
          file: path,
          line,
          what: 'ファイルの文字コードがUTF-8ではありません。読めないので、中は調べていません。',
          fix: 'もとのエディターで開き、文字コードを「UTF-8」(Shift_JISやUTF-16でなく)に選んで保存し直します。',
        },
      ],
    };
  }
  if (!text.startsWith(BOM)) return { file: { path, text }, problems: [] };
  return {
    file: { path, text: text.slice(BOM.length) },
    problems: [
      {
        kind: 'file-encoding',
        file: path,
        line: 1,
        what: 'ファイルの頭に、目に見えない印(BOM)が付いています。',
        fix: 'エディターで文字コードを「UTF-8」(「BOM付き」でないほう)に選んで保存し直します。',
      },
    ],
  };
}
