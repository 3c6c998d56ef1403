import { CATEGORIES, type Files, FULL, GLOSSARY, replace } from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

const define = (meaning: string) => (site: Files) => {
  site[GLOSSARY] = `spf:\n  term: SPF\n  reading: えすぴーえふ\n  is: ${meaning}\n`;
};

/** Values and hosts in explanations of terms and categories. */
export const valueCases: readonly Case[] = [
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
