import {
  CATEGORIES,
  FACTS,
  GLOSSARY,
  GMAIL,
  LARGE,
  replace,
} from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

/** What only a body understands, in the front matter and in the data; and lists that their own items break. */
export const rawMarkupCases: readonly Case[] = [
  {
    kind: 'raw-markup',
    change: (site) =>
      replace(
        site,
        LARGE,
        '上限を超えています',
        '上限の<Fact id="gmail.sizeSend" />を超えています',
      ),
    printed: [
      'content/articles/sender/message-too-large.mdx:4  raw-markup',
      '  「<Fact id="gmail.sizeSend" />」は、ここに書くと記号のまま画面に出ます。',
      '  → <Fact> などの部品は、記事の本文だけで使えます。数字を使わない言い方にするか、値の要る文を本文に移します。',
    ],
  },
  {
    kind: 'raw-markup',
    change: (site) =>
      replace(
        site,
        LARGE,
        '相手のメールボックスが',
        '[相手のメールボックス](/articles/mailbox-full/)が',
      ),
    printed: [
      'content/articles/sender/message-too-large.mdx:18  raw-markup',
      '  「[相手のメールボックス](/articles/mailbox-full/)」は、ここに書くと記号のまま画面に出ます。',
      '  → リンクは本文に書きます。よく似た記事なら、relatedのarticleにslugを書きます。',
    ],
  },
  {
    kind: 'raw-markup',
    change: (site) => replace(site, LARGE, '返ってきたエラー', 'その**返ってきた**`エラー`'),
    printed: [
      'content/articles/sender/message-too-large.mdx:20  raw-markup',
      '  「**返ってきた**」は、ここに書くと記号のまま画面に出ます。',
      '  → 記号を消します。画面に出る名前なら「」で囲みます。',
      '',
      'content/articles/sender/message-too-large.mdx:20  raw-markup',
      '  「`エラー`」は、ここに書くと記号のまま画面に出ます。',
      '  → 記号を消します。画面に出る名前なら「」で囲みます。',
    ],
  },
  {
    kind: 'raw-markup',
    change: (site) =>
      replace(
        site,
        LARGE,
        'limit of 25MB',
        'limit of <Fact id="gmail.sizeSend" /> <taro@example.jp> <a>',
      ),
    printed: [
      'content/articles/sender/message-too-large.mdx:10  raw-markup',
      '  「<Fact id="gmail.sizeSend" />」は、ここに書くと記号のまま画面に出ます。',
      '  → <Fact> などの部品は、記事の本文だけで使えます。数字を使わない言い方にするか、値の要る文を本文に移します。',
    ],
  },
  {
    kind: 'raw-markup',
    change: (site) => replace(site, GMAIL, 'value: 25MB', 'value: <Fact id="base64.growth" />まで'),
    printed: [
      'content/providers/gmail.yaml:11  raw-markup',
      '  「<Fact id="base64.growth" />」は、ここに書くと記号のまま画面に出ます。',
      '  → <Fact> などの部品は、記事の本文だけで使えます。値はここにそのまま書きます。',
    ],
  },
  {
    kind: 'raw-markup',
    change: (site) =>
      replace(
        site,
        FACTS,
        '  sure: standard',
        '  sure: standard\n  note: くわしくは[RFC](/about/sources/)',
      ),
    printed: [
      'content/facts.yaml:6  raw-markup',
      '  「[RFC](/about/sources/)」は、ここに書くと記号のまま画面に出ます。',
      '  → リンクは記事の本文に書きます。ここには文だけを書きます。',
    ],
  },
  {
    kind: 'raw-markup',
    change: (site) => replace(site, CATEGORIES, '送った直後に', '<Fact id="smtp.delay" />で'),
    printed: [
      'content/categories.yaml:4  raw-markup',
      '  「<Fact id="smtp.delay" />」は、ここに書くと記号のまま画面に出ます。',
      '  → <Fact> などの部品は、記事の本文だけで使えます。数字を使わない言い方にします。',
    ],
  },
  {
    kind: 'raw-markup',
    change: (site) => {
      site[GLOSSARY] =
        'spf:\n  term: SPF\n  reading: えすぴーえふ\n  is: 送る人を<b>確かめる</b>仕組みです。\n';
    },
    printed: [
      'content/glossary.yaml:4  raw-markup',
      '  「<b>」は、ここに書くと記号のまま画面に出ます。',
      '  → タグを消します。文字としての < と > なら、全角の「＜」「＞」で書きます。',
    ],
  },
  {
    kind: 'list-indent',
    change: (site) =>
      replace(site, LARGE, '\n  - 小さなメールなら届く', '\n   - 小さなメールなら届く'),
    printed: [
      'content/articles/sender/message-too-large.mdx:7  list-indent',
      '  「- 小さなメールなら届く」が、一覧の項目ではなく、6行目の文の続きとして読まれています。',
      '  → - の前の空白の数を、同じ一覧のほかの - とそろえます。一覧の名前の行(symptoms: など)には、文を書きません。',
    ],
  },
  {
    kind: 'list-indent',
    change: (site) => replace(site, LARGE, 'symptoms:\n', 'symptoms: まとめ\n'),
    printed: [
      'content/articles/sender/message-too-large.mdx:6  list-indent',
      '  「- 写真や動画を付けると送れない」が、一覧の項目ではなく、5行目の文の続きとして読まれています。',
      '  → - の前の空白の数を、同じ一覧のほかの - とそろえます。一覧の名前の行(symptoms: など)には、文を書きません。',
    ],
  },
];
