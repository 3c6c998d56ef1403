import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codePages } from '#core/error/code-pages.ts';
import { errorSchema, originSchema } from '#core/error/schema.ts';
import { buildLayer } from '#core/search/build-layer.ts';
import { readLearned } from '#core/search/learn.ts';

const error = {
  ...errorSchema.parse({
    number: 1001,
    title: '宛先のアドレスがありません',
    meaning: '宛先のアドレスが、相手のサーバーにありません。',
    enhanced: ['5.1.1'],
    wordings: ['User unknown'],
    lasts: 'permanent',
    fixOwner: ['sender'],
    articles: ['typo'],
    sources: [{ url: 'https://example.com/', checked: '2026-11-24', sure: 'official' }],
  }),
  id: 'no-user',
  origin: 'smtp',
};
const layer = buildLayer({
  articles: [
    {
      slug: 'typo',
      number: 101,
      title: '宛先を間違えている',
      symptoms: ['返ってきた'],
      synonyms: ['宛先不明'],
      fixOwner: ['sender'],
    },
    { slug: 'other', number: 901, title: 'ほか', symptoms: [], synonyms: [], fixOwner: ['wait'] },
  ],
  errors: [error],
  origins: [{ ...originSchema.parse({ name: 'SMTP', kind: 'general', order: 1 }), id: 'smtp' }],
  codes: codePages({}, [error]).map((page) => ({ ...page, title: 'a title' })),
  named: [{ kind: 'term', id: 'mx', title: 'MX', names: [] }],
  synonyms: [['間違い', '打ち間違']],
  readings: { 宛先: ['あてさき'] },
  sayings: {
    typo: ['メアドを打ち間違えた', 'メアドの打ち間違い', '打ち間違い'],
    other: Array.from({ length: 60 }, () => '添付が開けない'),
  },
  stories: [
    {
      story: '名刺を見た。'.repeat(12),
      articles: ['typo', 'other'],
    },
  ],
});

test('the layer holds what search needs of articles, errors, origins and codes', () => {
  assert.deepEqual(
    layer.articles.map(({ id, title, synonyms }) => [id, title, synonyms]),
    [
      ['typo', '宛先を間違えている', ['宛先不明']],
      ['other', 'ほか', []],
    ],
  );
  assert.deepEqual(
    layer.errors.map(({ id, origin, wordings }) => [id, origin, wordings]),
    [['no-user', 'smtp', ['User unknown']]],
  );
  assert.deepEqual(Object.keys(layer.origins), ['smtp']);
  assert.deepEqual(layer.codes, [{ code: '5.1.1', title: 'a title', articles: ['typo'] }]);
  assert.equal(layer.named[0]?.id, 'mx');
});

test('an article learns from sayings, and from the stories whose best article it is', () => {
  const learned = (i: number) => new Map(readLearned(layer.articles[i]?.learned ?? ''));
  assert.ok(learned(0).has('打チ') && learned(0).has('@0') && learned(0).has('名刺'));
  assert.ok(!learned(1).has('名刺'));
});
