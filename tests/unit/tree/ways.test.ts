import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tree } from '#content/tree/index.ts';
import { edgesOf, nodeAt, nodeKeys } from '#core/tree/tree.ts';
import { isSure, questionBefore, questionsOn, waysThrough } from '#core/tree/ways.ts';
import { smallTree } from './small-tree.ts';

test('every way of the small tree is found, with the questions that it asks', () => {
  const ways = waysThrough(smallTree).map((way) => [
    way.steps.map(({ answer }) => answer).join(' '),
    way.end,
    questionsOn(smallTree, way),
    isSure(way),
  ]);
  assert.ok(ways.some((way) => way.join() === 'sent bounced,bounce/end,2,true'));
  assert.ok(ways.some((way) => way.join() === 'sent nothing one carrier,sent/end,4,true'));
  // A look page asks nothing new.
  assert.ok(ways.some((way) => way.join() === 'sent unsure unsure unsure,sent/end,3,false'));
});

test('an article is led back to the last question before it', () => {
  assert.equal(questionBefore(smallTree, 'junk-folder'), 'start/role');
  assert.equal(questionBefore(smallTree, 'gone'), undefined);
});

/** The commonest cases, and where a reader who can answer every question ends: at most four questions away. */
const COMMONEST = {
  'verification-mail-missing': ['code/other', 'code/organization'],
  'carrier-mail-filter': ['code/carrier', 'waiting/carrier', 'bounce/carrier', 'sent/carrier'],
  'junk-folder': ['waiting/junk', 'received/junk', 'sent/junked-one', 'sent/free'],
  'wrong-recipient-address': ['bounce/address', 'sending/recipient'],
  'mailbox-full': ['silent/full', 'bounce/full', 'retried/mailbox-full'],
  'message-too-large': ['attachment/large'],
  'authentication-failure': ['sending/password'],
  'stuck-in-outbox': ['sent/outbox-one', 'sent/outbox-all'],
  'mail-server-down': ['silent/closed'],
  'outgoing-server-down': ['sending/service-down'],
  'rejected-by-policy': ['refused/no-reason'],
  'blocked-as-spam': ['refused/spam', 'sent/junked-many'],
} as const;

test('the commonest cases are at most four questions away', () => {
  const helpers = ['start/whose-case', 'start/whose-mail'];
  const short = waysThrough(tree).filter(
    (way) => isSure(way) && !way.steps.some(({ at }) => helpers.includes(at)),
  );
  for (const [article, ends] of Object.entries(COMMONEST)) {
    for (const end of ends) {
      const node = nodeAt(tree, end);
      assert.equal(node?.kind === 'outcome' && node.remedies[0].article, article, end);
      const lengths = short.filter((way) => way.end === end).map((way) => questionsOn(tree, way));
      assert.ok(Math.min(...lengths) <= 4, `${end}: ${lengths.join(' ')}`);
    }
  }
});

test('no question quotes an answer twice', () => {
  for (const key of nodeKeys(tree)) {
    const labels = edgesOf(tree, key, 'わからない').map(({ label }) => label);
    assert.equal(new Set(labels).size, labels.length, key);
  }
});
