import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleWordings, type Shown } from '#core/error/article-wordings.ts';

const error = (id: string, wordings: string[], kind: Shown['kind'] = 'service'): Shown => ({
  id,
  origin: id.split('-')[0] ?? '',
  kind,
  wordings,
});
const errors = [
  error('smtp-full', ['Mailbox full'], 'general'),
  error('gmail-full', ['The email account that you tried to reach is over quota.']),
  error('gmail-storage', ['Out of storage space']),
  error('exim-full', ['mailbox is full: retry timeout exceeded']),
];
const textsOf = (messages: readonly string[], most: number) =>
  articleWordings(messages, errors, most).rows.map(({ text, error: own }) => [text, own?.id]);

test('what the editor chose comes first and leads to its error, with codes or without', () => {
  assert.deepEqual(
    textsOf(['452 4.2.2 The email account that you tried to reach is over quota', '容量の超過'], 3),
    [
      ['452 4.2.2 The email account that you tried to reach is over quota', 'gmail-full'],
      ['容量の超過', undefined],
      ['Mailbox full', 'smtp-full'],
    ],
  );
});

test('errors of many servers come first, and each service once before one comes twice', () => {
  assert.deepEqual(
    textsOf([], 8).map(([, id]) => id),
    ['smtp-full', 'gmail-full', 'exim-full', 'gmail-storage'],
  );
});

test('the same text is shown once, and what is not shown is counted', () => {
  const twice = [...errors, error('qmail-full', ['MAILBOX FULL.'])];
  const { rows, others } = articleWordings([], twice, 2);
  assert.equal(rows.length, 2);
  assert.equal(others, 3);
  assert.ok(!articleWordings([], twice, 9).rows.some(({ error: own }) => own?.id === 'qmail-full'));
});

test('every text of the editor is shown, however many are wanted', () => {
  assert.equal(articleWordings(['a b', 'c d', 'e f'], errors, 2).rows.length, 3);
});
