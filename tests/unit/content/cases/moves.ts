import { append, type Files, LOCK, replace } from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

const MOVED = 'content/moved.yaml';
const NUMBERS = 'content/numbers.lock';

/** Adds a move; `more` are further lines of it. */
function move(site: Files, from: string, to: string, more = ''): void {
  append(
    site,
    MOVED,
    `- from: ${from}\n  to: ${to}\n  day: 2026-11-20\n  why: 名前を変えました。\n${more}`,
  );
}

/** An address that was published and whose page is no more. */
function former(site: Files, ...addresses: readonly string[]): void {
  append(site, LOCK, addresses.map((address) => `${address}\n`).join(''));
}

/** Addresses that moved, and numbers that were given away. */
export const moveCases: readonly Case[] = [
  {
    kind: 'number-reused',
    change: (site) => {
      site[NUMBERS] = '104 /articles/too-big/\n202 /articles/mailbox-full/\n';
      former(site, '/articles/too-big/');
      move(site, '/articles/too-big/', '/articles/mailbox-full/');
    },
    printed: [
      'content/articles/sender/message-too-large.mdx:2  number-reused',
      '  番号 104 は「/articles/too-big/」のものです。一度使った番号は、ほかのページに付けられません。',
      '  → まだ使われていない番号を付けます。「/articles/too-big/」の名前を変えただけなら、content/moved.yaml に from: /articles/too-big/ と to: /articles/message-too-large/ を書きます。',
    ],
  },
  {
    kind: 'moved-from',
    change: (site) => {
      former(site, '/articles/too-big/');
      move(site, '/articles/too-bigg/', '/articles/message-too-large/');
      move(site, '/articles/too-big/', '/articles/message-too-large/');
    },
    printed: [
      'content/moved.yaml:1  moved-from',
      '  「/articles/too-bigg/」は、公開したアドレスではありません。',
      '  → /articles/too-big/ のことですか？ content/permalinks.lock にあるアドレス: /articles/mailbox-full/, /articles/message-too-large/, /k/104/, /k/202/, /articles/too-big/',
    ],
  },
  {
    kind: 'moved-from',
    change: (site) => {
      former(site, '/articles/too-big/');
      move(site, '/articles/too-big/', '/articles/message-too-large/');
      move(site, '/articles/too-big/', '/articles/mailbox-full/');
    },
    printed: [
      'content/moved.yaml:5  moved-from',
      '  「/articles/too-big/」の行き先が2つあります。',
      '  → どちらか1つを残します。',
    ],
  },
  {
    kind: 'moved-from',
    change: (site) => move(site, '/articles/mailbox-full/', '/articles/message-too-large/'),
    printed: [
      'content/moved.yaml:1  moved-from',
      '  「/articles/mailbox-full/」のページは、まだあります。',
      '  → ページがあるうちは、この項目は要りません。消します。',
    ],
  },
  {
    kind: 'moved-from',
    change: (site) => {
      former(site, '/k/105/');
      move(site, '/k/105/', '/articles/message-too-large/', '  withdrawn: true\n');
    },
    printed: [
      'content/moved.yaml:1  moved-from',
      '  「/k/105/」は短いアドレスなので、取り下げたページにできません。',
      '  → ページのアドレス(/articles/<slug>/ か /errors/<id>/)を書きます。番号のアドレスは、それに従います。',
    ],
  },
  {
    kind: 'moved-target',
    change: (site) => {
      former(site, '/articles/too-big/');
      move(site, '/articles/too-big/', '/articles/message-too-larg/');
    },
    printed: [
      'content/moved.yaml:2  moved-target',
      '  行き先「/articles/message-too-larg/」というページはありません。',
      '  → /articles/message-too-large/ のことですか？ 使えるページ(近い順): /articles/message-too-large/, /articles/mailbox-full/, /articles/, /categories/network/, /categories/temporary/ ほか',
    ],
  },
  {
    kind: 'moved-target',
    change: (site) => {
      former(site, '/k/202/empty-trash/');
      move(site, '/k/202/empty-trash/', "'/articles/mailbox-full/#step-webmail'");
    },
    printed: [
      'content/moved.yaml:2  moved-target',
      '  行き先「/articles/mailbox-full/」に「#step-webmail」という場所はありません。',
      '  → step-open-webmail のことですか？ 使える場所: symptom, check, steps, verify, escalate, steps-recipient, step-open-webmail',
    ],
  },
  {
    kind: 'moved-target',
    change: (site) => {
      former(site, '/articles/too-big/');
      move(site, '/articles/too-big/', "'/articles/#list'");
    },
    printed: [
      'content/moved.yaml:2  moved-target',
      '  行き先「/articles/」に「#list」という場所はありません。',
      '  → # から後ろを消します。',
    ],
  },
  {
    kind: 'moved-target',
    change: (site) => {
      former(site, '/articles/too-big/');
      move(site, '/articles/too-big/', '/k/104/');
    },
    printed: [
      'content/moved.yaml:2  moved-target',
      '  行き先「/k/104/」は短いアドレスです。',
      '  → ページのアドレス(/articles/<slug>/ など)を書きます。場所は #step-<手順のid> のように続けます。',
    ],
  },
  {
    kind: 'moved-chain',
    change: (site) => {
      former(site, '/articles/big/', '/articles/too-big/');
      move(site, '/articles/big/', '/articles/too-big/');
      move(site, '/articles/too-big/', '/articles/message-too-large/');
    },
    printed: [
      'content/moved.yaml:2  moved-chain',
      '  行き先「/articles/too-big/」も、content/moved.yaml で移したアドレスです。',
      '  → 最後の行き先を、直接書きます: /articles/message-too-large/',
    ],
  },
  {
    kind: 'moved-chain',
    change: (site) => {
      former(site, '/articles/big/', '/articles/too-big/');
      move(site, '/articles/big/', '/articles/too-big/');
      move(site, '/articles/too-big/', '/articles/big/');
    },
    printed: [
      'content/moved.yaml:2  moved-chain',
      '  行き先「/articles/too-big/」も、content/moved.yaml で移したアドレスです。',
      '  → たどると元に戻ります。今あるページのアドレスを書きます。',
      '',
      'content/moved.yaml:6  moved-chain',
      '  行き先「/articles/big/」も、content/moved.yaml で移したアドレスです。',
      '  → たどると元に戻ります。今あるページのアドレスを書きます。',
    ],
  },
  {
    kind: 'future-date',
    change: (site) => {
      former(site, '/articles/too-big/');
      move(site, '/articles/too-big/', '/articles/message-too-large/');
      replace(site, MOVED, '2026-11-20', '2026-11-30');
    },
    printed: [
      'content/moved.yaml:3  future-date',
      '  day の 2026-11-30 は、今日(2026-11-24)より先の日付です。',
      '  → アドレスを変えた日を書きます。',
    ],
  },
];

