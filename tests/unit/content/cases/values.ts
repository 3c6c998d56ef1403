import { CATEGORIES, type Files, FULL, GLOSSARY, replace } from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

const say = (text: string) => (site: Files) =>
  replace(site, FULL, 'ほかの人には届くか、確かめます。', text);

const define = (meaning: string) => (site: Files) => {
  site[GLOSSARY] = `spf:\n  term: SPF\n  reading: えすぴーえふ\n  is: ${meaning}\n`;
};

const SIZE =
  'サービスごとの上限なら <Services show="size" />、容量なら <Services show="mailbox" /> の表で出せます。ほかは content/facts.yaml に置き、<Fact id="…" /> で出します。';
const PERIOD =
  '目安なら「数分」「しばらく」「半日ほど」のように書けます。決まった時間なら content/facts.yaml に置き、<Fact id="…" /> で出します。';
const PRINTED =
  '  コマンドの出力にある言葉なら: 出力の例(```output の囲み)を、同じ記事に書きます。';

/** Values and hosts in every other place where they could be typed: code, explanations of terms and categories. */
export const valueCases: readonly Case[] = [
  {
    kind: 'value-in-prose',
    change: say('添付は`25MB`までです。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  value-in-prose',
      '  「25MB」がコードで直接書かれています。',
      '  → 同じものの値なら <Fact id="gmail.sizeSend" /> と書きます。',
      `  別のものなら: ${SIZE}`,
      PRINTED,
    ],
  },
  {
    kind: 'value-in-prose',
    change: say('初期値は\n`300s`です。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:26  value-in-prose',
      '  「300s」がコードで直接書かれています。',
      `  → ${PERIOD}`,
      PRINTED,
    ],
  },
  {
    kind: 'value-in-prose',
    change: say('添付は25メガバイトまでです。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  value-in-prose',
      '  「25メガバイト」が本文に直接書かれています。',
      `  → ${SIZE}`,
    ],
  },
  {
    kind: 'value-in-prose',
    change: say('24hほど待ちます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  value-in-prose',
      '  「24h」が本文に直接書かれています。',
      `  → ${PERIOD}`,
    ],
  },
  {
    kind: 'value-in-prose',
    change: (site) => replace(site, FULL, '容量の調べ方', '15GBの容量の調べ方'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:16  value-in-prose',
      '  「15GB」がファイルの頭(front matter)に直接書かれています。',
      '  → 「数分」のように数字を使わずに書くか、値の要る文を本文に移します。部品はここでは使えません。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: define('2026年5月から、3日かかる仕組みです。'),
    printed: ['2026年5月', '3日'].flatMap((value, i) => [
      ...(i > 0 ? [''] : []),
      'content/glossary.yaml:4  value-in-prose',
      `  「${value}」が説明の文に直接書かれています。`,
      '  → 「数分」のように数字を使わずに書くか、値の要る文を記事の本文に移します。部品はここでは使えません。',
    ]),
  },
  {
    kind: 'host-in-prose',
    change: define('smtp.gmail.comの仕組みです。'),
    printed: [
      'content/glossary.yaml:4  host-in-prose',
      '  「smtp.gmail.com」が説明の文に直接書かれています。',
      '  → 名前を出さずに書くか、名前の要る文を記事の本文に移します。例なら example.jp などで書きます。',
    ],
  },
  {
    kind: 'term',
    change: define('サーバの仕組みです。'),
    printed: [
      'content/glossary.yaml:4  term',
      '  「サーバ」は、このサイトでは別の言葉で書きます。',
      '  → サーバー と書きます。画面に出る名前なら「」で囲みます。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: (site) => replace(site, CATEGORIES, '送った直後に', '25MBを送った直後に'),
    printed: [
      'content/categories.yaml:4  value-in-prose',
      '  「25MB」が説明の文に直接書かれています。',
      '  → 「数分」のように数字を使わずに書くか、値の要る文を記事の本文に移します。部品はここでは使えません。',
    ],
  },
];
