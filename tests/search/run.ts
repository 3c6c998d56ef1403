/**
 * Measures the search by error message, and answers for editors: `npm run search`.
 * `npm run search -- text "550 5.1.1 User unknown"` tells what a text finds and why; without a text it is read from standard input.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** What a part takes from the command line. */
interface Options {
  readonly show: boolean;
  readonly markdown: boolean;
  readonly rest: readonly string[];
}

/** Each part loads what it needs alone. */
const PARTS: Readonly<Record<string, (options: Options) => Promise<string>>> = {
  sets: async (options) => (await import('./sets.ts')).printSets(options),
  wordings: async (options) => (await import('./wordings.ts')).printWordings(options),
  mails: async (options) => (await import('./mails.ts')).printMails(options),
  words: async (options) => (await import('./words.ts')).printWords(options),
  size: async () => (await import('./size.ts')).printSize(),
  rows: async (options) => (await import('./rows.ts')).printRows(options),
  fuzz: async ({ rest: [count = '10000'] }) => (await import('./fuzz.ts')).printFuzz(Number(count)),
  long: async () => (await import('./long.ts')).printLong(),
  text: async ({ rest }) =>
    (await import('./text.ts')).printText(
      rest.length > 0 ? rest.join(' ') : readFileSync(0, 'utf8'),
    ),
};

/** What runs when no part is named: everything that is a figure. */
const ALL = ['sets', 'wordings', 'mails', 'words', 'size', 'fuzz', 'long'];

const USAGE = `usage: npm run search -- [part] [--show]

  sets       the sets of queries, by kind, beside their first looks
  wordings   every wording of every error: its own file, its article
  mails      real returned mails, raw and as readers copy them
  words      titles, synonyms, terms, services, the tree, in all spellings
  size       bytes of the search data
  fuzz [n]   n pastes of all sorts: nothing throws, every result has its page
  long       1 MB of many shapes: time and work
  rows       the rows of the catalogue and where they went; --markdown as a table
  text "…"   what a text finds, and why; without a text from standard input

Without a part all figures. --show adds each single case that went wrong.`;

const given = process.argv.slice(2);
const [name, ...rest] = given.filter((one) => !one.startsWith('--'));
if (name !== undefined && !PARTS[name]) {
  console.error(USAGE);
  process.exit(2);
}
const options = { show: given.includes('--show'), markdown: given.includes('--markdown'), rest };
for (const part of name === undefined ? ALL : [name]) {
  const since = performance.now();
  const text = await PARTS[part]?.(options);
  const seconds = ((performance.now() - since) / 1000).toFixed(1);
  console.log(`\n### ${part}\n\n${text}\n\n(${seconds} s)`);
}
