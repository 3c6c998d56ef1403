import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articleLeaning,
  daysBetween,
  providerLeaning,
  registerSources,
} from '#core/source-register.ts';

const from = (source: string, checked = '2026-11-24', sure: 'official' | 'standard' = 'official') =>
  ({ source, checked, sure }) as const;

test('an article leans on the sources of its front matter and on those of the values that it shows', () => {
  const { page, sources } = articleLeaning(
    'message-too-large',
    [{ url: 'https://a.example/', supports: '上限', checked: '2026-11-24', sure: 'official' }],
    [from('https://b.example/', '2026-10-01', 'standard')],
  );
  assert.equal(page, '/articles/message-too-large/');
  assert.deepEqual(
    sources.map(({ source, checked, sure }) => [source, checked, sure]),
    [
      ['https://a.example/', '2026-11-24', 'official'],
      ['https://b.example/', '2026-10-01', 'standard'],
    ],
  );
});

test('a service leans on the source of each value that was read, not on pages to ask', () => {
  const { page, sources } = providerLeaning('gmail', {
    name: 'Gmail',
    order: 10,
    help: 'https://help.example/',
    sizeSend: { value: '25MB', ...from('https://size.example/') },
    mailbox: { unknown: true, source: 'https://ask.example/' },
    junk: undefined,
    allow: null,
  });
  assert.equal(page, '/providers/gmail/');
  assert.deepEqual(
    sources.map(({ source }) => source),
    ['https://size.example/'],
  );
});

test('a source is listed once, with its newest day and its pages in order', () => {
  const register = registerSources([
    { page: '/articles/b/', sources: [from('https://z.example/', '2026-10-01')] },
    {
      page: '/articles/a/',
      sources: [from('https://z.example/', '2026-11-24'), from('https://m.example/')],
    },
    { page: '/articles/b/', sources: [from('https://z.example/', '2026-09-01')] },
    { page: '/articles/c/', sources: [] },
  ]);
  assert.deepEqual(register, [
    { url: 'https://m.example/', checked: '2026-11-24', sure: 'official', pages: ['/articles/a/'] },
    {
      url: 'https://z.example/',
      checked: '2026-11-24',
      sure: 'official',
      pages: ['/articles/a/', '/articles/b/'],
    },
  ]);
});

test('the list does not depend on the order of the pages', () => {
  const leanings = [
    { page: '/articles/a/', sources: [from('https://x.example/', '2026-01-01')] },
    { page: '/articles/b/', sources: [from('https://x.example/'), from('https://y.example/')] },
  ];
  assert.deepEqual(registerSources(leanings), registerSources(leanings.toReversed()));
  assert.deepEqual(registerSources([]), []);
});

for (const [one, other, days] of [
  ['2026-11-24', '2026-11-24', 0],
  ['2026-11-24', '2026-11-25', 1],
  ['2026-12-31', '2027-01-01', 1],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-11-25', '2026-11-24', -1],
] as const) {
  test(`from ${one} to ${other} are ${days} days`, () =>
    assert.equal(daysBetween(one, other), days));
}
