import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayOwn } from '#core/error/standing.ts';
import { matchErrors } from '#core/error/match.ts';
import { prepareSignatures } from '#core/error/signature.ts';
import { error, ORIGINS } from './small-errors.ts';

for (const [one, other, owns] of [
  ['smtp', 'gmail', true],
  ['smtp', 'postfix', true],
  ['postfix', 'docomo', true],
  ['gmail', 'docomo', true],
  ['gmail', 'smtp', false],
  ['postfix', 'smtp', false],
] as const)
  test(`a text that ${one} and ${other} claim ${owns ? 'may go' : 'goes not'} to ${one}`, () =>
    assert.equal(mayOwn({ origin: one }, { origin: other }, ORIGINS), owns));

const wordings = ['Mail was turned away at the gate'];
const signatures = prepareSignatures(
  [
    error('of-gmail', { origin: 'gmail', wordings }),
    error('of-many', { wordings }),
    error('longer', {
      origin: 'gmail',
      wordings: ['Sorry, today mail was turned away at the gate again'],
    }),
  ],
  ORIGINS,
);
const first = (text: string) => matchErrors(text, signatures)[0]?.entry.id;

test('the search keeps to it: the text of many servers owns it, a service where its hosts are named', () => {
  assert.equal(first('Mail was turned away at the gate'), 'of-many');
  assert.equal(first('host mx.google.com said: Mail was turned away at the gate'), 'of-gmail');
});

test('of two wordings that stand in a line whole, the one that is more of the line fits better', () =>
  assert.equal(first('Sorry, today mail was turned away at the gate again'), 'longer'));
