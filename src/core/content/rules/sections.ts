import type { Heading } from 'mdast';
import { BODY_SECTIONS, sectionIdOf } from '../../article/sections.ts';
import type { ContentProblem } from '../kinds.ts';
import { lineOf, textOf, walk } from '../mdx.ts';
import type { ArticleFile, Content } from '../model.ts';
import { suggest } from '../suggest.ts';

const HEADINGS = BODY_SECTIONS.map(({ heading }) => heading);

/** The body has the sections of the house in their order, and no headings of other levels than h2 and h3. */
export function sections({ articles }: Content): ContentProblem[] {
  return articles.flatMap((article) => {
    if (!article.body) return [];
    const headings = [...walk(article.body)]
      .map(({ node }) => node)
      .filter((node) => node.type === 'heading');
    const titles = headings.filter(({ depth }) => depth === 2);
    return [
      ...missing(article, headings),
      ...titles.flatMap((title) => unknown(article, title)),
      ...beforeAll(article),
      ...outOfOrder(article, titles),
      ...headings
        .filter((h) => h.depth === 1 || h.depth > 3 || (h.depth === 3 && isSection(h)))
        .map((h) => wrongLevel(article, h)),
    ];
  });
}

/** A section under a heading of the wrong level is there: its level alone is told. */
function missing({ path }: ArticleFile, headings: readonly Heading[]): ContentProblem[] {
  const present = headings.map(textOf);
  return BODY_SECTIONS.filter(
    ({ heading, optional }) => !optional && !present.includes(heading),
  ).map(({ heading }) => ({
    kind: 'section-missing',
    file: path,
    what: `「${heading}」の節がありません。`,
    fix: `「## ${heading}」を書きます。節の順番: ${HEADINGS.join(' / ')}`,
  }));
}

function unknown({ path }: ArticleFile, title: Heading): ContentProblem[] {
  const heading = textOf(title);
  if (HEADINGS.includes(heading)) return [];
  return [
    {
      kind: 'section-unknown',
      file: path,
      line: lineOf(title),
      what:
        sectionIdOf(heading) === 'symptom'
          ? `「${heading}」の節は、symptomsとmessagesから自動でできます。`
          : `「${heading}」という節はありません。`,
      fix: `${suggest(heading, HEADINGS, '使える節')}。ほかの見出しは ### で書きます。`,
    },
  ];
}

/** What stands above the first section belongs to none, and would stand between the summary and the symptoms. */
function beforeAll({ path, body }: ArticleFile): ContentProblem[] {
  const first = body?.children.find(({ type }) => type !== 'mdxjsEsm');
  if (!first || first.type === 'heading') return [];
  return [
    {
      kind: 'section-order',
      file: path,
      line: lineOf(first),
      what: '最初の節より前に、文があります。',
      fix: `「## ${HEADINGS[0]}」のあとに移します。はじめの説明はleadに書きます。`,
    },
  ];
}

function outOfOrder({ path }: ArticleFile, titles: readonly Heading[]): ContentProblem[] {
  const known = titles.filter((title) => HEADINGS.includes(textOf(title)));
  return known.flatMap((title, i): ContentProblem[] => {
    const before = known[i - 1];
    if (!before || HEADINGS.indexOf(textOf(before)) < HEADINGS.indexOf(textOf(title))) return [];
    return [
      {
        kind: 'section-order',
        file: path,
        line: lineOf(title),
        what: `「${textOf(title)}」が「${textOf(before)}」のあとにあります。`,
        fix: `節はそれぞれ1回、この順に書きます: ${HEADINGS.join(' / ')}`,
      },
    ];
  });
}

const isSection = (heading: Heading) => HEADINGS.includes(textOf(heading));

function wrongLevel({ path }: ArticleFile, heading: Heading): ContentProblem {
  return {
    kind: 'heading-level',
    file: path,
    line: lineOf(heading),
    what: `「${textOf(heading)}」が ${'#'.repeat(heading.depth)} の見出しになっています。`,
    fix: isSection(heading)
      ? `節の見出しです。「## ${textOf(heading)}」と、# を2つにします。`
      : '節は ##、小見出しは ### で書きます。題名(#)はtitleから自動で付きます。',
  };
}
