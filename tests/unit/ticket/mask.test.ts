import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { mask, MASKS } from '#core/ticket/mask.ts';

const { address, ip, host, id, encoded } = MASKS;

/** What goes in, and what comes out. */
const TABLE: readonly (readonly [text: string, masked: string])[] = [
  // Addresses
  ['550 5.1.1 <taro@example.jp>: User unknown', `550 5.1.1 <${address}>: User unknown`],
  ['宛先taro@example.jpに届きません。', `宛先${address}に届きません。`],
  ['"john doe"@example.com, "a\\"b"@example.com', `${address}, ${address}`],
  ['user@[192.0.2.1] user@[IPv6:2001:db8::1]', `${address}[${ip}] ${address}[${ip}]`],
  ['müller@bücher.example', address],
  ['почта@пример.рф', address],
  ['「太郎@例え.テスト」へ', `「${address}」へ`],
  ['taro＠example．jp', address],
  ['taro@localhost', address],
  ['taro @ example.jp', address],
  ['taro [at] example.jp', address],
  ['taro=40example.jp user%40example.com a+40example.net', `${address} ${address} ${address}`],
  ['taro&#64;example.jp', `${address};${host}`],
  ['SRS0=HHH=TT=example.org=alice@forward.example', address],
  ['bounces+alice=example.com@list.example', address],
  ['prvs=1234=alice@example.com', address],
  ['alice=example.com', host],
  ['alice%example.com@relay', address],
  ['relay.example!alice', host],
  ['rfc822;taro@example.jp', `rfc822;${address}`],
  ['mailto:taro@example.jp?subject=x', `mailto:${address}`],
  ['=?utf-8?Q?taro=40example=2Ejp?= <x@example.jp>', `${encoded} <${address}>`],
  ['=?UTF-8?B?dGFyb0BleGFtcGxlLmpw?=', encoded],
  // Servers
  [
    'to=<taro@example.jp>, relay=mx.example.jp[203.0.113.25]:25, dsn=5.1.1',
    `to=<${address}>, relay=${host}[${ip}]:25, dsn=5.1.1`,
  ],
  ['https://support.google.com/mail/?p=NoSuchUser', `https://${host}`],
  ['例え.jp 日本語.テスト', `${host} ${host}`],
  ['client-ip=40.92.253.77;', `client-ip=${ip};`],
  ['fe80::1%eth0 ::1 2001:db8:0:0:0:0:0:1', `${ip} ${ip} ${ip}`],
  ['ip-10-1-2-3', ip],
  ['Reporting-MTA: dns; mailsrv', `Reporting-MTA: dns; ${host}`],
  [
    'Received: from EXCH01 ([10.1.1.1]) by mx01 with ESMTP id 4AbC12dEfG',
    `Received: from ${host} ([${ip}]) by ${host} with ESMTP id ${id}`,
  ],
  // Ids
  ['Message-ID: <CAF1x@mail.example>', `Message-ID: <${address}>`],
  ['Message-ID: <abc123>', `Message-ID: <${id}>`],
  ['250 2.0.0 Ok: queued as 9C21A', `250 2.0.0 Ok: queued as ${id}`],
  ['a1-20020a05.si1234567lfj.123 - gsmtp', `${id} - gsmtp`],
];

/** What tells nothing of anybody stays as it is. */
const KEPT = [
  '550 5.7.1 Message rejected due to policy (S3140), see 4.2.0 at 10:02:08.',
  '0x800CCC0E 0x8004010F',
  'winmail.dat と report.pdf',
  'iso-2022-jp、Exchange2019、2026-11-24T10:02:08+09:00',
  'サーバーが混み合っています。:::',
  '',
];

test('addresses, servers and ids are masked in the forms that mails and logs have', () => {
  for (const [text, masked] of TABLE) assert.equal(mask(text), masked, text);
});

test('what tells nothing of anybody stays', () => {
  for (const text of KEPT) assert.equal(mask(text), text);
});

test('what is too long is cut and not given out', () => {
  const masked = mask(`${'a '.repeat(100_000)}taro@example.jp`);
  assert.ok(!masked.includes('taro') && masked.endsWith('〔以下省略〕'));
});

const letters = (alphabet: string, min: number, max: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet.split('')), minLength: min, maxLength: max });
/** Local parts and names begin with letters by which they are looked for afterwards. */
const LATIN = fc
  .tuple(
    fc.constantFrom('qzx', 'жук', 'čeř'),
    letters('abcxyz019_-+=!#$%&*/?^~.', 0, 90),
    letters('abcxyz', 1, 4),
  )
  .map((parts) => parts.join(''));
