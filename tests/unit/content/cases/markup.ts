import { FULL, LARGE, replace } from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

/** Components, steps, fences and images. */
export const markupCases: readonly Case[] = [
  {
    kind: 'steps-audience',
    change: (site) => replace(site, LARGE, 'audiences: [sender]', 'audiences: [sender, admin]'),
    printed: [
      'content/articles/sender/message-too-large.mdx:12  steps-audience',
      '  audiencesに「admin」がありますが、<Steps for="admin"> がありません。',
      '  → 「直す手順」に <Steps for="admin"> を書くか、audiencesから消します。',
    ],
  },
  {
    kind: 'steps-audience',
    change: (site) => replace(site, LARGE, 'audiences: [sender]', 'audiences: [recipient]'),
    printed: [
      'content/articles/sender/message-too-large.mdx:12  steps-audience',
      '  audiencesに「recipient」がありますが、<Steps for="recipient"> がありません。',
      '  → 「直す手順」に <Steps for="recipient"> を書くか、audiencesから消します。',
      '',
      'content/articles/sender/message-too-large.mdx:44  steps-audience',
      '  <Steps for="sender"> がありますが、audiencesに「sender」がありません。',
      '  → audiencesに書き足します。今のaudiences: recipient',
    ],
  },
  {
    kind: 'steps-audience',
    change: (site) =>
      replace(
        site,
        LARGE,
        '<Note kind',
        '<Steps for="sender">\n<Step id="more">\n\n送ります。\n\n</Step>\n</Steps>\n\n<Note kind',
      ),
    printed: [
      'content/articles/sender/message-too-large.mdx:61  steps-audience',
      '  <Steps for="sender"> が2つあります。',
      '  → 1人の手順は1つの <Steps> にまとめます。',
    ],
  },
  {
    kind: 'step-id',
    change: (site) => replace(site, LARGE, 'id="split"', 'id="share-link"'),
    printed: [
      'content/articles/sender/message-too-large.mdx:50  step-id',
      '  手順のid「share-link」は45行目でも使っています。',
      '  → あとから書いた手順に、別のidを付けます。公開したidは変えません。',
    ],
  },
  {
    kind: 'step-id',
    change: (site) => replace(site, LARGE, 'id="split"', 'id="Split_2"'),
    printed: [
      'content/articles/sender/message-too-large.mdx:50  step-id',
      '  手順のid「Split_2」は使えません。',
      '  → idは英小文字・数字・ハイフンで、open-webmail のように書きます。',
    ],
  },
  {
    kind: 'component-unknown',
    change: (site) => replace(site, LARGE, '<Figure name', '<Figur name'),
    printed: [
      'content/articles/sender/message-too-large.mdx:40  component-unknown',
      '  <Figur> という部品はありません。HTMLのタグも使えません。',
      '  → Figure のことですか？ 使える部品: Steps, Step, Fact, Services, Note, Variant, Figure',
    ],
  },
  {
    kind: 'component-unknown',
    change: (site) => replace(site, LARGE, '短いメール', '短い<b>メール</b>'),
    printed: [
      'content/articles/sender/message-too-large.mdx:33  component-unknown',
      '  <b> という部品はありません。HTMLのタグも使えません。',
      '  → 太字は **太字** と書きます。',
    ],
  },
  {
    kind: 'component-attribute',
    change: (site) => replace(site, LARGE, '<Services show="size"', '<Services show="sizes"'),
    printed: [
      'content/articles/sender/message-too-large.mdx:69  component-attribute',
      '  <Services> の show に「sizes」という値はありません。',
      '  → size のことですか？ 使える値(近い順): size, files, rates, rules, signin ほか',
    ],
  },
  {
    kind: 'component-attribute',
    change: (site) => replace(site, LARGE, 'only="gmail"', 'only="gmail docomo"'),
    printed: [
      'content/articles/sender/message-too-large.mdx:69  component-attribute',
      '  <Services> の only に「docomo」という値はありません。',
      '  → 使える値: gmail',
    ],
  },
  {
    kind: 'component-attribute',
    change: (site) => replace(site, LARGE, 'name="base64-growth"', 'name="base64"'),
    printed: [
      'content/articles/sender/message-too-large.mdx:40  component-attribute',
      '  <Figure> の name に「base64」という値はありません。',
      '  → 使える値: address-anatomy, pop-imap, base64-growth, mx-lookup, retry-timeline, auth-alignment, bounce-anatomy, header-anatomy',
    ],
  },
  {
    kind: 'component-attribute',
    change: (site) => replace(site, LARGE, '<Step id="split">', '<Step key="split">'),
    printed: [
      'content/articles/sender/message-too-large.mdx:50  component-attribute',
      '  <Step> に「key」という属性はありません。',
      '  → 使える属性: id',
      '',
      'content/articles/sender/message-too-large.mdx:50  component-attribute',
      '  <Step> に id="…" がありません。',
      '  → 例: <Step id="open-webmail">',
    ],
  },
  {
    kind: 'component-attribute',
    change: (site) => replace(site, LARGE, 'kind="caution"', 'kind={caution}'),
    printed: [
      'content/articles/sender/message-too-large.mdx:61  component-attribute',
      '  <Note> に kind="…" がありません。',
      '  → 使える値: caution, hint。例: <Note kind="hint">',
    ],
  },
  {
    kind: 'component-attribute',
    change: (site) => replace(site, FULL, '<Steps for="recipient">', '<Steps for="receiver">'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:6  steps-audience',
      '  audiencesに「recipient」がありますが、<Steps for="recipient"> がありません。',
      '  → 「直す手順」に <Steps for="recipient"> を書くか、audiencesから消します。',
      '',
      'content/articles/recipient/mailbox-full.mdx:29  component-attribute',
      '  <Steps> の for に「receiver」という値はありません。',
      '  → recipient のことですか？ 使える値: sender, recipient, admin',
    ],
  },
  {
    kind: 'component-place',
    change: (site) =>
      replace(
        site,
        LARGE,
        '### サービスごとの上限',
        '<Step id="third">\n\n送ります。\n\n</Step>\n\n### サービスごとの上限',
      ),
    printed: [
      'content/articles/sender/message-too-large.mdx:67  component-place',
      '  <Step> が <Steps> のすぐ内側にありません。',
      '  → <Steps for="…"> と </Steps> の間に書きます。',
    ],
  },
  {
    kind: 'component-place',
    change: (site) =>
      replace(
        site,
        FULL,
        '<Step id="open-webmail">\n\nブラウザー',
        '先に見ます。\n\n<Step id="open-webmail">\n\nブラウザー',
      ),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:30  component-place',
      '  <Steps> の中に、<Step> に入っていない文があります。',
      '  → 文を <Step id="…"> に入れるか、<Steps> の外に出します。',
    ],
  },
  {
    kind: 'component-place',
    change: (site) =>
      replace(site, FULL, '</Step>\n', '</Step>\n<Note kind="hint">\n\n待ちます。\n\n</Note>\n'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:35  component-place',
      '  <Steps> の中に <Note> があります。',
      '  → <Step id="…"> の中に入れるか、<Steps> の外に出します。',
    ],
  },
  {
    kind: 'component-place',
    change: (site) => replace(site, FULL, '## 直す手順', '## なぜ起きるか'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx  section-missing',
      '  「直す手順」の節がありません。',
      '  → 「## 直す手順」を書きます。節の順番: この原因か確かめる / なぜ起きるか / 直す手順 / 直ったか確かめる / それでも直らないとき',
      '',
      'content/articles/recipient/mailbox-full.mdx:29  component-place',
      '  <Steps> が「直す手順」の節の外にあります。',
      '  → 「## 直す手順」の節に移します。',
    ],
  },
  {
    kind: 'component-place',
    change: (site) =>
      replace(site, FULL, '確かめます。', '確かめます。<Note kind="hint">急ぎません。</Note>'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  component-place',
      '  <Note> が文の途中にあります。',
      '  → タグの行と文の行を分け、その間を1行あけます。',
    ],
  },
  {
    kind: 'mdx-code',
    change: (site) => replace(site, FULL, '## この原因', "import x from 'y'\n\n## この原因"),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:23  mdx-code',
      '  importとexportは記事に書けません。',
      '  → この行を消します。部品は、importなしで使えます。',
    ],
  },
  {
    kind: 'mdx-code',
    change: (site) => replace(site, FULL, 'ほかの人には', '{name}さんには'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  mdx-code',
      '  {name} は、MDXでは式になります。',
      '  → 文字として見せるときは`コード`で書きます。',
    ],
  },
  {
    kind: 'fence-kind',
    change: (site) => replace(site, LARGE, '```command', '```'),
    printed: [
      'content/articles/sender/message-too-large.mdx:79  fence-kind',
      '  コードブロックに種類がありません。',
      '  → ``` のあとに種類を書きます。使える種類: error, command, output, record, header, reply, text',
    ],
  },
  {
    kind: 'fence-kind',
    change: (site) => replace(site, LARGE, '```command', '```comand'),
    printed: [
      'content/articles/sender/message-too-large.mdx:79  fence-kind',
      '  「comand」というコードブロックの種類はありません。',
      '  → command のことですか？ 使える種類: error, command, output, record, header, reply, text',
    ],
  },
  {
    kind: 'image-alt',
    change: (site) =>
      replace(site, FULL, 'ほかの人には', '![](/images/junk-folder.png)ほかの人には'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  image-alt',
      '  画像に、見えない人のための説明がありません。',
      '  → ![何が写っているか](…) のように、[ ] の中に書きます。',
    ],
  },
];
