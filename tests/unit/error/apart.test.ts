import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apartOf, differencesOf } from '#core/error/apart.ts';

const apart = apartOf([
  { id: 'a', mistakenFor: [{ error: 'b', when: 'b の印' }] },
  { id: 'b', mistakenFor: [{ error: 'a', when: 'a の印' }] },
  { id: 'c', mistakenFor: [] },
  { id: 'd', mistakenFor: [{ error: 'a', when: 'もう a の印' }] },
]);
const shown = (...ids: string[]) => ids.map((id) => ({ id, title: `「${id}」` }));

test('two errors are told apart beside the later one, once', () => {
  assert.deepEqual(differencesOf(shown('a', 'b'), apart), [
    { at: 'b', when: 'b の印', means: '「b」' },
  ]);
});

test('a sign counts in whichever file it stands', () => {
  assert.deepEqual(differencesOf(shown('a', 'd'), apart), [
    { at: 'd', when: 'もう a の印', means: '「a」' },
  ]);
});

test('errors that nobody mistakes have nothing between them', () => {
  assert.deepEqual(differencesOf(shown('a', 'c'), apart), []);
  assert.deepEqual(differencesOf(shown('b'), apart), []);
  assert.deepEqual(differencesOf(shown('a', 'b'), {}), []);
});
