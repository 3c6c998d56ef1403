import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Persistence } from '#core/error/vocabulary.ts';
import type { Found, Reply } from '#core/search/found.ts';
import { type LayerData, openLayer, packLayer } from '#core/search/layer.ts';
import { verdictOf } from '#core/search/verdict.ts';

const error = (id: string, lasts: Persistence): LayerData['errors'][number] => ({
  id,
  origin: 'smtp',
  title: id,
  replies: [],
  enhanced: ['5.7.606-5.7.649'],
  tags: [],
  wordings: [`wording of ${id}`],
  lasts,
  fixOwner: ['sender'],
  articles: ['one'],
  wrapper: false,
  unverified: false,
});
const { words, messages } = packLayer({
  articles: [{ id: 'one', title: '記事', symptoms: [], synonyms: [], fixOwner: ['sender'] }],
  errors: [
    error('for-a-while', 'temporary'),
    error('for-good', 'permanent'),
    error('with-both', 'either'),
    error('no-error', 'notice'),
  ],
  origins: {},
  codes: [{ code: '5.7.1', title: '番号', articles: [] }],
  named: [],
  synonyms: [],
  readings: {},
});
const layer = openLayer(words, messages);

const found = (id: string, guess = false, text = ''): Found => ({
  kind: 'error',
  id,
  guess,
  shown: { text, spans: [] },
});
const verdict = (results: readonly Found[], more: Partial<Reply> = {}, text = '') =>
  verdictOf(
    text,
    { results, settled: true, notice: undefined, causes: 1, unknownCode: undefined, ...more },
    layer,
  );

test('what is tried again is called so: by the error, or by the class of its codes', () => {
  assert.ok(verdict([found('for-a-while')]).delayed);
  assert.ok(!verdict([found('for-good')]).delayed);
  assert.ok(verdict([found('with-both', false, '452 4.2.2 full')]).delayed);
  assert.ok(!verdict([found('with-both', false, '552 5.2.2 full')]).delayed);
  assert.ok(!verdict([found('with-both', false, 'full')]).delayed);
  assert.ok(!verdict([found('for-a-while', true)]).delayed);
});

test('an error that is a notice counts as one, and is not tried again', () => {
  assert.equal(verdict([found('no-error')]).notice, 'other');
  assert.equal(verdict([found('for-good')]).notice, undefined);
  const reply = verdict([found('for-a-while')], { notice: 'delivered' });
  assert.deepEqual([reply.notice, reply.delayed], ['delivered', false]);
});

test('a second error of one cause is a rival; of several causes it is another cause', () => {
  const two = [found('for-good'), found('for-a-while', true)];
  assert.ok(verdict(two).rival);
  assert.ok(!verdict(two, { causes: 2 }).rival);
  assert.equal(verdict(two).error?.id, 'for-good');
});

test('what is likely is called a guess', () => {
  const article: Found = { kind: 'article', id: 'one', guess: true };
  assert.ok(verdict([article, found('for-good', true)], { causes: 0 }).guess);
  assert.ok(verdict([article], { causes: 0, settled: false }).guess);
  assert.ok(!verdict([article], { causes: 0 }).guess);
});

test('what is answered needs no full text; words do', () => {
  const article: Found = { kind: 'article', id: 'one', guess: true };
  assert.ok(verdict([found('for-good')]).complete);
  assert.ok(verdict([found('for-good', true, '5.7.1')], { causes: 0 }).complete);
  assert.ok(verdict([article], { causes: 0, unknownCode: '5.9.9' }).complete);
  assert.ok(!verdict([article], { causes: 0 }).complete);
});

test('a code of a range that errors hold is known, without a page of its own', () => {
  const ofRange = verdict([found('for-good', true, '5.7.612')], { causes: 0 }, '5.7.612');
  assert.deepEqual([ofRange.pageless, ofRange.guess], ['5.7.612', false]);
  const known = verdict([found('for-good', true, '5.7.1')], { causes: 0 }, '5.7.1');
  assert.equal(known.pageless, undefined);
});
