import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { wordsForLink } from '#core/search/address.ts';
import { foundText } from '#core/search/found-text.ts';
import { mask } from '#core/ticket/mask.ts';

const WORDS = { found: '見つかったもの', page: 'ページ', matched: '一致した文面' };
const PAGE = 'https://mail-note.example/errors/smtp-no-user/';
const piece = (text: string, marked = false) => ({ text, marked });

test('what was found is a page and what matched, without addresses', () => {
  const pieces = [piece('550 5.1.1 <taro@example.jp>: '), piece('User unknown', true), piece('.')];
  assert.equal(
    foundText({ title: '宛先がありません', kind: 'error', pieces }, PAGE, WORDS),
    `見つかったもの: 宛先がありません\nページ: ${PAGE}\n一致した文面: 550 5.1.1 <〔メールアドレス〕>: User unknown.`,
  );
});

test('half an address at a cut is left out', () => {
  const pieces = [
    piece('…'),
    piece('o.yamada said: '),
    piece('full', true),
    piece(' for hana'),
    piece('…'),
  ];
  const text = foundText({ title: '題名', kind: 'error', pieces }, PAGE, WORDS);
  assert.match(text, /一致した文面: … said: full for …$/);
});

test('words of a page are not copied as those of the reader', () => {
  const text = foundText({ title: '題名', kind: 'article', pieces: [piece('本文')] }, PAGE, WORDS);
  assert.equal(text, `見つかったもの: 題名\nページ: ${PAGE}`);
});

const CORPUS = '../shared/corpus/bounces';

test('a link to what was found holds nothing to mask, for any mail', (context) => {
  if (!existsSync(CORPUS)) {
    context.skip('the corpus is not here');
    return;
  }
  const mails = readdirSync(CORPUS).filter((name) => name.endsWith('.eml'));
  for (const name of mails) {
    const link = wordsForLink(readFileSync(`${CORPUS}/${name}`, 'utf8'), undefined);
    assert.equal(mask(link), link, name);
  }
  context.diagnostic(`${mails.length} mails`);
});
