import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SERVICE_VIEWS } from '#core/article/vocabulary.ts';
import type { Provider } from '#core/provider/schema.ts';
import {
  askedPages,
  columnFields,
  isUnknown,
  sectionCells,
  serviceRows as rowsOf,
} from '#core/provider/views.ts';
import { words } from '../../../src/words.ts';

const serviceRows = (
  view: (typeof SERVICE_VIEWS)[number],
  providers: Parameters<typeof rowsOf>[1],
  only?: readonly string[],
) => rowsOf(view, providers, words.services, only);
const read = { source: 'https://example.com/', checked: '2026-11-24', sure: 'official' } as const;
const base: Omit<Provider, 'name'> = {
  kind: 'free',
  order: 1,
  help: 'https://example.com/help',
  domains: { value: ['example.com'], ...read },
};
const full: Provider & { id: string } = {
  ...base,
  id: 'full',
  name: '甲メール',
  outgoing: {
    value: [{ host: 'smtp.example.com', port: 465, encryption: 'TLS' }],
    ...read,
    note: '契約ごとに違います。',
  },
  userName: { value: 'アドレス全体', ...read, source: 'https://example.com/user' },
  filters: {
    value: [
      { name: '拒否リスト', effect: '受け取りません' },
      { name: '許可リスト', effect: '受け取ります', default: 'なし' },
    ],
    ...read,
  },
  status: { value: 'https://status.example.com/', ...read },
};
const empty: Provider & { id: string } = {
  ...base,
  id: 'empty',
  name: '乙メール',
  outgoing: { unknown: true, source: 'https://example.com/ask', checked: '2026-10-01' },
};

test('a row shows hosts and notes, every known value with its source', () => {
  const [row] = serviceRows('outgoing', [full]);
  assert.deepEqual(row?.cells, [
    {
      label: words.services.label.outgoing,
      lines: ['smtp.example.com ポート465(SSL/TLS)'],
      note: '契約ごとに違います。',
      source: read,
    },
    {
      label: 'ユーザー名',
      lines: ['アドレス全体'],
      source: { ...read, source: 'https://example.com/user' },
    },
    { label: 'パスワード', lines: [] },
  ]);
});

test('an unknown value is shown as unknown with the page to ask and the day on which it was looked for', () => {
  const rows = serviceRows('outgoing', [empty]);
  assert.deepEqual(
    rows.map((row) => [row.cells[0]?.unknown, isUnknown(row)]),
    [[{ source: 'https://example.com/ask', checked: '2026-10-01' }, true]],
  );
});

test('filters keep their order and say what they do by default', () => {
  assert.deepEqual(serviceRows('filters', [full])[0]?.cells, [
    {
      label: words.services.label.filters,
      ordered: true,
      lines: ['拒否リスト: 受け取りません', '許可リスト: 受け取ります(初期設定: なし)'],
      source: read,
    },
  ]);
});

test('a status page is a link', () => {
  assert.equal(serviceRows('status', [full])[0]?.cells[0]?.link, 'https://status.example.com/');
});

test('a table can be narrowed to some services, and leaves out those that say nothing', () => {
  assert.deepEqual(
    serviceRows('outgoing', [full, empty], ['empty']).map(({ id }) => id),
    ['empty'],
  );
  assert.deepEqual(
    serviceRows('filters', [full, empty]).map(({ id }) => id),
    ['full'],
  );
});

test('every view has columns, each with a label', () => {
  for (const view of SERVICE_VIEWS) {
    assert.ok(columnFields(view).length > 0, view);
    for (const field of columnFields(view)) assert.notEqual(words.services.label[field], '');
  }
});

test('the page of a service asks about what its file leaves out, but not about what few services have', () => {
  const cells = sectionCells(full, ['userName', 'password', 'passwordEnd'], words.services);
  assert.deepEqual(
    cells.map(({ label, unknown }) => [label, unknown]),
    [
      ['ユーザー名', undefined],
      ['パスワード', { source: 'https://example.com/help' }],
    ],
  );
});

test('the page of a service shows what few services have where the file says it', () => {
  const ends: Provider = { ...full, passwordEnd: { value: '2030年1月1日', ...read } };
  const [cell] = sectionCells(ends, ['passwordEnd'], words.services);
  assert.deepEqual(cell?.lines, ['2030年1月1日']);
});

test('the page of a service without a help page is silent on what its file leaves out', () => {
  const nowhere: Provider = { ...full };
  delete nowhere.help;
  assert.deepEqual(sectionCells(nowhere, ['password'], words.services), []);
});

test('the table of ways to sign in says when the ordinary password ends', () => {
  const oauth = {
    ...full,
    password: { value: 'OAuth', ...read },
    passwordEnd: { value: '2030年1月1日', ...read },
  };
  assert.deepEqual(
    serviceRows('signin', [oauth, empty]).map(({ id, cells }) => [
      id,
      cells.map(({ lines }) => lines),
    ]),
    [['full', [['OAuth'], ['2030年1月1日']]]],
  );
});

test('the table of silence tells of each service whether it delays mail, with source and day', () => {
  const missing = { value: 'エラーメール', ...read };
  const slow = { ...full, missing, delays: { value: '421で断ります', ...read } };
  const asked = { source: 'https://example.com/ask', checked: '2026-10-01' };
  const untold = { ...empty, missing, delays: { unknown: true as const, ...asked } };
  assert.deepEqual(
    serviceRows('silence', [slow, untold]).map(({ cells }) => cells.at(-1)),
    [
      { label: words.services.label.delays, lines: ['421で断ります'], source: read },
      { label: words.services.label.delays, lines: [], unknown: asked },
    ],
  );
});

test('official pages to ask are named once, with the newest day', () => {
  const cell = (source: string, checked?: string) => ({
    label: '',
    lines: [],
    unknown: { source, ...(checked && { checked }) },
  });
  assert.deepEqual(
    askedPages([
      cell('https://a.example/', '2026-10-01'),
      cell('https://b.example/'),
      cell('https://a.example/', '2026-11-24'),
      cell('https://a.example/'),
      { label: '', lines: ['25MB'] },
    ]),
    [{ source: 'https://a.example/', checked: '2026-11-24' }, { source: 'https://b.example/' }],
  );
});
