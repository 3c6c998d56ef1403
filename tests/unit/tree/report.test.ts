import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportOn } from '#core/tree/report.ts';
import { smallTree } from './small-tree.ts';

const report = reportOn(smallTree, [
  { slug: 'junk-folder', symptoms: ['送ったのに返ってきた', 'xyz'] },
  { slug: 'mailbox-full', symptoms: ['返ってきた'] },
]);

test('ways are counted by outcome, question and article', () => {
  assert.deepEqual([report.questions, report.median, report.longest], [5, 3, 4]);
  assert.equal(new Map(report.outcomeWays).get('bounce/end'), 1);
  assert.deepEqual(report.questionWays[0], ['start/role', report.ways]);
  assert.deepEqual(report.articleWays, [
    ['mailbox-full', { first: 0, any: 0 }],
    ['junk-folder', { first: report.ways, any: report.ways }],
  ]);
});

test('a symptom of which no way to its article says a word is told', () => {
  assert.deepEqual(report.unreached, [
    ['junk-folder', 'xyz'],
    ['mailbox-full', '返ってきた'],
  ]);
});
