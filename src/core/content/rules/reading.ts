import type { ContentProblem } from '../kinds.ts';
import { attribute, componentsOf, textOf, walk } from '../mdx.ts';
import type { ArticleFile, Content } from '../model.ts';
import { errorProse } from '../data-prose.ts';
import { replyProse } from '../reply-prose.ts';
import { articleProse, type Prose, runOf } from '../prose.ts';
import { kanjiShare, lengthOf, sentencesOf } from '../sentences.ts';

/** A step for recipients, who read on a phone, stays below this. */
const LONGEST_STEP = 60;
/** A sentence is hard when it is longer than this and fuller of kanji: about one in a hundred of this site's sentences. */
const HARD = { length: 40, kanji: 0.32 };

/**
 * What readers can take in: steps for recipients in short sentences, and no sentence that is both long and dense.
 * The formula is stated here and nowhere else: characters a sentence, and the share of kanji among them.
 */
export function reading(content: Content): ContentProblem[] {
  // A quoted message makes a sentence no denser.
  const spoken = errorProse(content).map((run) => ({ ...run, text: run.open }));
  return [
    ...content.articles.flatMap(longSteps),
    ...hardSentences([
      ...content.articles.flatMap(articleProse),
      ...spoken,
      ...replyProse(content),
    ]),
  ];
}

function longSteps({ path, body }: ArticleFile): ContentProblem[] {
  const steps = componentsOf(body, 'Steps').filter(
    (list) => attribute(list, 'for') === 'recipient',
  );
  const runs = steps.flatMap((list) =>
    [...walk(list)].flatMap(({ node }) =>
      node.type === 'paragraph' && textOf(node) ? [runOf(path, node)] : [],
    ),
  );
  return sentencesOf(runs)
    .filter(({ text }) => lengthOf(text) > LONGEST_STEP)
    .map(({ file, line, text }) => ({
      kind: 'long-step',
      file,
      line,
      what: `受け取る人の手順に、${lengthOf(text)}文字の文があります。`,
      fix: `${LONGEST_STEP}文字までの文に分けます。1つの手順で頼むことは1つです。`,
    }));
}

function hardSentences(prose: readonly Prose[]): ContentProblem[] {
  return sentencesOf(prose)
    .filter(({ text }) => lengthOf(text) > HARD.length && kanjiShare(text) > HARD.kanji)
    .map(({ file, line, text }) => ({
      kind: 'hard-sentence',
      severity: 'warning',
      file,
      line,
      what: `長くて漢字の多い文です(${lengthOf(text)}文字、漢字${Math.round(kanjiShare(text) * 100)}%)。`,
      fix: '文を分けるか、熟語を動詞に言い換えます。',
    }));
}
