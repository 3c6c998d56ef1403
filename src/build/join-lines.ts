import { defineMdastPlugin } from 'satteri';
import { joinLines } from '../core/join-lines.ts';

/** The Markdown plugin that joins the lines of every text. */
export const joinJapaneseLines = defineMdastPlugin({
  name: 'join-japanese-lines',
  text(node, context) {
    if (node.value.includes('\n')) {
      context.replaceNode(node, { type: 'text', value: joinLines(node.value) });
    }
  },
});
