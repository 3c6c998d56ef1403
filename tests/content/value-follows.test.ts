import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { SERVICE_VIEWS } from '#core/article/vocabulary.ts';
import { parseContent } from '#core/content/parse.ts';
import { articleProse, fencesOf } from '#core/content/prose.ts';
import { findValues } from '#core/content/values.ts';
import { type Provider, providerSchema } from '#core/provider/schema.ts';
import { cellOf, columnFields, type Field, serviceRows } from '#core/provider/views.ts';
import { words } from '../../src/words.ts';

const files = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const { articles, providers: providerFiles } = parseContent(files, { today: '2026-11-24' }).content;

type Service = Provider & { readonly id: string };
const services: readonly Service[] = providerFiles.map(({ id, yaml }) => ({
  ...providerSchema.parse(yaml.value),
  id,
}));

const read = { source: 'https://example.com/', checked: '2026-11-24', sure: 'official' } as const;

/** A new value for each field of a service, and how pages say it. */
const CHANGES: { [F in Field]: { readonly now: Provider[F]; readonly shown: string } } = {
  ...Object.fromEntries(
    Object.keys(words.services.label).map((field) => [
      field,
      { now: { value: `新しい${field}`, ...read }, shown: `新しい${field}` },
    ]),
  ),
  outgoing: {
    now: { value: [{ host: 'out.example.jp', port: 1025, encryption: 'TLS' }], ...read },
    shown: 'out.example.jp ポート1025(SSL/TLS)',
  },
  incoming: {
    now: {
      value: [{ protocol: 'IMAP', host: 'in.example.jp', port: 1143, encryption: 'STARTTLS' }],
      ...read,
    },
    shown: 'IMAP in.example.jp ポート1143(STARTTLS)',
  },
  filters: {
    now: { value: [{ name: '新しい対策', effect: '断ります' }], ...read },
    shown: '新しい対策: 断ります',
  },
  rates: {
    now: { value: [{ what: '送信', limit: '1日に7通' }], ...read },
    shown: '送信: 1日に7通',
  },
} as { [F in Field]: { readonly now: Provider[F]; readonly shown: string } };
const FIELDS = Object.keys(CHANGES) as Field[];

const withChange = (field: Field, id: string): readonly Service[] =>
  services.map((service) =>
    service.id === id ? { ...service, [field]: CHANGES[field].now } : service,
  );

test('a changed sizeSend stands in the table of sizes and in the cell of the service, and nowhere else', () => {
  const changed = withChange('sizeSend', 'gmail');
  const before = serviceRows('size', services, words.services);
  const after = serviceRows('size', changed, words.services);
  assert.deepEqual(after.find(({ id }) => id === 'gmail')?.cells[0]?.lines, [
    CHANGES.sizeSend.shown,
  ]);
  assert.deepEqual(
    after.filter(({ id }) => id !== 'gmail'),
    before.filter(({ id }) => id !== 'gmail'),
  );
  const gmail = changed.find(({ id }) => id === 'gmail');
  assert.ok(gmail);
  assert.deepEqual(cellOf(gmail, 'sizeSend', words.services).lines, [CHANGES.sizeSend.shown]);
});

for (const field of FIELDS) {
  test(`a changed ${field} follows into every view that shows it, and into no other`, () => {
    for (const { id } of services) {
      const changed = withChange(field, id);
      const service = changed.find((one) => one.id === id);
      assert.ok(service);
      assert.deepEqual(cellOf(service, field, words.services).lines, [CHANGES[field].shown]);
      for (const view of SERVICE_VIEWS) {
        const before = serviceRows(view, services, words.services);
        const after = serviceRows(view, changed, words.services);
        const column = columnFields(view).indexOf(field);
        const row = after.find((one) => one.id === id);
        if (column < 0) assert.deepEqual(after, before, `${view} of ${id}`);
        else if (row) assert.deepEqual(row.cells[column]?.lines, [CHANGES[field].shown]);
        else assert.ok(column > 0 && !service[columnFields(view)[0] ?? field], `${view} of ${id}`);
      }
    }
  });
}

/** The values of a service that no article may repeat: sizes, limits and hosts, whole and by their numbers. */
function literalsOf({ sizeSend, sizeReceive, outgoing, incoming, rates }: Service): string[] {
  const valueOf = <T>(known: { value: T } | { unknown: true } | undefined): T | undefined =>
    known && 'value' in known ? known.value : undefined;
  const texts = [
    ...[valueOf(sizeSend), valueOf(sizeReceive)].filter((size) => size !== undefined),
    ...(valueOf(rates) ?? []).map(({ limit }) => limit),
  ];
  const doors = [...(valueOf(outgoing) ?? []), ...(valueOf(incoming) ?? [])];
  return [
    ...texts,
    ...texts.flatMap((text) => findValues(text).map((found) => found.text)),
    ...doors.map(({ host }) => host),
  ];
}

/** Finds a value that is no part of a longer number or name. */
function holds(text: string, literal: string): boolean {
  for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + 1)) {
    const around = `${text.charAt(at - 1)} ${text.charAt(at + literal.length)}`;
    const joined = /^[\d.,A-Za-z-] | [\dA-Za-z-]$/.test(around);
    if (!joined) return true;
  }
  return false;
}

test('a value is found whole alone', () => {
  assert.ok(holds('上限は25MBです', '25MB'));
  assert.ok(!holds('上限は125MBです', '25MB'));
  assert.ok(!holds('imap.gmail.common', 'imap.gmail.com'));
  assert.ok(!holds('上限があります', '25MB'));
});

test('no article repeats a size, a limit or a host that a service file holds', () => {
  const literals = [...new Set(services.flatMap(literalsOf))];
  assert.ok(literals.length > 30);
  const offenders = articles.flatMap((article) => {
    const said = [
      ...articleProse(article).map(({ open, lineAt }) => ({ text: open, line: lineAt(0) })),
      // What a machine printed is quoted as it was.
      ...fencesOf(article.body).filter(({ kind }) => kind !== 'error'),
    ];
    return said.flatMap(({ text, line }) =>
      literals
        .filter((literal) => holds(text, literal))
        .map((literal) => `${article.path}:${line} ${literal}`),
    );
  });
  assert.deepEqual(offenders, []);
});
