import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverMarks, fillReply, openPlaceholders, placesNamed } from '#core/ticket/reply.ts';

const TEXT =
  '《お客様名》様\n\n手順: {url:open-webmail}\n説明: {url}\n《担当者名》、《お客様名》\n';
const address = (place = 'top') => `<${place}>`;

test('addresses are filled in, placeholders stay, and no line break is left at the end', () => {
  assert.equal(
    fillReply(TEXT, address),
    '《お客様名》様\n\n手順: <open-webmail>\n説明: <top>\n《担当者名》、《お客様名》',
  );
  assert.equal(fillReply('{URL} {url:} {url:Ab}', address), '{URL} {url:} {url:Ab}');
  // What a place is replaced by is no pattern.
  assert.equal(
    fillReply('{url}', () => '$&$1'),
    '$&$1',
  );
});

test('what is left open is told once each, in order', () => {
  assert.deepEqual(openPlaceholders(TEXT), ['《お客様名》', '《担当者名》']);
  assert.deepEqual(openPlaceholders('どこも空いていません。'), []);
});

test('the places that a reply names', () => {
  assert.deepEqual(placesNamed(TEXT), ['open-webmail']);
});

test('marks are covered character by character', () => {
  const covered = coverMarks(TEXT, '.');
  assert.equal(covered.length, TEXT.length);
  assert.match(covered, /^\.{6}様\n\n手順: \.{18}\n説明: \.{5}\n/);
});
