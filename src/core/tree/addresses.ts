import { type LockLine, lostAddresses } from '../permalink/lock.ts';
import type { Problem } from '../problem.ts';
import { type NodeKey, nodeKeys, type Tree } from './tree.ts';

const LOCK = 'content/permalinks.lock';

/** Tells whether an address is one of the troubleshooter's. */
export const isOfTree = (address: string) => address.startsWith('/ask/');

/** The permanent addresses of the troubleshooter: its first page, its maps, and every question and outcome, also moved ones. */
export const addressesOfTree = (tree: Tree): readonly string[] => [
  '/ask/',
  '/ask/map/',
  ...Object.keys(tree).map((branch) => `/ask/map/${branch}/`),
  ...nodeKeys(tree).map((key) => `/ask/${key}/`),
  ...movedNodes(tree).map(({ from }) => `/ask/${from}/`),
];

/** Gives the nodes that were renamed: the old key, and the new one. */
export const movedNodes = (tree: Tree) =>
  Object.values(tree).flatMap(({ id, moved = {} }) =>
    Object.entries(moved).map(([from, to]) => ({
      from: `${id}/${from}`,
      to: `${id}/${to}` satisfies NodeKey,
    })),
  );

/**
 * Finds questions and outcomes whose published address leads nowhere any more.
 * @param moved other addresses that lead on (content/moved.yaml)
 */
export const lostNodes = (
  tree: Tree,
  lock: readonly LockLine[],
  moved: readonly string[] = [],
): readonly Problem[] =>
  lostAddresses(
    lock.filter(({ address }) => isOfTree(address)),
    [...addressesOfTree(tree), ...moved],
  ).map(({ address, line }) => ({
    kind: 'address-lost',
    file: LOCK,
    line,
    what: `アドレス「${address}」の質問か結果がなくなりました。`,
    fix: '名前を変えたのなら、枝の moved に「古い名前: 新しい名前」を書きます。まだ公開していないものなら、この行を取り消します。コミットする前なら git checkout content/permalinks.lock で戻します。',
  }));
