import { type Document, isAlias, isNode, isScalar, visit, type YAMLError } from 'yaml';
import { type Slip, yamlSlip } from './yaml-slips.ts';

/** What stops a YAML text from being read, or changes its meaning unseen, with its line. */
export interface YamlFault extends Slip {
  readonly line: number;
}

const WHOLE = "値の全体を '…' で囲みます。";

/**
 * Says in an editor's words what is wrong with a YAML text.
 * @param doc the text as the library read it
 * @param text the text itself
 * @param lineOf gives the line of a place in the text
 * @returns every line with the same slip of the fingers; else the first error alone, because those after it follow from it
 */
export function yamlFaults(
  doc: Document,
  text: string,
  lineOf: (offset: number) => number,
): YamlFault[] {
  const lines = text.split(/\r?\n/);
  const [error] = doc.errors;
  if (!error) {
    // Nothing but slips: the library then takes the lines for one long sentence.
    return isScalar(doc.contents) ? slips(lines) : symbols(doc, text, lineOf);
  }
  const line = lineOf(error.pos[0]);
  if (yamlSlip(lines[line - 1] ?? '')) return slips(lines);
  return [faultOf(error, line, { doc, text, lines, lineOf })];
}

const sign = (mark: string, line: number): YamlFault => ({
  line,
  what: `値が「${mark}」で始まっています。YAMLの記号です。`,
  fix: WHOLE,
});

/** All lines with a slip, so that they are mended in one go. */
const slips = (lines: readonly string[]): YamlFault[] =>
  lines.flatMap((text, i) => {
    const slip = yamlSlip(text);
    return slip ? [{ line: i + 1, ...slip }] : [];
  });

interface Place {
  readonly doc: Document;
  readonly text: string;
  readonly lines: readonly string[];
  readonly lineOf: (offset: number) => number;
}

function faultOf(error: YAMLError, line: number, place: Place): YamlFault {
  const { lines, text } = place;
  const written = lines[line - 1] ?? '';
  if (error.message.startsWith('Missing closing')) {
    const start = lastStart(place.doc, error, (node) => /['"]/.test(text.charAt(node)));
    const quote = text.charAt(start);
    return {
      line: place.lineOf(start),
      what: `${quote} で始まる値が、閉じていません。`,
      fix: `値の終わりにも ${quote} を書きます。`,
    };
  }
  if (/^Flow (?:sequence|map)/.test(error.message)) {
    const start = lastStart(place.doc, error, (node) => /[[{]/.test(text.charAt(node)));
    const open = text.charAt(start);
    return {
      line: place.lineOf(start),
      what: `${open} で始まる値が、閉じていません。`,
      fix: `${open} が一覧の始まりなら、終わりに ${open === '[' ? ']' : '}'} を書きます。文の一部なら、${WHOLE}`,
    };
  }
  // The sign of a tag stands before the place of the error: 「!重要」.
  if (error.message.startsWith('Tags and anchors'))
    return sign(text.charAt(error.pos[0] - 1), line);
  switch (error.code) {
    case 'BAD_SCALAR_START':
      return sign(text.charAt(error.pos[0]), line);
    case 'UNEXPECTED_TOKEN':
      return {
        line,
        what: '値のはじめの記号や引用符が、値の途中で終わっています。',
        fix: `${WHOLE}値の中の ' は '' と2つ重ねます。`,
      };
    case 'BAD_DQ_ESCAPE':
      return {
        line,
        what: '"…" の中に \\ があります。',
        fix: `${WHOLE}'…' の中では、\\ をそのまま書けます。`,
      };
    case 'MULTIPLE_DOCS':
      return { line, what: '項目の途中に --- があります。', fix: 'この行を消します。' };
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nested(line, lines);
    default:
  }
  // A line that holds no colon is a sentence that fell out of its value.
  if (!written.includes(':') && !/^\s*- /.test(written)) {
    return {
      line,
      what: '「項目: 値」の形でない行です。',
      fix: '前の値の続きなら、前の行の終わりにつなげます。項目なら「項目: 値」と書きます。',
    };
  }
  return {
    line,
    what: '字下げが、前の行とそろっていません。',
    fix: '同じ仲間の項目は、行の頭の空白を同じ数にします。',
  };
}

/** A key within a value: 「lead: 注意: 送れない」, or a line that is set in deeper than its neighbours. */
function nested(line: number, lines: readonly string[]): YamlFault {
  const written = lines[line - 1] ?? '';
  const colon = written.indexOf(': ');
  const key = written.slice(0, Math.max(colon, 0)).replace(/^ *(?:- )?/, '');
  const value = colon === -1 ? '' : written.slice(colon + 2);
  if (value.includes(': ') || value.endsWith(':')) {
    return {
      line,
      what: `「${key}」の値の中に「: 」があります。`,
      fix: `${WHOLE}値の中の ' は '' と2つ重ねます。`,
    };
  }
  const indentation = (text = '') => /^ */.exec(text)?.[0].length ?? 0;
  const deeper = indentation(lines[line]) > indentation(written);
  return {
    line: deeper ? line + 1 : line,
    what: '字下げが、前の行とそろっていません。',
    fix: '同じ仲間の項目は、行の頭の空白を同じ数にします。',
  };
}

/** Where the last value begins that stands before an error and fulfils a condition; the error's own place when there is none. */
function lastStart(doc: Document, error: YAMLError, fits: (offset: number) => boolean): number {
  let start = error.pos[0];
  visit(doc, {
    Node(_, node) {
      const offset = node.range?.[0];
      if (offset !== undefined && offset < error.pos[0] && fits(offset)) start = offset;
    },
  });
  return start;
}

/** Values that begin with & * or ! are read as references and types: their first word disappears. */
function symbols(doc: Document, text: string, lineOf: (offset: number) => number): YamlFault[] {
  const found: YamlFault[] = [];
  visit(doc, {
    Node(_, node) {
      const mark = isAlias(node) ? '*' : node.anchor ? '&' : node.tag?.startsWith('!') ? '!' : '';
      if (mark === '' || !isNode(node) || !node.range) return;
      // The range of a value begins after its sign.
      const at = text.lastIndexOf(mark, node.range[0]);
      found.push(sign(mark, lineOf(Math.max(at, 0))));
    },
  });
  return found;
}
