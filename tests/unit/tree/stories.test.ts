import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreStories, storiesSchema, type Story } from '#core/tree/stories.ts';
import { smallTree } from './small-tree.ts';

const story: Story = {
  id: 'a-01',
  role: 'sent',
  story: '友人にメールを送ったのに、届いていないと言われました。',
  seen: ['送信済みにある'],
  unknown: [],
  articles: ['junk-folder'],
  look: 1,
  way: 'start/role:sent,sent/what:nothing,sent/how:unsure,sent/how-look:one,sent/where:carrier',
  ended: ['junk-folder', 'mailbox-full'],
};

test('walks are scored look by look, as they ended then and as they would end now', () => {
  const other = { ...story, id: 'a-02', articles: ['mailbox-full'] };
  const gone = { ...story, id: 'a-03', look: 2, way: 'start/role:sent,sent/gone:x' };
  const cut = { ...story, id: 'a-04', look: 2, way: 'start/role:sent', ended: ['mail-loop'] };
  assert.deepEqual(scoreStories(smallTree, [story, other, gone, cut]), [
    {
      look: 1,
      stories: 2,
      first: 1,
      any: 2,
      // A page that tells how to find out is no question.
      medianQuestions: 4,
      missed: ['a-02'],
      now: { first: 1, any: 1 },
    },
    {
      look: 2,
      stories: 2,
      first: 1,
      any: 1,
      medianQuestions: 2,
      missed: ['a-04'],
      now: { first: 0, any: 0 },
    },
  ]);
});

test('a story is told once', () => {
  assert.ok(storiesSchema.safeParse([story]).success);
  assert.ok(!storiesSchema.safeParse([story, story]).success);
});
