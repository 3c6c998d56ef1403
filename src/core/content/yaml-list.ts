import { type Document, isScalar, visit } from 'yaml';
import type { ContentProblem } from './kinds.ts';

/**
 * Finds the first item of a list that each text before it has swallowed. In YAML a text goes on in the lines below that are indented
 * more deeply (YAML 1.2.2 §7.3.3): an item with too many spaces before its hyphen becomes a part of the item above.
 * @param file the file, for the problems
 * @param text the YAML, as the document was read from it
 * @param lineOf gives the line of a place in the text
 */
export function swallowedItems(
  file: string,
  text: string,
  doc: Document,
  lineOf: (offset: number) => number,
): ContentProblem[] {
  const problems: ContentProblem[] = [];
  visit(doc, {
    Scalar(_, node) {
      if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return;
      const [start, end] = node.range;
      const swallowed = /\n[ \t]*- ([^\n]*)/.exec(text.slice(start, end));
      if (!swallowed) return;
      const { 0: found, 1: item = '', index } = swallowed;
      problems.push({
        kind: 'list-indent',
        file,
        line: lineOf(start + index + found.length),
        what: `「- ${item.trim()}」が、一覧の項目ではなく、${lineOf(start)}行目の文の続きとして読まれています。`,
        fix: '- の前の空白の数を、同じ一覧のほかの - とそろえます。一覧の名前の行(symptoms: など)には、文を書きません。',
      });
    },
  });
  return problems;
}
