import { FULL, type Files, replace } from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

const swap = (from: string, to: string) => (site: Files) => replace(site, FULL, from, to);

/** Headings and frames with nothing in them. */
export const emptyCases: readonly Case[] = [
  {
    kind: 'section-empty',
    change: swap('\nもう一度送ってもらいます。\n', ''),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:37  section-empty',
      '  「直ったか確かめる」の下に、何もありません。',
      '  → 中身を書きます。この節は省けません。',
    ],
  },
  {
    kind: 'section-empty',
    change: swap('\n[大きさの記事](/k/104/)を見ます。\n', ''),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:41  section-empty',
      '  「それでも直らないとき」の下に、何もありません。',
      '  → 中身を書きます。この節は省けません。',
    ],
  },
  {
    kind: 'section-empty',
    change: swap('## 直す', '## なぜ起きるか\n\n## 直す'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:27  section-empty',
      '  「なぜ起きるか」の下に、何もありません。',
      '  → 中身を書くか、見出しも消します。',
    ],
  },
  {
    kind: 'section-empty',
    change: swap('## 直ったか', '### 戻し方\n\n## 直ったか'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:37  section-empty',
      '  「戻し方」の下に、何もありません。',
      '  → 中身を書くか、見出しも消します。',
    ],
  },
  {
    kind: 'section-empty',
    change: swap('## 直ったか', '###\n\n待ちます。\n\n## 直ったか'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:37  section-empty',
      '  ### のあとに、見出しの文字がありません。',
      '  → 見出しを書くか、この行を消します。',
    ],
  },
  {
    kind: 'component-empty',
    change: swap('\nブラウザーで受信箱を開きます。\n\n', ''),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:30  component-empty',
      '  <Step id="open-webmail"> の中に、何もありません。',
      '  → <Step> と </Step> の間に、1行ずつあけて中身を書きます。要らなければ、タグごと消します。',
    ],
  },
  {
    kind: 'component-empty',
    change: swap(
      '<Step id="open-webmail">\n\nブラウザーで受信箱を開きます。\n\n</Step>',
      '<Step id="open-webmail" />',
    ),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:30  component-empty',
      '  <Step id="open-webmail"> の中に、何もありません。',
      '  → <Step> と </Step> の間に、1行ずつあけて中身を書きます。要らなければ、タグごと消します。',
    ],
  },
  {
    kind: 'component-empty',
    change: swap('ほかの人には', '<Note kind="hint">\n\n</Note>\n\nほかの人には'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  component-empty',
      '  <Note kind="hint"> の中に、何もありません。',
      '  → <Note> と </Note> の間に、1行ずつあけて中身を書きます。要らなければ、タグごと消します。',
    ],
  },
  {
    kind: 'component-empty',
    change: swap('ほかの人には', '<Variant of="Gmail"></Variant>\n\nほかの人には'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  component-empty',
      '  <Variant of="Gmail"> の中に、何もありません。',
      '  → <Variant> と </Variant> の間に、1行ずつあけて中身を書きます。要らなければ、タグごと消します。',
    ],
  },
  {
    kind: 'component-empty',
    change: swap('ブラウザーで受信箱を開きます。', '<Note kind="hint">\n</Note>'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:32  component-empty',
      '  <Note kind="hint"> の中に、何もありません。',
      '  → <Note> と </Note> の間に、1行ずつあけて中身を書きます。要らなければ、タグごと消します。',
    ],
  },
];
