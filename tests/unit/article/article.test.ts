import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsOf, factIdsIn } from '#core/article/body.ts';
import { namedBy } from '#core/article/neighbours.ts';
import { isOverdue } from '#core/article/review.ts';
import { sectionIdOf } from '#core/article/sections.ts';

test('a heading of the contract has its permanent id, any other has none', () => {
  assert.equal(sectionIdOf(' 直す手順 '), 'steps');
  assert.equal(sectionIdOf('なぜ起きるか'), 'cause');
  assert.equal(sectionIdOf('おまけ'), undefined);
});

const body = `## この原因か確かめる

<Fact id="a.b" />と<Fact id="c" />と<Fact id="a.b" />

## 直す手順

<Steps for="recipient">
</Steps>
<Steps for="sender">
</Steps>
`;

test('the list of contents names the sections that are there, and the audiences below the steps in the order of the page', () => {
  assert.deepEqual(
    contentsOf(body, ['sender', 'recipient']).map(({ id }) => id),
    ['symptom', 'check', 'steps', 'steps-recipient', 'steps-sender'],
  );
});

test('the values of a body are found once each, in order', () => {
  assert.deepEqual(factIdsIn(body), ['a.b', 'c']);
});

test('a neighbour that is not named back is found', () => {
  const one = { slug: 'one', related: [{ article: 'two' }] };
  const two = { slug: 'two', related: [{ article: 'one' }] };
  const three = { slug: 'three', related: [{ article: 'one' }] };
  assert.deepEqual(namedBy(one, [one, two, three]), [three]);
});

test('a review is overdue from the day after', () => {
  assert.equal(isOverdue('2027-05-24', '2027-05-24'), false);
  assert.equal(isOverdue('2027-05-24', '2027-05-25'), true);
});
