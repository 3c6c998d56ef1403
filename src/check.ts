/**
 * Checks everything under content/ and the settings of the site, and prints all problems: `node src/check.ts [file or folder …]`.
 * With arguments, only the problems of those files are printed and counted; `--look` writes nothing.
 */
import { writeFileSync } from 'node:fs';
import { site } from '#site.config';
import { buildDate } from './build/date.ts';
import { fromRoot, inRoot, publicFiles, readContent } from './build/read-content.ts';
import { readTree } from './build/read-tree.ts';
import { siteProblems } from './build/site-problems.ts';
import { checkContent } from './core/content/check.ts';
import { problemsAt, unknownPlaces } from './core/content/selection.ts';
import type { Content } from './core/content/model.ts';
import { permanentAddresses } from './core/content/permanent.ts';
import { extendLock } from './core/permalink/lock.ts';
import { isError } from './core/problem.ts';
import { printProblems } from './core/problem/print.ts';
import { printSources } from './core/content/sources.ts';
import { addressesOfTree } from './core/tree/addresses.ts';

const LOCK = 'content/permalinks.lock';
const NAMED = 12;

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
if (!problems.some(isError) && !process.argv.includes('--look')) keepAddresses(content);

/** Adds the addresses of new articles, errors, codes, questions and outcomes to the lock; none is ever taken out. */
function keepAddresses(whole: Content): void {
  const given = [...permanentAddresses(whole), ...(tree ? addressesOfTree(tree) : [])];
  const { added, text } = extendLock(whole.lock, given);
  if (added.length === 0) return;
  // Where nobody can commit the ledger, an incomplete one would leave an address unprotected.
  if (process.env['CI']) {
    console.log(
      `${LOCK} に ${added.length} 件足りません。手元で npm run check を動かし、このファイルも登録します: ${firstOf(added)}`,
    );
    process.exitCode = 1;
    return;
  }
  writeFileSync(inRoot(LOCK), text);
  console.log(`${LOCK} に ${added.length} 件のアドレスを足しました: ${firstOf(added)}`);
}

/** A new lock holds hundreds of addresses: nobody reads them all. */
function firstOf(added: readonly string[]): string {
  return `${added.slice(0, NAMED).join(' ')}${added.length > NAMED ? ' ほか' : ''}`;
}

function summary({ articles, providers, facts }: Content): string {
  const seconds = (performance.now() / 1000).toFixed(1);
  return `記事 ${articles.length} 本、サービス ${providers.length} 件、値 ${facts.size} 件、${seconds} 秒`;
}
