import { FULL, GMAIL, LARGE, replace, type Files } from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

const say = (text: string) => (site: Files) =>
  replace(site, FULL, 'ほかの人には届くか、確かめます。', text);

/** Slips of which the one true cause is told, without what follows from it. */
export const causeCases: readonly Case[] = [
  {
    kind: 'heading-level',
    change: (site) => replace(site, FULL, '## 直ったか', '### 直ったか'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:37  heading-level',
      '  「直ったか確かめる」が ### の見出しになっています。',
      '  → 節の見出しです。「## 直ったか確かめる」と、# を2つにします。',
    ],
  },
  {
    kind: 'heading-level',
    change: (site) => replace(site, FULL, '## 直す手順', '#### 直す手順'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:27  heading-level',
      '  「直す手順」が #### の見出しになっています。',
      '  → 節の見出しです。「## 直す手順」と、# を2つにします。',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) => replace(site, FULL, 'fixOwner: [recipient]', 'fixOwner: [receiver-admin]'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:7  invalid-value',
      '  「fixOwnerの1番目」に「receiver-admin」という値はありません。',
      '  → recipient-admin のことですか？ 使える値: sender, sender-admin, recipient, recipient-admin, provider, wait',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) => replace(site, FULL, 'stopsAt: [mailbox]', 'stopsAt: [recipient-server]'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:9  invalid-value',
      '  「stopsAtの1番目」に「recipient-server」という値はありません。',
      '  → receiving-server のことですか？ 使える値: sender-app, sending-server, dns, receiving-server, filter, mailbox, recipient-app',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) => replace(site, LARGE, 'checked: 2026-11-24', 'checked: 11/24'),
    printed: [
      'content/articles/sender/message-too-large.mdx:25  invalid-value',
      '  「sourcesの1番目のchecked」の値が正しくありません。',
      '  → 日付は 2026-11-24 の形で書きます。',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) =>
      replace(site, GMAIL, 'answer/6584\n  checked: 2026-11-24', 'answer/6584\n  checked: 11/24'),
    printed: [
      'content/providers/gmail.yaml:13  invalid-value',
      '  「sizeSendのchecked」の値が正しくありません。',
      '  → 日付は 2026-11-24 の形で書きます。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: say('手数料は￥500です。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  value-in-prose',
      '  「￥500」が本文に直接書かれています。',
      '  → 料金は変わります。公式の料金のページへ案内するか、content/facts.yaml に置き、<Fact id="…" /> で出します。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: say('ポートは465です。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  value-in-prose',
      '  「465」が本文に直接書かれています。',
      '  → サービスのポートなら <Services show="outgoing" /> か <Services show="incoming" /> の表で出せます。ほかは content/facts.yaml に置き、<Fact id="…" /> で出します。名前として書くだけなら、`465`とコードで書きます。',
    ],
  },
  {
    kind: 'character-width',
    change: say('届くか,確かめます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  character-width',
      '  「,」の幅が違います。',
      '  → 日本語のあとの , は「、」と書きます。',
    ],
  },
];
