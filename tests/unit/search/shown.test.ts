import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mayStandInAddress, wordsForLink } from '#core/search/address.ts';
import type { Found } from '#core/search/found.ts';
import { resultOf } from '#core/search/result.ts';
import { shownPieces } from '#core/search/shown.ts';
import { WHOLE } from './small-layer.ts';

/** Marked pieces in brackets. */
const shown = (text: string, ...spans: (readonly [number, number])[]) =>
  shownPieces(
    text,
    spans.map(([from, to]) => ({ from, to })),
  )
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

const LONG = 'x'.repeat(400);
for (const [what, text, spans, pieces] of [
  ['nothing', 'abc', [], ''],
  ['a word', 'no such user here', [[8, 12]], 'no such [user] here'],
  [
    'two words',
    'no such user',
    [
      [0, 2],
      [8, 12],
    ],
    '[no] such [user]',
  ],
  ['its line alone before', 'first line\nno such user', [[19, 23]], 'no such [user]'],
  ['line ends as spaces', 'no such\nuser', [[0, 12]], '[no such user]'],
  [
    'a cut before and behind',
    `${LONG}user${LONG}`,
    [[400, 404]],
    `…${'x'.repeat(24)}[user]${'x'.repeat(152)}…`,
  ],
  [
    'where most matched',
    `a${' '.repeat(300)}\nno such user`,
    [
      [0, 1],
      [302, 304],
      [305, 309],
    ],
    '[no] [such] user',
  ],
] as const)
  test(`what matched is shown: ${what}`, () => assert.equal(shown(text, ...spans), pieces));

test('any spans of any text give short pieces of that text', () => {
  const place = fc.nat(300);
  fc.assert(
    fc.property(
      fc.string({ maxLength: 300, unit: 'binary' }),
      fc.array(fc.tuple(place, place)),
      (text, places) => {
        const spans = places
          .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 }))
          .filter(({ to }) => to <= text.length)
          .sort((a, b) => a.from - b.from);
        const flat = text.replace(/\s+/g, ' ');
        for (const piece of shownPieces(text, spans))
          assert.ok(
            piece.text === '…' || (piece.text.length <= 210 && flat.includes(piece.text.trim())),
          );
      },
    ),
  );
});

const found = (kind: Found['kind'], id: string, more: Partial<Found> = {}): Found => ({
  kind,
  id,
  guess: false,
  ...more,
});

for (const [one, path, title] of [
  [found('article', 'about-full'), 'articles/about-full/', '受信者のメールボックスがいっぱい'],
  [found('error', 'full'), 'errors/full/', 'full'],
  [found('code', '5.1.1'), 'codes/5-1-1/', '5.1.1 宛先のアドレスがない'],
  [found('provider', 'docomo'), 'providers/docomo/', 'ドコモメール'],
  [found('term', 'greylisting'), 'glossary/#greylisting', 'グレイリスティング'],
] as const)
  test(`a found ${one.kind} is shown with its address and title`, () => {
    const result = resultOf(one, WHOLE);
    assert.equal(result?.path, path);
    assert.equal(result.title, title);
  });

for (const kind of ['article', 'error', 'code', 'provider', 'term'] as const)
  test(`no ${kind} is shown that the site does not have`, () => {
    assert.equal(resultOf(found(kind, 'no-such'), WHOLE), undefined);
  });

test('an error shows its remedies, what matched and whose mail it is about', () => {
  const result = resultOf(
    found('error', 'full', {
      shown: { text: 'mailbox is full', spans: [{ from: 11, to: 15 }] },
      recipients: ['a@example.jp'],
    }),
    WHOLE,
  );
  assert.deepEqual(result?.remedies, [
    { path: 'articles/about-full/', title: '受信者のメールボックスがいっぱい' },
  ]);
  assert.deepEqual(result.pieces.at(-1), { text: 'full', marked: true });
  assert.deepEqual(result.recipients, ['a@example.jp']);
});

for (const [words, may] of [
  ['メールが届かない', true],
  ['550 5.7.1', true],
  ['user unknown', true],
  ['', true],
  ['taro@example.jp', false],
  ['mx1.example.jp に届かない', false],
  ['192.0.2.1', false],
  ['https://example.com/', false],
  ['id 4F9Xk2B7mQ1zAB', false],
  ['電話 0312345678', false],
  ['一行目\n二行目', false],
  ['あ'.repeat(81), false],
] as const)
  test(`「${words.slice(0, 30)}」 ${may ? 'may' : 'must not'} stand in the address`, () => {
    assert.equal(mayStandInAddress(words), may);
  });

test(
  'a code of a mail program may stand in the address',
  { todo: 'PRIVATE of address.ts takes it for an id' },
  () => assert.ok(mayStandInAddress('0x800CCC0F')),
);

test('a link holds codes and the words of the site, nothing of the text besides', () => {
  const text = 'host mx.example.jp said: 550 5.1.1 <taro@example.jp>: User unknown A1B2C3';
  assert.equal(
    wordsForLink(text, '<address>: User unknown in <host>'),
    '550 5.1.1 : User unknown in',
  );
  assert.equal(wordsForLink(text, undefined), '550 5.1.1');
  assert.equal(wordsForLink('', undefined), '');
});
