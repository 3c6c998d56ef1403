import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { faultOf, readZone } from './zone.ts';

/** Under this heading an article shows what not to write. */
const WRONG = '間違いの例';

const blocks = readdirSync('content/articles', { recursive: true, withFileTypes: true })
  .filter(({ name }) => name.endsWith('.mdx'))
  .flatMap(({ parentPath, name }) =>
    [...readFileSync(path.join(parentPath, name), 'utf8').matchAll(/```record\n([^`]*)```/g)].map(
      ([, text = '']) => ({ name, text }),
    ),
  );

test('every DNS record that an article shows as right passes the rules of its RFC', () => {
  const right = blocks.flatMap(({ name, text }) =>
    readZone(text.split(WRONG)[0] ?? '').map((record) => ({ name, record })),
  );
  assert.ok(right.length >= 15);
  for (const { name, record } of right) {
    assert.equal(
      faultOf(record),
      undefined,
      `${name}: ${record.name} ${record.type} ${record.data}`,
    );
  }
});

test('every record that an article shows as wrong fails them', () => {
  const wrong = blocks.flatMap(({ text }) => readZone(text.split(WRONG)[1] ?? ''));
  assert.ok(wrong.length > 0);
  for (const record of wrong) assert.notEqual(faultOf(record), undefined, record.data);
});

for (const [what, line] of [
  ['an MX that is an address', 'example.jp. 3600 IN MX 10 203.0.113.5'],
  ['an SPF record with a slip', 'example.jp. 3600 IN TXT "v=spf1 ipv4:203.0.113.5 ~all"'],
  ['an SPF record that lets all pass', 'example.jp. 3600 IN TXT "v=spf1 +all"'],
  ['a DMARC record with pct', '_dmarc.example.jp. 3600 IN TXT "v=DMARC1; p=none; pct=50"'],
  [
    'a DMARC record without a policy',
    '_dmarc.example.jp. 3600 IN TXT "v=DMARC1; rua=mailto:a@example.jp"',
  ],
  ['a DKIM record without a key', 's1._domainkey.example.jp. 3600 IN TXT "v=DKIM1; k=rsa"'],
  ['a PTR without a dot at the end', '5.113.0.203.in-addr.arpa. 3600 IN PTR mail.example.jp'],
] as const) {
  test(`${what} fails`, () => {
    const [record] = readZone(line);
    assert.ok(record);
    assert.notEqual(faultOf(record), undefined);
  });
}