const CHANGES = 'content/changes.yaml';
const STEPS = 'content/steps.lock';
const told = (day: string, article: string) =>
  `- day: ${day}\n  article: ${article}\n  what: 手順を2つに分けました。\n`;

/** What is told of changed advice. */
export const changeCases: readonly Case[] = [
  {
    kind: 'change-missing',
    change: (site) => {
      site[STEPS] = 'mailbox-full 2026-11-01 1 0123456789abcdef\n';
      site[CHANGES] = told('2026-11-01', 'mailbox-full');
    },
    printed: [
      'content/articles/recipient/mailbox-full.mdx:29  change-missing',
      '  手順が変わりましたが、何が変わったかが content/changes.yaml にありません。',
      '  → content/changes.yaml の先頭に、day: 2026-11-24、article: mailbox-full、what: (変わったことを1文で)を足します。',
      '  言い回しだけを直したのなら、content/steps.lock の「mailbox-full」の行を消して、もう一度 npm run check を動かします。',
    ],
  },
  {
    kind: 'change-unknown',
    change: (site) => (site[CHANGES] = told('2026-11-01', 'mailbox-ful')),
    printed: [
      'content/changes.yaml:2  change-unknown',
      '  「mailbox-ful」という記事はありません。',
      '  → mailbox-full のことですか？ 記事: message-too-large, mailbox-full',
    ],
  },
  {
    kind: 'change-order',
    change: (site) => {
      site[CHANGES] = told('2026-11-01', 'mailbox-full') + told('2026-11-02', 'mailbox-full');
    },
    printed: [
      'content/changes.yaml:4  change-order',
      '  2026-11-02 の項目が、2026-11-01 の項目の下にあります。',
      '  → 新しい日付のものを上に書きます。',
    ],
  },
  {
    kind: 'future-date',
    change: (site) => (site[CHANGES] = told('2026-12-01', 'mailbox-full')),
    printed: [
      'content/changes.yaml:1  future-date',
      '  day の 2026-12-01 は、今日(2026-11-24)より先の日付です。',
      '  → 手順を変えた日を書きます。',
    ],
  },
];

/** A site whose steps differ from the lock, with the change told: no problem. */
export function toldChange(site: Files): void {
  site[STEPS] = 'mailbox-full 2026-11-01 1 0123456789abcdef\n';
  site[CHANGES] = told('2026-11-20', 'mailbox-full') + told('2026-11-01', 'mailbox-full');
}

/** A site in which an article was renamed, one was withdrawn with its number, and a step has another key: no problem. */
export function properMoves(site: Files): void {
  former(site, '/articles/too-big/', '/articles/quota/', '/k/203/', '/k/203/verify/');
  former(site, '/k/202/empty-trash/');
  site[NUMBERS] = '104 /articles/too-big/\n202 /articles/mailbox-full/\n203 /articles/quota/\n';
  move(site, '/articles/too-big/', '/articles/message-too-large/');
  move(site, '/articles/quota/', '/articles/mailbox-full/', '  withdrawn: true\n');
  move(site, '/k/202/empty-trash/', "'/articles/mailbox-full/#step-open-webmail'");
}
