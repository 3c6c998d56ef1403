import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packArticles, packErrors, unpackArticles, unpackErrors } from '#core/search/pack.ts';
import { joinErrors, needsMessages, partErrors } from '#core/search/parts.ts';
import { error, ERRORS } from '../error/small-errors.ts';
import { DATA, JAPANESE, PACKED, WHOLE } from './small-layer.ts';

const SLUGS = [...new Set(ERRORS.flatMap(({ articles }) => articles))];
const withoutUndefined = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('errors and articles are the same after they were packed', () => {
  assert.deepEqual(
    withoutUndefined(unpackErrors(packErrors(ERRORS, SLUGS), SLUGS)),
    withoutUndefined(ERRORS.map((one) => ({ phase: undefined, ...one }))),
  );
  const articles = DATA.articles.map((one) => ({ ...one, learned: '届カ @0|=フォルダ' }));
  assert.deepEqual(unpackArticles(packArticles(articles)), articles);
});

test('no entries give no entries', () =>
  assert.deepEqual(unpackErrors(packErrors([], []), []), []));

test('any wording without tab and line end survives', () => {
  const wording = fc
    .string({ minLength: 1, unit: 'grapheme' })
    .map((text) => `x${text.replace(/[\t\n]/g, '')}`);
  fc.assert(
    fc.property(fc.array(wording), (wordings) => {
      const [one] = unpackErrors(packErrors([error('one', { wordings })], SLUGS), SLUGS);
      assert.deepEqual(one?.wordings, wordings);
    }),
  );
});

test('the first part holds the errors that Japanese words find, without their English wordings', () => {
  const { errors, english } = partErrors(ERRORS);
  assert.deepEqual(
    errors.map(({ id, wordings }) => [id, wordings]),
    [['full', ['宛先のメールボックスが一杯です']]],
  );
  assert.deepEqual(Object.keys(english.more), ['full']);
  assert.equal(english.errors.length, ERRORS.length - 1);
});

test('both parts together are all errors', () => {
  const { errors, english } = partErrors(ERRORS);
  const joined = joinErrors(errors, english);
  assert.deepEqual(joined.map(({ id }) => id).sort(), ERRORS.map(({ id }) => id).sort());
  assert.equal(joined.find(({ id }) => id === 'full')?.wordings.length, 2);
});

for (const [text, needs] of [
  ['メールが届かない', false],
  ['Gmailに届かない', false],
  ['docomo に送れない', false],
  ['user unknown', true],
  ['ｕｓｅｒ ｕｎｋｎｏｗｎ', true],
  ['5.7.1', true],
  ['５５０エラー', true],
  ['0x800ccc0f', true],
  ['届かない\n続き', true],
  ['あ'.repeat(121), true],
  ['', false],
] as const)
  test(`「${text.slice(0, 20)}」 ${needs ? 'needs' : 'does not need'} the English data`, () => {
    assert.equal(needsMessages(text), needs);
  });

test('the opened layer holds everything that was packed', () => {
  assert.equal(WHOLE.signatures.entries.length, ERRORS.length);
  assert.equal(JAPANESE.signatures.entries.length, 1);
  assert.deepEqual([...WHOLE.codes.keys()], ['550', '5.0.0', '5.1.1']);
  assert.equal(JAPANESE.codes.size, 0);
  assert.deepEqual(
    [...WHOLE.articles.keys()],
    DATA.articles.map(({ id }) => id),
  );
  assert.deepEqual([...WHOLE.named.keys()], ['provider:docomo', 'term:greylisting']);
  assert.deepEqual(JSON.parse(JSON.stringify(PACKED)), PACKED);
});
