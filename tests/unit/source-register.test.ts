import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  articleLeaning,
  byHost,
  daysBetween,
  pathOf,
  providerLeaning,
  registerSources,
} from '#core/source-register.ts';

const from = (source: string, checked = '2026-11-24', sure: 'official' | 'standard' = 'official') =>
  ({ source, checked, sure, supports: '上限' }) as const;

test('an article leans on the sources of its front matter and on those of the values that it shows', () => {
  const { page, sources } = articleLeaning(
    'message-too-large',
    [{ url: 'https://a.example/', supports: '上限', checked: '2026-11-24', sure: 'official' }],
    [{ value: 25, source: 'https://b.example/', checked: '2026-10-01', sure: 'standard' }],
  );
  assert.equal(page, '/articles/message-too-large/');
  assert.deepEqual(sources, [
    { source: 'https://a.example/', checked: '2026-11-24', sure: 'official', supports: '上限' },
    { source: 'https://b.example/', checked: '2026-10-01', sure: 'standard', supports: '25' },
  ]);
});

test('a service leans on the source of each value, also of those that were looked for in vain', () => {
  const { page, sources } = providerLeaning(
    'gmail',
    {
      name: 'Gmail',
      order: 10,
      help: 'https://help.example/',
      sizeSend: {
        value: '25MB',
        source: 'https://size.example/',
        checked: '2026-11-24',
        sure: 'official',
        note: '注意',
      },
      mailbox: { unknown: true, source: 'https://ask.example/', checked: '2026-10-01' },
      junk: undefined,
      allow: null,
    },
    (field, found) => `${field} ${found}`,
  );
  assert.equal(page, '/providers/gmail/');
  assert.deepEqual(sources, [
    {
      source: 'https://size.example/',
      checked: '2026-11-24',
      sure: 'official',
      supports: 'sizeSend true',
    },
    { source: 'https://ask.example/', checked: '2026-10-01', supports: 'mailbox false' },
  ]);
});

test('a source is listed once, with its newest day and what its pages take from it, in order', () => {
  const register = registerSources([
    { page: '/articles/b/', sources: [from('https://z.example/', '2026-10-01')] },
    {
      page: '/articles/a/',
      sources: [from('https://z.example/', '2026-11-24'), from('https://m.example/')],
    },
    {
      page: '/articles/b/',
      sources: [
        { ...from('https://z.example/', '2026-09-01'), supports: '期間' },
        from('https://z.example/'),
      ],
    },
    { page: '/articles/c/', sources: [] },
  ]);
  assert.deepEqual(register, [
    {
      url: 'https://m.example/',
      checked: '2026-11-24',
      sure: 'official',
      pages: [{ page: '/articles/a/', supports: ['上限'] }],
    },
    {
      url: 'https://z.example/',
      checked: '2026-11-24',
      sure: 'official',
      pages: [
        { page: '/articles/a/', supports: ['上限'] },
        { page: '/articles/b/', supports: ['上限', '期間'] },
      ],
    },
  ]);
});

test('a source in which nothing was found stays without sureness, one that gave a value has it', () => {
  const vain = { source: 'https://a.example/', checked: '2026-11-24', supports: '容量' };
  const [unsure] = registerSources([{ page: '/providers/a/', sources: [vain] }]);
  assert.ok(unsure && !('sure' in unsure));
  const [sure] = registerSources([
    { page: '/providers/a/', sources: [vain] },
    { page: '/providers/b/', sources: [from('https://a.example/', '2026-10-01', 'standard')] },
  ]);
  assert.equal(sure?.sure, 'standard');
});

test('sources stand below their hosts, whatever the scheme', () => {
  const register = registerSources([
    {
      page: '/articles/a/',
      sources: ['https://b.example/2', 'http://a.example/', 'http://b.example/1'].map((url) =>
        from(url),
      ),
    },
  ]);
  assert.deepEqual(
    byHost(register).map(([host, sources]) => [host, sources.map(({ url }) => url)]),
    [
      ['a.example', ['http://a.example/']],
      ['b.example', ['http://b.example/1', 'https://b.example/2']],
    ],
  );
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

for (const [url, path] of [
  ['https://a.example/mail/answer/1?hl=ja', 'mail/answer/1?hl=ja'],
  ['https://a.example/%E8%AA%8D%E8%A8%BC', '認証'],
  ['https://a.example/%83%81', '%83%81'],
  ['https://a.example/', 'a.example'],
  ['https://a.example', 'a.example'],
] as const) {
  test(`readers see ${url} as ${path}`, () => assert.equal(pathOf(url), path));
}
