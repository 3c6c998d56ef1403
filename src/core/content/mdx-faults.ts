import { componentRule } from './components.ts';
import { foreign } from './foreign-tags.ts';

/** What the MDX parser throws (a VFileMessage). */
export interface MdxMessage {
  readonly reason: string;
  readonly ruleId?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** What stops a body from being read, with the line on which the editor mends it. */
interface MdxFault {
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}

const LITERAL = '「<」と「{」は部品の記号です。文字として見せるときは`コード`で書きます。';
const PAIRS = '開くタグと閉じるタグを組にし、それぞれを1行に書いて、文との間を1行あけます。';

/** Marks that Japanese and typographic keyboards set in place of the plain ones. */
const WRONG_MARKS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‘': '"',
  '’': '"',
  '＂': '"',
  '＇': '"',
  '「': '"',
  '＝': '=',
  '／': '/',
  '＞': '>',
};

/**
 * Says in an editor's words why a body cannot be read as MDX.
 * @param message what the parser threw
 * @param text the body, with the lines of the file
 */
export function mdxFault(message: MdxMessage, text: string): MdxFault {
  const { reason, ruleId, line = 1, column = 1 } = message;
  const lines = text.split(/\r?\n/);
  const written = lines[line - 1] ?? '';
  switch (ruleId) {
    case 'end-tag-mismatch':
      return unclosed(reason, line);
    case 'unexpected-closing-slash': {
      const tag = /^<\/[^>]*>?/.exec(written.slice(Math.max(column - 2, 0)))?.[0] ?? '</…>';
      return { line, what: `${tag} に、組になる開くタグがありません。`, fix: PAIRS };
    }
    case 'unexpected-eof':
    case 'unexpected-character':
      return broken(message, lines);
    case 'acorn':
      return { line, what: '「{」の中を読み取れません。', fix: LITERAL };
    default:
      return { line, what: 'MDXとして読めません。', fix: LITERAL };
  }
}

/** A tag without its other half: "Expected a closing tag for `<Step>` (12:1-12:20)". */
function unclosed(reason: string, line: number): MdxFault {
  const [, name = '', openedAt] = /closing tag for `<([^`>]*)>` \((\d+):/.exec(reason) ?? [];
  const at = Number(openedAt ?? line);
  const rule = componentRule(name);
  if (!rule) return { line: at, ...foreign(name) };
  if (rule.empty) {
    return {
      line: at,
      what: `<${name}> のタグが閉じていません。`,
      fix: `> の前に / を書きます。例: ${rule.example}`,
    };
  }
  const other = /closing tag `(<\/[^`]*>)`/.exec(reason)?.[1];
  return {
    line: at,
    what: other
      ? `<${name}> が閉じないうちに、${line}行目に ${other} があります。`
      : `<${name}> が閉じていません。`,
    fix: other
      ? `${line}行目の前に </${name}> を書くか、${other} と組になる開くタグを書きます。${PAIRS}`
      : `文のあとの行に </${name}> を書きます。${PAIRS}`,
  };
}

/** A tag or a brace at which the parser stopped: at a character that does not belong there, or at the end of the file. */
function broken({ reason, ruleId, line = 1, column = 1 }: MdxMessage, lines: string[]): MdxFault {
  const written = lines[line - 1] ?? '';
  if (reason.includes('in expression')) {
    return {
      line: openingLine(lines, line, (text) => text.lastIndexOf('{') > text.lastIndexOf('}')),
      what: '「{」が閉じないまま終わっています。',
      fix: LITERAL,
    };
  }
  if (written.slice(0, column).endsWith('<!') || reason.includes('create a comment')) {
    return {
      line,
      what: '<!-- --> のメモは書けません。',
      fix: 'メモを消します。残したいことは、コミットの説明に書きます。',
    };
  }
  const character = /^Unexpected character `(.)`/u.exec(reason)?.[1] ?? '';
  const right = WRONG_MARKS[character];
  if (right !== undefined && !reason.includes('before name')) {
    return {
      line,
      what: `タグの中に、全角や飾りの「${character}」があります。`,
      fix: `半角の ${right} で書きます。例: ${exampleOn(written)}`,
    };
  }
  // A quote that was not closed goes on to the next one, in another tag or at the end.
  const quote = openingLine(lines, line, hasOpenQuote);
  if (hasOpenQuote(lines[quote - 1] ?? '')) {
    return {
      line: quote,
      what: 'タグの中の " が閉じていません。',
      fix: `値の両側に " を書きます。例: ${exampleOn(lines[quote - 1] ?? '')}`,
    };
  }
  if (reason.includes('before attribute value')) {
    return {
      line,
      what: 'タグの値が "…" で囲まれていません。',
      fix: `値の両側に " を書きます。例: ${exampleOn(written)}`,
    };
  }
  const tag = openingLine(lines, line, hasOpenTag);
  if (hasOpenTag(lines[tag - 1] ?? '') && ruleId === 'unexpected-character' && tag < line) {
    return {
      line: tag,
      what: 'タグが > で終わっていません。',
      fix: `タグの終わりに > を書きます。例: ${exampleOn(lines[tag - 1] ?? '')}`,
    };
  }
  if (reason.includes('create a link') && character !== '@') {
    return {
      line,
      what: '「<」のあとに、部品の名前でない文字があります。',
      fix: `リンクは [文字](https://…) と書きます。${LITERAL}`,
    };
  }
  return ruleId === 'unexpected-eof'
    ? { line, what: '「<」が閉じないまま終わっています。', fix: LITERAL }
    : { line, what: '「<」のあとに、部品の名前でない文字があります。', fix: LITERAL };
}

/** The tags of a line are looked at without its inline code. */
const withoutCode = (line: string) => line.replace(/`[^`]*`/g, '');

/** What follows the last `<` of a tag on a line; empty when there is none. */
const lastTag = (line: string) => /<\/?[A-Za-z][^<]*$/.exec(withoutCode(line))?.[0] ?? '';

const hasOpenQuote = (line: string) =>
  (lastTag(line).split('>')[0] ?? '').split('"').length % 2 === 0;
const hasOpenTag = (line: string) => lastTag(line) !== '' && !lastTag(line).includes('>');

/** The last line up to one on which something is opened; that line itself when there is none. */
function openingLine(lines: readonly string[], upTo: number, opens: (line: string) => boolean) {
  const index = lines.slice(0, upTo).findLastIndex(opens);
  return index === -1 ? upTo : index + 1;
}

/** How the component of a line is written. */
function exampleOn(line: string): string {
  const name = /<\/?([A-Za-z]+)/.exec(lastTag(line) || line)?.[1] ?? '';
  return componentRule(name)?.example ?? '<Note kind="hint">';
}
