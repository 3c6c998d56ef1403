import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOfTree, lostNodes, movedNodes } from '#core/tree/addresses.ts';
import { nodeKeys, type Tree } from '#core/tree/tree.ts';
import { smallTree } from './small-tree.ts';

const renamed: Tree = { ...smallTree, sent: { ...smallTree.sent, moved: { old: 'how' } } };
const lock = ['/articles/gone/', '/ask/', '/ask/sent/how/', '/ask/sent/old/'].map((address, i) => ({
  address,
  line: i + 1,
}));

test('the troubleshooter gives the addresses of its pages, maps and nodes', () => {
  const addresses = addressesOfTree(smallTree);
  for (const key of nodeKeys(smallTree)) assert.ok(addresses.includes(`/ask/${key}/`));
  for (const one of ['/ask/', '/ask/map/', '/ask/map/sent/']) assert.ok(addresses.includes(one));
});

test('a node that vanished is lost, one that was renamed is not, and articles are not its business', () => {
  assert.deepEqual(
    lostNodes(smallTree, lock).map(({ kind, line, what }) => [kind, line, what]),
    [['address-lost', 4, 'アドレス「/ask/sent/old/」の質問か結果がなくなりました。']],
  );
  assert.deepEqual(movedNodes(renamed), [{ from: 'sent/old', to: 'sent/how' }]);
  assert.deepEqual(lostNodes(renamed, lock), []);
});
