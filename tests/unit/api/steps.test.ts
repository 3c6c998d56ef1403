import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepTexts } from '#core/api/steps.ts';

const BODY = `## 直す手順

<Steps for="recipient">
<Step id="open-settings">

「設定」を開き、\`IMAP\`を
選びます。[公式の案内](https://example.jp/)もあります。

- 一つ目

</Step>
</Steps>

<Steps for="sender">
<Step id="wait">

<Fact id="smtp.give-up" />待ちます。

<Note kind="hint">

別の話です。

</Note>

</Step>
</Steps>
`;

test('the steps of an article are given in order, each with its audience and its first paragraph', () => {
  assert.deepEqual(
    stepTexts(BODY, (id) => `《${id}》`),
    [
      {
        key: 'open-settings',
        audience: 'recipient',
        text: '「設定」を開き、IMAPを選びます。公式の案内もあります。',
      },
      { key: 'wait', audience: 'sender', text: '《smtp.give-up》待ちます。' },
    ],
  );
});

test('a body that cannot be read has no steps', () => {
  assert.deepEqual(
    stepTexts('<Steps for="sender">', () => ''),
    [],
  );
});
