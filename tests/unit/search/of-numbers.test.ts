import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from '#core/search/ask.ts';
import { type LayerData, openLayer, packLayer } from '#core/search/layer.ts';
import { needsMessages } from '#core/search/parts.ts';
import { verdictOf } from '#core/search/verdict.ts';
import { DATA } from './small-layer.ts';

/** Articles with the numbers 550 (a code of the site as well), 207, 201 and 202, and an error with 1201. */
const NUMBERED: LayerData = {
  ...DATA,
  articles: DATA.articles.map((article, i) => ({ ...article, number: [550, 207, 201, 202][i] })),
  errors: DATA.errors.map((error, i) => ({ ...error, number: 1201 + i })),
};
const packed = packLayer(NUMBERED);
const layer = openLayer(packed.words, packed.messages);
const [of550, of207] = NUMBERED.articles.map(({ id }) => `article:${id}`);
const of1201 = `error:${NUMBERED.errors[0]?.id ?? ''}`;
const found = (text: string) => ask(text, layer).results.map(({ kind, id }) => `${kind}:${id}`);

for (const text of ['207C', '207c', '２０７Ｃ', ' 207 c ', 'No.207C']) {
  test(`「${text}」 is the article and nothing else`, () => {
    assert.deepEqual(found(text), [of207]);
    const reply = ask(text, layer);
    const { guess, complete } = verdictOf(text, reply, layer);
    assert.deepEqual({ guess, complete }, { guess: false, complete: true });
  });
}

test('three digits alone are a reply code first and an article second', () => {
  assert.deepEqual(found('550').slice(0, 2), ['code:550', of550]);
  assert.deepEqual(found('５５０').slice(0, 2), ['code:550', of550]);
});

test('three digits that are no code of the site are the article', () => {
  assert.equal(found('207')[0], of207);
  assert.equal(ask('207', layer).unknownCode, undefined);
});

test('a number with the wrong letter is no article', () => {
  assert.ok(!found('207F').includes(of207 ?? ''));
  assert.notEqual(found('550C')[0], of550);
});

test('four digits are an error message, with their letter or without, for which both files are needed', () => {
  assert.equal(found('1201')[0], of1201);
  assert.deepEqual(found('1201M'), [of1201]);
  for (const text of ['1201', '1201Q', '207C']) assert.ok(needsMessages(text), text);
});

test('a code among other words stays a code', () => {
  assert.notEqual(found('550 5.1.1')[0], of550);
  assert.ok(!found('207 5.1.1').includes(of207 ?? ''));
});
