import {
  append,
  CATEGORIES,
  FACTS,
  FULL,
  LARGE,
  LOCK,
  replace,
} from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

/** Numbers, neighbours, sections, days and permanent addresses. */
export const articleCases: readonly Case[] = [
  {
    kind: 'duplicate-number',
    change: (site) => {
      site['content/articles/sender/zip.mdx'] = (site[FULL] ?? '').replace(
        'number: 202',
        'number: 104',
      );
    },
    printed: [
      'content/articles/sender/zip.mdx:2  duplicate-number',
      '  番号 104 は content/articles/sender/message-too-large.mdx が使っています。',
      '  → 新しい記事に、まだ使われていない番号を付けます。sender で次に空いている番号は 101 です。公開した番号は変えません。',
    ],
  },
  {
    kind: 'duplicate-number',
    change: (site) => {
      // A new file that comes first by name has no right to the number.
      site['content/articles/recipient/a-new-one.mdx'] = site[FULL] ?? '';
    },
    printed: [
      'content/articles/recipient/a-new-one.mdx:2  duplicate-number',
      '  番号 202 は content/articles/recipient/mailbox-full.mdx が使っています。',
      '  → 新しい記事に、まだ使われていない番号を付けます。recipient で次に空いている番号は 201 です。公開した番号は変えません。',
    ],
  },
  {
    kind: 'duplicate-slug',
    change: (site) => {
      site['content/articles/sender/mailbox-full.mdx'] = (site[FULL] ?? '').replace(
        'number: 202',
        'number: 102',
      );
    },
    printed: [
      'content/articles/sender/mailbox-full.mdx  duplicate-slug',
      '  slug「mailbox-full」は content/articles/recipient/mailbox-full.mdx が使っています。分類が違っても、slugはサイト全体で1つです。',
      '  → 新しい記事のファイル名を変えます。公開したslugは変えません。',
    ],
  },
  {
    kind: 'number-category',
    change: (site) => {
      replace(site, LARGE, 'number: 104', 'number: 304');
      replace(site, LOCK, '/k/104/', '/k/304/');
      replace(site, FULL, '/k/104/', '/k/304/');
    },
    printed: [
      'content/articles/sender/message-too-large.mdx:2  number-category',
      '  番号 304 は分類 sender の番号ではありません。',
      '  → sender の番号は 101 から 199 までです。番号か、置き場所を直します。sender で次に空いている番号は 101 です。',
    ],
  },
  {
    kind: 'related-unknown',
    change: (site) => replace(site, LARGE, 'article: mailbox-full', 'article: mailbox-ful'),
    printed: [
      'content/articles/sender/message-too-large.mdx:17  related-unknown',
      '  「mailbox-ful」という記事はありません。',
      '  → mailbox-full のことですか？ 記事: message-too-large, mailbox-full',
    ],
  },
  {
    kind: 'related-repeat',
    change: (site) =>
      replace(
        site,
        LARGE,
        'evidence:',
        '  - article: mailbox-full\n    when: 空きがないときです。\nevidence:',
      ),
    printed: [
      'content/articles/sender/message-too-large.mdx:19  related-repeat',
      '  relatedに「mailbox-full」が2回あります。',
      '  → しるし(when)を1つの文にまとめて、片方を消します。',
    ],
  },
  {
    kind: 'related-repeat',
    change: (site) => replace(site, LARGE, 'article: mailbox-full', 'article: message-too-large'),
    printed: [
      'content/articles/sender/message-too-large.mdx:17  related-repeat',
      '  relatedに、この記事自身があります。',
      '  → まちがえやすい別の記事のslugにするか、この項目を消します。',
    ],
  },
  {
    kind: 'category-order',
    change: (site) => {
      const [first = '', rest = ''] = (site[CATEGORIES] ?? '').split(/(?=^recipient)/m);
      site[CATEGORIES] = rest + first;
    },
    printed: [
      'content/categories.yaml:1  category-order',
      '  「recipient」の順番が違います。',
      '  → この順に書きます: sender, recipient, network, server, settings, content, route, temporary, other',
    ],
  },
  {
    kind: 'address-lost',
    change: (site) => append(site, LOCK, '/k/202/empty-trash/\n'),
    printed: [
      'content/permalinks.lock:5  address-lost',
      '  アドレス「/k/202/empty-trash/」のページがなくなりました。',
      '  → 公開した記事の場所のものなら、節か、手順のid「empty-trash」を元に戻します。名前を変えるか、取り下げるのなら、content/moved.yaml に行き先を書きます。',
      '  まだ公開していない下書きのものなら、この行を取り消します。コミットする前なら git checkout content/permalinks.lock で戻し、コミットしたあとなら、この行だけを消します。',
    ],
  },
  {
    kind: 'step-id',
    change: (site) => replace(site, LARGE, 'id="split"', 'id="evidence"'),
    printed: [
      'content/articles/sender/message-too-large.mdx:50  step-id',
      '  手順のid「evidence」は、どの記事にもある場所の名前なので使えません。',
      '  → 短いアドレス(/k/番号/evidence/)は、その場所のものです。evidence-mail のように、ほかの言葉を足します。',
    ],
  },
  {
    kind: 'address-lost',
    change: (site) => append(site, LOCK, '/articles/too-big/\n/k/105/\n'),
    printed: [
      'content/permalinks.lock:5  address-lost',
      '  アドレス「/articles/too-big/」のページがなくなりました。',
      '  → 公開した記事のものなら、ファイル名(slug)と番号を元に戻します。名前を変えるか、取り下げるのなら、content/moved.yaml に行き先を書きます。',
      '  まだ公開していない下書きのものなら、この行を取り消します。コミットする前なら git checkout content/permalinks.lock で戻し、コミットしたあとなら、この行だけを消します。',
      '',
      'content/permalinks.lock:6  address-lost',
      '  アドレス「/k/105/」のページがなくなりました。',
      '  → 公開した記事のものなら、ファイル名(slug)と番号を元に戻します。名前を変えるか、取り下げるのなら、content/moved.yaml に行き先を書きます。',
      '  まだ公開していない下書きのものなら、この行を取り消します。コミットする前なら git checkout content/permalinks.lock で戻し、コミットしたあとなら、この行だけを消します。',
    ],
  },
  {
    kind: 'section-missing',
    change: (site) =>
      replace(site, FULL, '## 直ったか確かめる\n\nもう一度送ってもらいます。\n', ''),
    printed: [
      'content/articles/recipient/mailbox-full.mdx  section-missing',
      '  「直ったか確かめる」の節がありません。',
      '  → 「## 直ったか確かめる」を書きます。節の順番: この原因か確かめる / なぜ起きるか / 直す手順 / 直ったか確かめる / それでも直らないとき',
    ],
  },
  {
    kind: 'section-unknown',
    change: (site) => replace(site, LARGE, '## なぜ起きるか', '## なぜ起きるのか'),
    printed: [
      'content/articles/sender/message-too-large.mdx:36  section-unknown',
      '  「なぜ起きるのか」という節はありません。',
      '  → なぜ起きるか のことですか？ 使える節: この原因か確かめる, なぜ起きるか, 直す手順, 直ったか確かめる, それでも直らないとき。ほかの見出しは ### で書きます。',
    ],
  },
  {
    kind: 'section-unknown',
    change: (site) => replace(site, FULL, '## この原因', '## こんなときの記事です\n\n## この原因'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:23  section-unknown',
      '  「こんなときの記事です」の節は、symptomsとmessagesから自動でできます。',
      '  → 使える節: この原因か確かめる, なぜ起きるか, 直す手順, 直ったか確かめる, それでも直らないとき。ほかの見出しは ### で書きます。',
    ],
  },
  {
    kind: 'section-order',
    change: (site) =>
      replace(
        site,
        FULL,
        '## それでも直らないとき',
        '## なぜ起きるか\n\n空きが減りました。\n\n## それでも直らないとき',
      ),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:41  section-order',
      '  「なぜ起きるか」が「直ったか確かめる」のあとにあります。',
      '  → 節はそれぞれ1回、この順に書きます: この原因か確かめる / なぜ起きるか / 直す手順 / 直ったか確かめる / それでも直らないとき',
    ],
  },
  {
    kind: 'section-order',
    change: (site) => replace(site, FULL, '## この原因', 'はじめに。\n\n## この原因'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:23  section-order',
      '  最初の節より前に、文があります。',
      '  → 「## この原因か確かめる」のあとに移します。はじめの説明はleadに書きます。',
    ],
  },
  {
    kind: 'heading-level',
    change: (site) => replace(site, LARGE, '### サービス', '#### サービス'),
    printed: [
      'content/articles/sender/message-too-large.mdx:67  heading-level',
      '  「サービスごとの上限」が #### の見出しになっています。',
      '  → 節は ##、小見出しは ### で書きます。題名(#)はtitleから自動で付きます。',
    ],
  },
  {
    kind: 'future-date',
    change: (site) => replace(site, FACTS, 'checked: 2026-11-24', 'checked: 2026-12-01'),
    printed: [
      'content/facts.yaml:4  future-date',
      '  checked の 2026-12-01 は、今日(2026-11-24)より先の日付です。',
      '  → 実際に読んだ日を書きます。',
    ],
  },
  {
    kind: 'future-date',
    change: (site) => replace(site, LARGE, 'checked: 2026-11-24', 'checked: 2026-11-25'),
    printed: [
      'content/articles/sender/message-too-large.mdx:25  future-date',
      '  checked の 2026-11-25 は、今日(2026-11-24)より先の日付です。',
      '  → 実際に読んだ日を書きます。',
    ],
  },
  {
    kind: 'date-order',
    change: (site) => replace(site, LARGE, 'reviewBy: 2027-05-24', 'reviewBy: 2026-11-01'),
    printed: [
      'content/articles/sender/message-too-large.mdx:28  date-order',
      '  読み直しの期限 reviewBy(2026-11-01)が、読んだ日より前です: 25行目のchecked(2026-11-24)、27行目のreviewed(2026-11-24)。',
      '  → 読み直したのなら、reviewByを先の日付にします。',
      '',
      'content/articles/sender/message-too-large.mdx:28  review-overdue(注意)',
      '  読み直しの期限(2026-11-01)を過ぎています。',
      '  → 出典と突き合わせて読み直し、reviewed・checked・reviewByを書き換えます。',
    ],
  },
  {
    // One wrong day is one problem, however many sources the article has.
    kind: 'date-order',
    change: (site) => {
      const source = (page: number) =>
        `  - url: https://support.google.com/mail/${page}\n    supports: 大きさ\n    checked: 2026-11-24\n    sure: official\n`;
      replace(site, LARGE, 'sources:\n', `sources:\n${[1, 2, 3, 4].map(source).join('')}`);
      replace(site, LARGE, 'reviewBy: 2027-05-24', 'reviewBy: 2026-11-23');
    },
    printed: [
      'content/articles/sender/message-too-large.mdx:44  date-order',
      '  読み直しの期限 reviewBy(2026-11-23)が、読んだ日より前です: 25行目のchecked(2026-11-24)、29行目のchecked(2026-11-24)、33行目のchecked(2026-11-24)、ほか3か所。',
      '  → 読み直したのなら、reviewByを先の日付にします。',
      '',
      'content/articles/sender/message-too-large.mdx:44  review-overdue(注意)',
      '  読み直しの期限(2026-11-23)を過ぎています。',
      '  → 出典と突き合わせて読み直し、reviewed・checked・reviewByを書き換えます。',
    ],
  },
  {
    kind: 'review-overdue',
    change: (site) => {
      for (const path of [LARGE]) {
        replace(site, path, 'checked: 2026-11-24', 'checked: 2026-05-01');
        replace(site, path, 'reviewed: 2026-11-24', 'reviewed: 2026-05-01');
        replace(site, path, 'reviewBy: 2027-05-24', 'reviewBy: 2026-11-01');
      }
    },
    printed: [
      'content/articles/sender/message-too-large.mdx:28  review-overdue(注意)',
      '  読み直しの期限(2026-11-01)を過ぎています。',
      '  → 出典と突き合わせて読み直し、reviewed・checked・reviewByを書き換えます。',
    ],
  },
];
