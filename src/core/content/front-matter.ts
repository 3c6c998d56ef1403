import { CATEGORY_IDS } from '../article/categories.ts';
import { freeNumber } from './free-number.ts';
import type { ContentProblem } from './kinds.ts';
import type { ArticleFile, Content } from './model.ts';

/** The two parts of an article's file. The lines of the other part stay as empty lines: line numbers are the file's. */
interface Parts {
  readonly front: string;
  readonly body: string;
}

const FENCE = '---';

/**
 * Parts a file into front matter and body.
 * @returns undefined when the file does not begin with a front matter that is closed
 */
export function splitFrontMatter(text: string): Parts | undefined {
  const lines = text.split(/\r?\n/);
  const end = lines[0] === FENCE ? lines.indexOf(FENCE, 1) : -1;
  const front = ['', ...lines.slice(1, Math.max(end, 1))].join('\n');
  if (front.trim() === '') return undefined;
  return { front, body: lines.map((line, i) => (i > end ? line : '')).join('\n') };
}

/**
 * Says how an article begins whose file has no front matter.
 * @param text the whole file
 * @param content what is known of the others: a free number and a neighbour make the beginning one that passes
 */
export function frontMatterProblem(
  { path, category, slug }: ArticleFile,
  text: string,
  content: Pick<Content, 'articles' | 'lock' | 'today'>,
): ContentProblem {
  const problem = (what: string, fix: string): ContentProblem => ({
    kind: 'file-syntax',
    file: path,
    line: 1,
    what,
    fix,
  });
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  if (first === FENCE && text.trim() !== FENCE) {
    return problem(
      '1行目の --- で始まる項目(front matter)が、閉じていません。',
      '最後の項目のすぐ次の行に、--- だけを書きます。--- の前後に空白は入れません。',
    );
  }
  if (text.trimStart().startsWith(`${FENCE}\n`) || first.trim() === FENCE) {
    return problem(
      'ファイルの1行目が --- だけの行ではありません。',
      '--- の前の空行と、--- の前後の空白を消します。',
    );
  }
  const hundreds = (CATEGORY_IDS.indexOf(category) + 1) * 100;
  const beginning = shortestFront({
    number: freeNumber(content, category) ?? hundreds + 1,
    neighbour: content.articles.find((other) => other.slug !== slug)?.slug ?? 'mailbox-full',
    today: content.today,
  });
  return problem(
    'ファイルの頭に、--- で囲んだ項目(front matter)がありません。',
    `1行目から次のように始め、右側を書き換えます。同じものと項目の意味が、docs/editing.md の1にあります。\n${beginning}`,
  );
}

/** Gives the shortest beginning with which an article passes. */
export const shortestFront = (values: { number: number; neighbour: string; today: string }) =>
  `---
number: ${values.number}
title: 症状を、読む人の言葉で
lead: 何が起きているか。まず何をするか。
symptoms:
  - 読む人の言い方
  - 2つ目の言い方
  - 3つ目の言い方
audiences: [sender]
fixOwner: [sender]
minutes: 10
stopsAt: [sending-server]
related:
  - article: ${values.neighbour}
    when: その記事のほうだと分かるしるしを、1文で。
evidence:
  - 問い合わせの前に集めるもの
  - 2つ目の集めるもの
sources:
  - url: https://example.com/
    supports: 何の裏付けか
    checked: ${values.today}
    sure: official
reviewed: ${values.today}
reviewBy: ${halfAYearAfter(values.today)}
---`;

function halfAYearAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  date.setUTCMonth(date.getUTCMonth() + 6);
  return date.toISOString().slice(0, 10);
}
