import { type Files, append } from '../../../fixtures/content-site.ts';
import { addErrors, READINGS, SAYINGS, SYNONYMS } from '../../../fixtures/error-site.ts';
import type { Case } from './case.ts';

const add = (path: string, text: string) => (site: Files) => {
  addErrors(site);
  append(site, path, text);
};

/** Words for the search. */
export const searchWordCases: readonly Case[] = [
  {
    kind: 'search-repeat',
    change: add(SYNONYMS, '- [かさばる, おもい, 重い]\n'),
    printed: [
      'content/synonyms.yaml:3  search-repeat',
      '  「重い」は、1行目にもあります。かなの書き方、全角と半角、空白の違いは区別しません。',
      '  → 1つの言葉は1つの行だけに書きます。意味が同じなら2つの行を1つにまとめ、違うなら、近いほうだけに残します。',
    ],
  },
  {
    kind: 'search-repeat',
    change: add(SYNONYMS, '- [メール, メイル]\n'),
    printed: [
      'content/synonyms.yaml:3  search-repeat',
      '  「メイル」は、同じ行に2回あります。かなの書き方、全角と半角、空白の違いは区別しません。',
      '  → どちらかを消します。',
    ],
  },
  {
    kind: 'search-repeat',
    change: add(READINGS, '要領: [ようりょう]\n'),
    printed: [
      'content/readings.yaml:3  search-repeat',
      '  「ようりょう」は、1行目の「容量」の読みにもあります。かなの書き方、全角と半角、空白の違いは区別しません。',
      '  → 1つの読みは1つの言葉だけに書きます。メールの話で出やすいほうに残します。',
    ],
  },
  {
    kind: 'search-repeat',
    change: add(SAYINGS, '  - 動画が送れない\n  - 動画 送れない重い\n'),
    printed: [
      'content/sayings.yaml:7  search-repeat',
      '  「動画 送れない重い」は、2行目の「message-too-large」にもあります。かなの書き方、全角と半角、空白の違いは区別しません。',
      '  → どちらの記事のことか分かる言葉を足すか、片方を消します。',
    ],
  },
  {
    kind: 'search-repeat',
    change: add(SAYINGS, '  - 相手の ようりょうがいっぱい\n  - 相手の容量が、いっぱい\n'),
    printed: [
      'content/sayings.yaml:7  search-repeat',
      '  「相手の容量が、いっぱい」は、5行目にもあります。かなの書き方、全角と半角、空白の違いは区別しません。',
      '  → どちらかを消します。',
    ],
  },
  {
    kind: 'saying-unknown',
    change: add(SAYINGS, 'mailbox-ful:\n  - 受信箱が満タン\n'),
    printed: [
      'content/sayings.yaml:6  saying-unknown',
      '  「mailbox-ful」という記事はありません。',
      '  → mailbox-full のことですか？ 記事: message-too-large, mailbox-full',
    ],
  },
  {
    kind: 'invalid-value',
    change: add(READINGS, '件: [けん]\n'),
    printed: [
      'content/readings.yaml:3  invalid-value',
      '  「件の1番目」の値が正しくありません。',
      '  → 読みをひらがな3文字以上で書きます。',
    ],
  },
  {
    kind: 'invalid-value',
    change: add(READINGS, '不達: [フタツ通知]\n'),
    printed: [
      'content/readings.yaml:3  invalid-value',
      '  「不達の1番目」の値が正しくありません。',
      '  → 読みをひらがな3文字以上で書きます。',
    ],
  },
  {
    kind: 'invalid-value',
    change: add(SYNONYMS, '- [宛先]\n'),
    printed: [
      'content/synonyms.yaml:3  invalid-value',
      '  「3番目」の値が正しくありません。',
      '  → 同じ意味の言葉を2つ以上書きます。',
    ],
  },
  {
    kind: 'invalid-value',
    change: add(SAYINGS, '  - あ\n'),
    printed: [
      'content/sayings.yaml:6  invalid-value',
      '  「mailbox-fullの2番目」の値が正しくありません。',
      '  → 2文字以上で書きます。',
    ],
  },
];
