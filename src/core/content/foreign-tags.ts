import { COMPONENTS } from './components.ts';
import { suggest } from './suggest.ts';

/** Tags of HTML by which newcomers mean something that Markdown can. */
const MARKDOWN = new Map(
  Object.entries({
    br: '行を改めるところで段落を分け、間を1行あけます。表の中では文を分けます。',
    hr: '区切りの線は使いません。話が変わるところには ### の見出しを書きます。',
    b: '太字は **太字** と書きます。',
    strong: '太字は **太字** と書きます。',
    img: '画像は ![何が写っているか](/名前.png) と書きます。',
    a: 'リンクは [文字](/articles/<slug>/) と書きます。',
    p: '段落は、間を1行あけて分けます。',
    li: '箇条書きは、行の頭に「- 」を書きます。',
    ul: '箇条書きは、行の頭に「- 」を書きます。',
    ol: '番号付きの一覧は、行の頭に「1. 」を書きます。',
  }),
);

/**
 * Says that a tag is no component of the house, and what to write in its place.
 * @param name the tag's name: br, Figur
 */
export function foreign(name: string): { what: string; fix: string } {
  const what = `<${name}> という部品はありません。HTMLのタグも使えません。`;
  if (!/^[A-Za-z]/.test(name)) return { what, fix: '文字としての < は、`コード`で書きます。' };
  return {
    what,
    fix: MARKDOWN.get(name.toLowerCase()) ?? suggest(name, Object.keys(COMPONENTS), '使える部品'),
  };
}
