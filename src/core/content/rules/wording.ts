import type { ContentProblem } from '../kinds.ts';
import type { Content } from '../model.ts';
import { dataProse } from '../data-prose.ts';
import { replyProse } from '../reply-prose.ts';
import { articleProse, CODE, type Prose, VALUE, withoutQuotes } from '../prose.ts';
import { TERMS } from '../terms.ts';
import { LOOSE_LINK } from './link-shape.ts';

const JAPANESE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆、。・「」『』？！]`;
const LATIN = `[A-Za-z0-9()%/&+#.\`${CODE}${VALUE}]`;
const SPACE = '[ \\t\\u3000]+';

/** The screen sets a thin gap between the scripts by itself; a typed space doubles it. After ？ there is none either; names on screens
 * have theirs. */
const HAND_SPACE = new RegExp(
  `(?<=${JAPANESE})${SPACE}(?=${LATIN})|(?<=${LATIN})${SPACE}(?=${JAPANESE})|(?<=？)${SPACE}(?=\\S)`,
  'gu',
);

/** Characters of the wrong width, and those that are not used, with what stands in their place. */
const WIDTHS: readonly { wrong: RegExp; right: string; unused?: true }[] = [
  { wrong: /[０-９Ａ-Ｚａ-ｚ]+/g, right: '数字と英字は半角で書きます' },
  { wrong: /[（）]/g, right: 'かっこは半角の ( ) で書きます' },
  { wrong: /[，．]/g, right: '句読点は「、」「。」で書きます' },
  { wrong: /％/g, right: '% は半角で書きます' },
  { wrong: /[｡-ﾟ]+/g, right: 'カタカナは全角で書きます' },
  {
    wrong: /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々」])\?+/gu,
    right: '日本語のあとの ？ は全角で書きます',
  },
  {
    // As the rule of textlint (no-exclamation-question-mark), here for the data and the front matter too.
    wrong: /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々」])[!！]+/gu,
    right: '文は「。」で終えます。画面に出る文面なら、`コード`で書きます',
    unused: true,
  },
  {
    wrong: /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々」]),/gu,
    right: '日本語のあとの , は「、」と書きます',
  },
];

/** One way of writing: no typed spaces between the scripts, one width, one word for one thing. */
export function wording(content: Content): ContentProblem[] {
  return [
    ...content.articles.flatMap(articleProse),
    ...dataProse(content),
    ...replyProse(content),
  ].flatMap(wordingOf);
}

/** The same of one run of prose, wherever it stands. */
export const wordingOf = (prose: Prose): ContentProblem[] => [
  ...spaces(prose),
  ...widths(prose),
  ...terms(prose),
];

function spaces({ file, text, open, lineAt }: Prose): ContentProblem[] {
  return [...text.matchAll(HAND_SPACE)].map(({ 0: gap, index }) => {
    const around = open
      .slice(Math.max(0, index - 6), index + gap.length + 6)
      .replaceAll(VALUE, '…');
    return {
      kind: 'hand-space',
      file,
      line: lineAt(index),
      what: `「${around}」に、手で入れた空白があります。`,
      fix: '空白を消します。日本語と英数字の間は、画面では自動であきます。',
    };
  });
}

function widths({ file, text, lineAt }: Prose): ContentProblem[] {
  // The brackets of a link that is none are told with the link (rules/link-shape.ts).
  const own = withoutQuotes(text.replace(LOOSE_LINK, (link) => CODE.repeat(link.length)));
  return WIDTHS.flatMap(({ wrong, right, unused }) =>
    [...own.matchAll(wrong)].map(({ 0: found, index }) => ({
      kind: 'character-width' as const,
      file,
      line: lineAt(index),
      what: unused ? `「${found}」は使いません。` : `「${found}」の幅が違います。`,
      fix: `${right}。`,
    })),
  );
}

function terms({ file, text, lineAt }: Prose): ContentProblem[] {
  const own = withoutQuotes(text);
  return TERMS.flatMap(({ wrong, right }) =>
    [...own.matchAll(wrong)].map(({ 0: found, index }) => ({
      kind: 'term' as const,
      file,
      line: lineAt(index),
      what: `「${found}」は、このサイトでは別の言葉で書きます。`,
      fix: `${right} と書きます。画面に出る名前なら「」で囲みます。`,
    })),
  );
}
