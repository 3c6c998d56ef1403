import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import type { Content } from '../core/content/model.ts';
import { permanentAddresses } from '../core/content/permanent.ts';
import { numberedPages } from '../core/content/redirects.ts';
import { stepsNow } from '../core/content/steps-now.ts';
import { extendLock } from '../core/permalink/lock.ts';
import { extendNumbers } from '../core/permalink/numbers-lock.ts';
import { formatSteps } from '../core/ticket/steps-lock.ts';
import { addressesOfTree } from '../core/tree/addresses.ts';
import type { Tree } from '../core/tree/tree.ts';
import { inRoot } from './read-content.ts';

const NAMED = 12;

/** A file that the check writes: its text as it should be, and what is said when it was another. */
interface KeptFile {
  readonly file: string;
  readonly text: string;
  /** What was added, as it is said after the name of the file. */
  readonly done: string;
  readonly missing: string;
}

/**
 * Brings the files that the check keeps up to date: the ledger of addresses, to which page a number belongs, and what the steps were.
 * Where nobody can commit them (CI), nothing is written: an incomplete one would leave an address unprotected.
 * @returns what there is to say, a line each, and whether it stops the build
 */
export function keepRecords(
  content: Content,
  tree: Tree | undefined,
): { said: string[]; failed: boolean } {
  const stale = recordsOf(content, tree).filter(({ file, text }) => text !== textIn(file));
  if (process.env['CI']) {
    return {
      said: stale.map(({ file, missing }) => `${file} ${missing}`),
      failed: stale.length > 0,
    };
  }
  for (const { file, text } of stale) writeFileSync(inRoot(file), text);
  return { said: stale.map(({ file, done }) => `${file} ${done}`), failed: false };
}

function recordsOf(content: Content, tree: Tree | undefined): KeptFile[] {
  const given = [...permanentAddresses(content), ...(tree ? addressesOfTree(tree) : [])];
  const addresses = extendLock(content.lock, given);
  const numbers = extendNumbers(content.numbers, numberedPages(content));
  const { length } = addresses.added;
  const first = firstOf(addresses.added);
  const commit = '手元で npm run check を動かし、このファイルも登録します';
  return [
    {
      file: 'content/permalinks.lock',
      text: addresses.text,
      done: `に ${length} 件のアドレスを足しました: ${first}`,
      missing: `に ${length} 件足りません。${commit}: ${first}`,
    },
    {
      file: 'content/numbers.lock',
      text: numbers.text,
      done: `に ${numbers.added} 件の番号を足しました`,
      missing: `に ${numbers.added} 件足りません。${commit}`,
    },
    {
      file: 'content/steps.lock',
      text: formatSteps(content.steps, stepsNow(content), content.today),
      done: 'を今の手順に合わせました',
      missing: `が今の手順と合いません。${commit}`,
    },
  ];
}

const textIn = (file: string) =>
  existsSync(inRoot(file)) ? readFileSync(inRoot(file), 'utf8') : '';

/** A new lock holds hundreds of addresses: nobody reads them all. */
function firstOf(added: readonly string[]): string {
  return `${added.slice(0, NAMED).join(' ')}${added.length > NAMED ? ' ほか' : ''}`;
}
