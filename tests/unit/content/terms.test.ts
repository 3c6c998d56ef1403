import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TERMS } from '#core/content/terms.ts';

const wrongIn = (text: string) => TERMS.flatMap(({ wrong }) => text.match(wrong) ?? []);

test('one thing has one word', () => {
  assert.deepEqual(wrongIn('ゴミ箱と自分あてのメール'), ['ゴミ箱', 'あて']);
  assert.deepEqual(wrongIn('携帯会社と携帯キャリア'), ['携帯会社', '携帯キャリア']);
  assert.deepEqual(wrongIn('従来のOutlookのしくみ'), ['従来の', 'しくみ']);
});

test('the right words and words that only look alike stay', () => {
  assert.deepEqual(wrongIn('ごみ箱、自分宛てのメール、携帯電話会社、従来版のOutlook、仕組み'), []);
  assert.deepEqual(wrongIn('従来の方法で、宛先に割りあてます。手をあてにします。'), []);
});
