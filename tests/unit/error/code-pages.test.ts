import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articlesOfCode,
  byCode,
  causesOfCode,
  codePages,
  codeSlug,
  partsOfCode,
} from '#core/error/code-pages.ts';
import { entryOf, originEntryOf } from '#core/error/entry.ts';
import { codeSchema, errorSchema, originSchema } from '#core/error/schema.ts';
import { error } from './small-errors.ts';

const code = (more: object) =>
  codeSchema.parse({
    title: 'a title',
    meaning: 'a meaning',
    reference: 'RFC 5321',
    source: 'https://www.rfc-editor.org/rfc/rfc5321.html',
    checked: '2026-11-24',
    sure: 'standard',
    ...more,
  });
const ERRORS = [
  error('one', { replies: ['550'], enhanced: ['5.1.1'], articles: ['a', 'b'] }),
  error('two', { replies: ['550'], enhanced: ['5.7.606-5.7.649'], articles: ['b'] }),
  error('three', { enhanced: ['5.7.612'], articles: ['b', 'a'] }),
];
const PAGES = codePages(
  {
    '550': code({}),
    'X.1.1': code({ classes: [4, 5], replies: ['550', '450'], articles: ['c'] }),
  },
  ERRORS,
);
const page = (name: string) => {
  const found = PAGES.find((one) => one.code === name);
  assert.ok(found, name);
  return found;
};

test('every code of the registry and of the errors has a page, in the order of their numbers', () => {
  assert.deepEqual(
    PAGES.map(({ code: name, slug }) => [name, slug]),
    [
      ['550', '550'],
      ['4.1.1', '4-1-1'],
      ['5.1.1', '5-1-1'],
      ['5.7.612', '5-7-612'],
    ],
  );
});

test('a page lists its errors, also those of a range, its sibling and what comes along', () => {
  assert.deepEqual(
    page('5.1.1').errors.map(({ id }) => id),
    ['one'],
  );
  assert.deepEqual(
    page('5.7.612').errors.map(({ id }) => id),
    ['two', 'three'],
  );
  assert.equal(page('5.1.1').sibling, '4.1.1');
  assert.equal(page('5.7.612').sibling, undefined);
  assert.deepEqual(page('5.1.1').along, ['550']);
  assert.deepEqual(page('550').along, ['5.1.1']);
});

test('what to read is what the registry names, else what most errors name', () => {
  assert.deepEqual(articlesOfCode(page('5.1.1')), ['c']);
  assert.deepEqual(articlesOfCode(page('5.7.612')), ['b', 'a']);
  assert.equal(causesOfCode(page('550')), 2);
});

test('codes are ordered by value and taken apart', () => {
  assert.deepEqual(['5.1.10', '550', '5.1.2', '4.9.9', '450'].sort(byCode), [
    '450',
    '550',
    '4.9.9',
    '5.1.2',
    '5.1.10',
  ]);
  assert.deepEqual(partsOfCode('5.7.1'), { class: 5, subject: 7 });
  assert.deepEqual(partsOfCode('450'), { class: 4, subject: undefined });
  assert.equal(codeSlug('5.7.1'), '5-7-1');
});

const FILE = {
  number: 1001,
  title: '宛先のアドレスがありません',
  meaning: '宛先のアドレスが、相手のサーバーにありません。',
  wordings: ['User unknown'],
  lasts: 'permanent',
  fixOwner: ['sender'],
  articles: ['wrong-recipient-address'],
};
const source = (sure: string) => ({ url: 'https://example.com/', checked: '2026-11-24', sure });

for (const [name, sources, unverified] of [
  ['one source confirms it', [source('unverified'), source('official')], false],
  ['no source confirms it', [source('unverified')], true],
] as const)
  test(`search knows of an error whether ${name}`, () => {
    const entry = entryOf('no-user', 'smtp', errorSchema.parse({ ...FILE, sources }));
    assert.equal(entry.unverified, unverified);
    assert.deepEqual(
      [entry.id, entry.origin, entry.wordings],
      ['no-user', 'smtp', ['User unknown']],
    );
  });

test('search knows of an origin its name, its servers and its words', () => {
  const origin = originSchema.parse({
    name: 'Gmail',
    kind: 'service',
    order: 1,
    hosts: ['google.com'],
  });
  assert.deepEqual(originEntryOf(origin), {
    name: 'Gmail',
    kind: 'service',
    hosts: ['google.com'],
    signs: [],
  });
});
