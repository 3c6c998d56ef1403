import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSteps } from '#core/article/first-steps.ts';
import { readBody } from '#core/content/mdx.ts';

const text = `## 直す手順

<Steps for="recipient">
<Step id="look">

「迷惑メール。」を
[開き](/articles/junk-folder/)、<Fact id="days" />以内に見ます。次に探します。

<Note kind="hint">

ない端末もあります。

</Note>

</Step>
<Step id="move">

受信箱へ動かします。

</Step>
<Step id="allow">

許可します。

</Step>
</Steps>

<Steps for="admin">
<Step id="log">

\`maillog\`を見ます。

</Step>
</Steps>
`;

const { body } = readBody('x.mdx', text);

test('the first steps of each audience are their first sentences as plain text, with the values that they show', () => {
  assert.ok(body);
  assert.deepEqual(
    firstSteps(body, 2, (id) => `[${id}]`),
    [
      {
        audience: 'recipient',
        steps: ['「迷惑メール。」を開き、[days]以内に見ます。', '受信箱へ動かします。'],
        more: 1,
      },
      { audience: 'admin', steps: ['maillogを見ます。'], more: 0 },
    ],
  );
});

test('a list of nobody known and a step without a paragraph do no harm', () => {
  const odd = readBody(
    'x.mdx',
    '<Steps for="nobody">\n</Steps>\n<Steps for="sender">\n<Step id="a" />\n</Steps>\n',
  );
  assert.ok(odd.body);
  assert.deepEqual(
    firstSteps(odd.body, 2, () => ''),
    [{ audience: 'sender', steps: [''], more: 0 }],
  );
});
