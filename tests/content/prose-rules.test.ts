import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createLinter, loadTextlintrc } from 'textlint';

/** For each rule of textlint that is on: a text that it stops, the beginning of what it prints, and the text mended. */
const RULES: Readonly<Record<string, readonly [wrong: string, printed: string, right: string]>> = {
  'sentence-length': [
    `${'メールを開いたら、'.repeat(3)}${'次の画面で設定のボタンを押して'.repeat(5)}待ちます。`,
    'sentence length(',
    'メールを開きます。次の画面で、設定のボタンを押します。',
  ],
  'max-comma': [
    'mail, web, app, dns, ipを見ます。',
    'This sentence exceeds the maximum count of comma.',
    'mail・web・app・dns・ipを見ます。',
  ],
  'max-ten': [
    '朝に、まず、急いで、何度も、メールを送ります。',
    '一つの文で"、"を4つ以上使用しています',
    '朝にまず、急いでメールを送ります。',
  ],
  'max-kanji-continuous-len': [
    '受信側容量超過発生を調べます。',
    '漢字が9つ以上連続しています',
    '受信側の容量を超えたかを調べます。',
  ],
  'no-mix-dearu-desumasu': [
    'メールが届きます。\n\n設定を変えるのである。',
    '本文: "ですます"調 でなければなりません',
    'メールが届きます。\n\n設定を変えます。',
  ],
  'ja-no-mixed-period': [
    'メールを送ります',
    '文末が"。"で終わっていません。',
    'メールを送ります。',
  ],
  'arabic-kanji-numbers': ['ボタンを二回押します。', '二回 => 2回', 'ボタンを2回押します。'],
  'no-doubled-conjunction': [
    'しかし届きません。しかし送れます。',
    '同じ接続詞（しかし）が連続して使われています。',
    'しかし届きません。送ることはできます。',
  ],
  'no-doubled-conjunctive-particle-ga': [
    '送りましたが届きませんが、待ちます。',
    '文中に逆接の接続助詞 "が" が二回以上使われています。',
    '送りました。届きませんが、待ちます。',
  ],
  'no-double-negative-ja': ['押さないことはない。', '二重否定: ', '押します。'],
  'no-doubled-joshi': [
    '受信箱で画面で設定を開きます。',
    '一文に二回以上利用されている助詞 ',
    '受信箱の画面で設定を開きます。',
  ],
  'no-dropping-the-ra': [
    'メールが見れない。',
    'ら抜き言葉を使用しています。',
    'メールが見られない。',
  ],
  'no-nfd': [
    `${'ポ'.normalize('NFD')}ストを開きます。`,
    'Disallow to use NFD',
    'ポストを開きます。',
  ],
  'no-exclamation-question-mark': ['届きました！', 'Disallow to use "', '届きました。'],
  'no-hankaku-kana': ['ﾒｰﾙを送ります。', 'Disallow to use 半角カタカナ', 'メールを送ります。'],
  'no-invalid-control-character': [
    'メール\u0008を送ります。',
    'Found invalid control character',
    'メールを送ります。',
  ],
  'ja-no-successive-word': [
    'メールをを送ります。',
    '"を" が連続して2回使われています。',
    'メールを送ります。',
  ],
  'ja-no-abusage': ['値を適応する。', '"適用"の誤用である可能性があります。', '値を適用する。'],
  'ja-no-redundant-expression': [
    '送信することが可能です。',
    '【dict1】 "することが可能です"は冗長な表現です。',
    '送信できます。',
  ],
  'ja-unnatural-alphabet': [
    'メーｒルを送ります。',
    '不自然なアルファベットがあります',
    'メールを送ります。',
  ],
  'no-unmatched-pair': [
    '「設定を開きます。',
    'Cannot find a pairing character for ',
    '「設定」を開きます。',
  ],
  'no-zero-width-spaces': [
    'メール\u200Bを送ります。',
    'Zero width space is disallowed.',
    'メールを送ります。',
  ],
  'ja-no-space-around-parentheses': [
    '設定 （画面）を開きます。',
    'かっこの外側、内側ともにスペースを入れません。',
    '設定(画面)を開きます。',
  ],
  'ja-no-space-around-slash': [
    '送信 / 受信を選びます。',
    'スラッシュの前後にスペースを入れません。',
    '送信/受信を選びます。',
  ],
  'ja-no-space-between-full-width': [
    'メール を送ります。',
    '原則として、全角文字どうしの間にスペースを入れません。',
    'メールを送ります。',
  ],
  'ja-space-between-half-and-full-width': [
    'ここでGmail を開きます。',
    '原則として、全角文字と半角文字の間にスペースを入れません。',
    'ここでGmailを開きます。',
  ],
  'ja-space-around-code': [
    '番号 `5.7.1`を見ます。',
    'インラインコードの前にスペースを入れません。',
    '番号`5.7.1`を見ます。',
  ],
  'ja-space-around-link': [
    '次は [ここ](/a/)を見ます。',
    'リンクの前にスペースを入れません。',
    '次は[ここ](/a/)を見ます。',
  ],
};

const descriptor = await loadTextlintrc();
const linter = createLinter({ descriptor });
const shortName = (id: string) => id.slice(id.lastIndexOf('/') + 1);
const on = descriptor.rule.descriptors.map(({ id }) => shortName(id));

/** What a rule says of a text. */
async function messages(rule: string, text: string): Promise<string[]> {
  const result = await linter.lintText(`${text}\n`, 'a.mdx');
  return result.messages
    .filter(({ ruleId }) => shortName(ruleId) === rule)
    .map(({ message }) => message);
}

test('each rule of textlint that is on has an example, and no other', () => {
  assert.deepEqual(on, Object.keys(RULES));
});

for (const [rule, [wrong, printed, right]] of Object.entries(RULES)) {
  test(`${rule} stops the wrong text and lets the mended one pass`, async () => {
    const [first] = await messages(rule, wrong);
    assert.ok(first?.includes(printed), `${rule} says: ${first}`);
    const after = await linter.lintText(`${right}\n`, 'a.mdx');
    assert.deepEqual(
      after.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      [],
    );
  });
}

test('the guide lists the rules that are on, each with what it prints and what to do', () => {
  const guide = readFileSync('docs/problems.md', 'utf8').split('## 文章の検査(textlint)')[1] ?? '';
  const rows = guide
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));
  assert.deepEqual(
    rows.map(([, rule]) => rule),
    on.map((rule) => `\`${rule}\``),
  );
  for (const [, rule = '', printed = '', cure = ''] of rows) {
    const says = RULES[rule.replaceAll('`', '')]?.[1] ?? '';
    assert.ok(printed.includes(says.trim()), `${rule}: ${printed} does not hold ${says}`);
    assert.match(cure, /。$/, rule);
  }
});
