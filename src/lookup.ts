/**
 * Looks up an error as the site's search does, for scripts of ticket systems: `npx . lookup "550 5.7.1 …"`.
 * What it takes and gives, and its exit codes: docs/lookup.md.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { site } from '#site.config';
import { openLookup, printWords } from './build/site-lookup.ts';
import type { Outcome } from './core/ticket/lookup.ts';
import { RECEIVERS } from './core/ticket/reply.ts';
import { asMarkdown, asText } from './core/ticket/print-lookup.ts';

/** From so much on nothing is read, in bytes: the search page stops there too. */
const MOST_BYTES = 1_000_000;
const EXIT: Readonly<Record<Outcome, number>> = { cause: 0, page: 0, guess: 3, none: 4, notice: 5 };
const WRONG_USE = 2;

const USAGE = `usage: npx . lookup [options] ["text"]     without a text: standard input

  --file <path>     reads a file, such as a saved message (.eml)
  --json            the whole answer as JSON
  --markdown        links in Markdown
  --reply <to>      the reply of the first article, to asker, other or admin
  --most <n>        so many pages at most (1 to 20, without it 5)
  --site <address>  where the site lies, without it the origin and base of site.config.ts

exit codes: 0 a cause or a page is known, 3 only guesses, 4 nothing found,
            5 the mail reports no failure, ${WRONG_USE} wrong use`;

const OPTIONS = {
  file: { type: 'string' },
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  reply: { type: 'string' },
  most: { type: 'string', default: '5' },
  site: { type: 'string', default: site.origin + site.base },
  help: { type: 'boolean', short: 'h' },
} as const;

function refuse(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(WRONG_USE);
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const most = Number(values.most);
if (!Number.isInteger(most) || most < 1 || most > 20) refuse(`--most takes 1 to 20`);
const receiver = RECEIVERS.find((name) => name === values.reply);
if (values.reply !== undefined && !receiver) refuse(`--reply takes ${RECEIVERS.join(', ')}`);
const text = readText();
if (text.trim() === '') refuse('There is no text to look up.');

const known = openLookup(values.site);
const answer = known.find(text, most);
console.log(printed());
process.exitCode = EXIT[answer.outcome];

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function readText(): string {
  if (values.file !== undefined && positionals.length > 0) refuse('Give a text or a file.');
  if (positionals.length > 0) return positionals.join(' ');
  try {
    // Standard input has the number 0.
    return readFileSync(values.file ?? 0)
      .subarray(0, MOST_BYTES)
      .toString('utf8');
  } catch (error) {
    return refuse((error as Error).message);
  }
}

function printed(): string {
  if (receiver) return known.reply(answer.article ?? '', receiver) ?? '';
  if (values.json) return JSON.stringify(answer, null, 2);
  return values.markdown ? asMarkdown(answer, printWords) : asText(answer, printWords);
}
