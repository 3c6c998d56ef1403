import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownPath } from '#core/content/addresses.ts';

const ORIGIN = 'https://mail-note.example';

test('an address on this site has a path, whatever its scheme and case', () => {
  assert.equal(ownPath(`${ORIGIN}/articles/a/#b`, ORIGIN), '/articles/a/#b');
  assert.equal(ownPath('http://MAIL-note.example/k/104/', ORIGIN), '/k/104/');
  assert.equal(ownPath('//mail-note.example', ORIGIN), '/');
  assert.equal(ownPath(`${ORIGIN}?q=1`, ORIGIN), '/?q=1');
});

test('an address of a site below a path loses that path', () => {
  assert.equal(ownPath(`${ORIGIN}/notes/k/104/`, `${ORIGIN}/notes`), '/k/104/');
  assert.equal(ownPath(`${ORIGIN}/notesbook/`, `${ORIGIN}/notes`), undefined);
});

test('an address elsewhere has none', () => {
  for (const url of ['https://mail-note.example.com/', 'https://example.jp/', '/k/104/', 'x', '']) {
    assert.equal(ownPath(url, ORIGIN), undefined, url);
  }
  assert.equal(ownPath(`${ORIGIN}/`, undefined), undefined);
});
