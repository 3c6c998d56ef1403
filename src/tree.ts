/** Prints the shape of the troubleshooter for editors, and the warnings of its check: `npm run tree`. */
import { parse } from 'yaml';
import { site } from '#site.config';
import { buildDate } from './build/date.ts';
import { readContent } from './build/read-content.ts';
import { readTree } from './build/read-tree.ts';
import { parseContent } from './core/content/parse.ts';
import { printProblems } from './core/problem/print.ts';
import { reportOn } from './core/tree/report.ts';
import { scoreStories, storiesSchema } from './core/tree/stories.ts';

// The words of the articles are wanted here, not what is wrong with them.
const files = readContent();
const { content } = parseContent(files, { today: buildDate, origin: site.origin, publicFiles: [] });
const articles = content.articles.map(({ slug, fields }) => ({
  slug,
  symptoms: fields.symptoms ?? [],
}));
const { tree, problems } = await readTree(files, content);
if (!tree) {
  console.log(printProblems(problems));
  process.exit(1);
}
const report = reportOn(tree, articles);
const shown = process.argv.includes('--all') ? Infinity : 10;

const section = (title: string, rows: readonly string[]) => {
  console.log(`\n${title}`);
  for (const row of rows.slice(0, shown)) console.log(`  ${row}`);
  if (rows.length > shown) console.log(`  ほか ${rows.length - shown} 件(--all で全部)`);
};

console.log(
  `質問 ${report.questions}、結果 ${report.outcomes}、道 ${report.ways}。「わからない」のない道の質問は、中央値 ${report.median}、最多 ${report.longest}`,
);
section(
  '記事ごとの道の数(最初に挙げる / どれかに挙げる)。少ない順',
  report.articleWays.map(([slug, { first, any }]) => `${first} / ${any}  ${slug}`),
);
section(
  '結果ごとの道の数。少ない順',
  report.outcomeWays.map(([key, ways]) => `${ways}  ${key}`),
);
section(
  '多くの道が通る質問',
  report.questionWays.map(([key, ways]) => `${ways}  ${key}`),
);
section(
  '道の言葉に一語も出てこない symptoms',
  report.unreached.map(([slug, symptom]) => `${slug}: ${symptom}`),
);
const stories = storiesSchema.parse(
  parse(files.find(({ path }) => path === 'content/tree/stories.yaml')?.text ?? ''),
);
section(
  '物語(content/tree/stories.yaml)をたどった道が、役に立つ記事で終わった割合',
  scoreStories(tree, stories).map((score) => {
    const percent = (count: number) => `${((100 * count) / score.stories).toFixed(1)}%`;
    const missed = score.missed.length > 0 ? `。外れ: ${score.missed.join(' ')}` : '';
    return `${score.look}回目(${score.stories}件): 最初の記事 ${percent(score.first)}、どれかの記事 ${percent(score.any)}、質問の中央値 ${score.medianQuestions}。同じ答えを今の質問でたどると ${percent(score.now.first)}、${percent(score.now.any)}${missed}`;
  }),
);
section('問題と注意', problems.length > 0 ? printProblems(problems).split('\n') : ['ありません']);
