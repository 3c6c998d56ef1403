// What stands under an article's values: the notes are numbered, so that paper leads to them too, and each source says what it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, pagesOf } from './site.ts';

const articles = pagesOf('article').map((page) => ({
  path: page.path,
  document: documentOf(page),
}));

test('the notes of every article are numbered in the order of the text, and lead to their own words', () => {
  let notes = 0;
  for (const { path, document } of articles) {
    const marks = [...document.querySelectorAll('[data-fact] a[href^="#source-"]')].map((mark) => ({
      mark: mark.textContent.trim(),
      item: document.getElementById(mark.getAttribute('href')?.slice(1) ?? ''),
    }));
    for (const { mark, item } of marks)
      assert.ok(item?.textContent.trim().startsWith(`${mark} `), `${path} ${mark}`);
    const first = [...new Set(marks.map(({ mark }) => mark))];
    assert.deepEqual(
      first,
      first.map((_, i) => `※${i + 1}`),
      path,
    );
    notes += first.length;
  }
  assert.ok(notes > 20);
});

test('the link to the source of a value says what is read there', () => {
  const links = articles.flatMap(({ document }) => [
    ...document.querySelectorAll('li[id^=source-] a'),
  ]);
  assert.ok(links.length > 50);
  for (const link of links) {
    const value = link.closest('li')?.querySelector('b')?.textContent;
    assert.notEqual(link.textContent, value);
    assert.match(link.textContent, /[.ぁ-んァ-ヶ一-龠]/);
  }
});