const LOCAL = fc.oneof(
  LATIN,
  letters('あ花カー', 0, 20).map((more) => `山川海${more}`),
);
const DOMAIN = fc
  .tuple(
    fc.constantFrom('vwk', 'вода', 'žvk', '星空'),
    letters('abc019-', 0, 20),
    fc.constantFrom('.example', '.co.jp', '.xn--p1ai', '.рф', '.テスト', '.local', ''),
  )
  .map(([head, middle, top]) => `${head}${middle}x${top}`);
const AT = fc.constantFrom('@', '=40', '%40', '+40', '＠', ' @ ', '[at]', ' (at) ');
const AROUND = fc.constantFrom(
  ...([
    ['', ''],
    ['<', '>'],
    ['「', '」'],
    ['宛先は', 'です。'],
    ['to=', ', '],
    ['mailto:', '?'],
    ['(', ')\n'],
    ['Final-Recipient: rfc822;', '\r\n'],
    ['> > ', ' ...'],
  ] as const),
);

test('no generated address survives, wherever it stands', () => {
  fc.assert(
    fc.property(LOCAL, AT, DOMAIN, AROUND, (local, at, domain, [before, after]) => {
      // Words with spaces or brackets around the sign are joined to it only where both sides are plain letters.
      fc.pre(!/[[( ]/.test(at) || (/^[\w]/.test(domain) && /\w$/.test(local)));
      const masked = mask(`${before}${local}${at}${domain}${after}`);
      for (const part of [local.slice(0, 3), domain.slice(0, 3)])
        assert.ok(!masked.includes(part), `${local}${at}${domain} → ${masked}`);
    }),
    { numRuns: 3000 },
  );
});

const NUMBER = fc.integer({ min: 0, max: 255 });
const IPV4 = fc.tuple(NUMBER, NUMBER, NUMBER, NUMBER).map((parts) => parts.join('.'));

test('no generated IP address or host survives', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        IPV4,
        fc.ipV6().filter((name) => name !== '::'),
        // Two labels may be the name of a file.
        fc.domain().map((name) => `mx.${name}`),
      ),
      AROUND,
      (name, [before, after]) => {
        const masked = mask(`${before}${name}${after}`);
        assert.ok(!masked.includes(name), `${name} → ${masked}`);
      },
    ),
    { numRuns: 3000 },
  );
});

test('any text is masked without a fault, and masking it again changes nothing', () => {
  const signs = fc.constantFrom(...'a@.=40"\\<>[]:;1fあ例＠．% \n〔〕?qb-_'.split(''));
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: signs, maxLength: 200 }));
  fc.assert(
    fc.property(text, (any) => {
      const once = mask(any);
      assert.equal(mask(once), once, JSON.stringify(any));
    }),
    { numRuns: 3000 },
  );
});

const CORPUS = '../shared/corpus/bounces';

test('no address of the corpus survives', (context) => {
  if (!existsSync(CORPUS)) {
    context.skip('the corpus is not here');
    return;
  }
  // Found by other means than the mask's own.
  const ADDRESS = /[\w.+=%'#$&*/!?^~-]{1,100}@[\w.-]{1,100}\w/g;
  const IP = /(?<![\w.-])(?:\d{1,3}\.){3}\d{1,3}(?![\w.-])/g;
  const HOST =
    /(?<![\w.@-])(?:[a-z\d-]{1,60}\.){1,8}(?:com|net|org|jp|edu|de|uk|ru|io)(?![\w.-])/gi;
  const counts = { mails: 0, addresses: 0, ips: 0, hosts: 0 };
  const left: string[] = [];
  for (const name of readdirSync(CORPUS).filter((file) => file.endsWith('.eml'))) {
    const raw = readFileSync(`${CORPUS}/${name}`);
    for (const text of [raw.toString('utf8'), raw.toString('latin1')]) {
      const masked = mask(text);
      const look = (pattern: RegExp, kind: 'addresses' | 'ips' | 'hosts') => {
        for (const found of new Set(text.match(pattern))) {
          counts[kind] += 1;
          if (masked.includes(found)) left.push(`${name}: ${found}`);
        }
      };
      look(ADDRESS, 'addresses');
      look(IP, 'ips');
      look(HOST, 'hosts');
    }
    counts.mails += 1;
  }
  context.diagnostic(JSON.stringify(counts));
  assert.deepEqual(left, []);
  assert.ok(counts.addresses > 1000);
});
