/**
 * Checks everything under content/ and the settings of the site, and prints all problems: `node src/check.ts [file or folder …]`.
 * With arguments, only the problems of those files are printed and counted; `--look` writes nothing.
 */
import { site } from '#site.config';
import { buildDate } from './build/date.ts';
import { keepRecords } from './build/keep-records.ts';
import { fromRoot, publicFiles, readContent } from './build/read-content.ts';
import { readTree } from './build/read-tree.ts';
import { siteProblems } from './build/site-problems.ts';
import { checkContent } from './core/content/check.ts';
import { problemsAt, unknownPlaces } from './core/content/selection.ts';
import type { Content } from './core/content/model.ts';
import { isError } from './core/problem.ts';
import { printProblems } from './core/problem/print.ts';
import { printSources } from './core/content/sources.ts';

const files = readContent();
const { content, problems: ofContent } = checkContent(files, {
  today: buildDate,
  origin: `${site.origin}${site.base}`.replace(/\/$/, ''),
  publicFiles: publicFiles(),
});
const { tree, problems: ofTree } = await readTree(files, content);
const problems = [...siteProblems(), ...ofContent, ...ofTree];
const wanted = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--'))
  .map(fromRoot);
const shown = [
  ...unknownPlaces(wanted, [...files.map((file) => file.path), 'site.config.ts']),
  ...problemsAt(problems, wanted),
];

if (shown.length > 0) console.log(`${printProblems(shown)}\n`);
if (shown.some(isError)) process.exitCode = 1;
else console.log(`問題はありません(${summary(content)})`);
if (process.argv.includes('--sources')) console.log(printSources(content));
// A half-written article must not leave its first number or slug behind for ever.
if (!problems.some(isError) && !process.argv.includes('--look')) {
  const { said, failed } = keepRecords(content, tree);
  for (const line of said) console.log(line);
  if (failed) process.exitCode = 1;
}

function summary({ articles, providers, facts }: Content): string {
  const seconds = (performance.now() / 1000).toFixed(1);
  return `記事 ${articles.length} 本、サービス ${providers.length} 件、値 ${facts.size} 件、${seconds} 秒`;
}
