import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearest, suggest } from '#core/content/suggest.ts';

test('two edits are a slip of the fingers, three are another word', () => {
  assert.equal(nearest('sendig', ['sending', 'receiving']), 'sending');
  assert.equal(nearest('sndig', ['sending']), 'sending');
  assert.equal(nearest('snig', ['sending']), undefined);
});

test('a short word is not taken for any other short word', () => {
  assert.equal(nearest('x', ['of', 'id']), undefined);
});

test('of a few words, one that shares its end or its beginning is meant', () => {
  const owners = ['sender', 'sender-admin', 'recipient', 'recipient-admin'];
  const meant = (word: string) => /^(\S+) のことですか/.exec(suggest(word, owners, ''))?.[1];
  assert.equal(meant('receiver-admin'), 'recipient-admin');
  assert.equal(meant('receiver'), 'recipient');
  assert.equal(meant('sending-admin'), 'sender-admin');
  assert.equal(meant('postmaster'), undefined);
  assert.equal(meant('mail-provider'), undefined);
});

test('the nearest word is offered, and what else is allowed', () => {
  assert.equal(
    suggest('szie', ['size', 'junk'], '使える値'),
    'size のことですか？ 使える値: size, junk',
  );
  assert.equal(suggest('limits', ['size', 'junk'], '使える値'), '使える値: size, junk');
  assert.equal(suggest('a', [], '使える値'), '使える値: ありません');
});

test('of a long list the five nearest are told', () => {
  const many = Array.from({ length: 20 }, (_, i) => `article-${String(i).padStart(2, '0')}`);
  assert.equal(
    suggest('article-1', many, '記事'),
    'article-01 のことですか？ 記事(近い順): article-01, article-10, article-11, article-12, article-13 ほか',
  );
});
