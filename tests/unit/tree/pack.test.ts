import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packAsk, unpackAsk } from '#core/tree/pack.ts';
import { questionsOf } from '#core/tree/tree.ts';
import { questionView } from '#core/tree/view.ts';
import { smallTree } from './small-tree.ts';

const tree = questionsOf(smallTree);

test('phrases come back with their texts', () => {
  const data = { tree, phrases: { '何が起きましたか？': [2, 7] } };
  const packed = packAsk(data);
  assert.equal(JSON.stringify(packed.phrases).includes('何が'), false);
  const asked = unpackAsk(JSON.parse(JSON.stringify(packed)) as typeof packed);
  assert.deepEqual(asked.phrases['何が起きましたか？'], [2, 7]);
  // A text without phrases stays whole, also after it was packed.
  for (const key of ['sent/what'] as const)
    assert.deepEqual(questionView(asked, key, '?'), questionView(data, key, '?'));
});
