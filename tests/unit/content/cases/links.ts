import {
  append,
  FACTS,
  FULL,
  GLOSSARY,
  GMAIL,
  LARGE,
  replace,
} from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

/** Links and the values that articles show. */
export const linkCases: readonly Case[] = [
  {
    kind: 'dead-link',
    change: (site) =>
      replace(site, LARGE, '/articles/mailbox-full/#step-open-webmail', '/articles/mailbox-ful/'),
    printed: [
      'content/articles/sender/message-too-large.mdx:85  dead-link',
      '  「/articles/mailbox-ful/」というページはありません。',
      '  → /articles/mailbox-full/ のことですか？ 使えるページ: /articles/, /articles/message-too-large/, /articles/mailbox-full/',
    ],
  },
  {
    kind: 'dead-link',
    change: (site) =>
      replace(site, LARGE, '/articles/mailbox-full/#step-open-webmail', '/articles/mailbox-full'),
    printed: [
      'content/articles/sender/message-too-large.mdx:85  dead-link',
      '  「/articles/mailbox-full」というページはありません。',
      '  → /articles/mailbox-full/ と、終わりに / を付けます。',
    ],
  },
  {
    kind: 'dead-link',
    change: (site) =>
      replace(site, LARGE, '/articles/mailbox-full/#step-open-webmail', '../mailbox-full/'),
    printed: [
      'content/articles/sender/message-too-large.mdx:85  dead-link',
      '  「../mailbox-full/」という書き方のリンクは使えません。',
      '  → サイトの中へは /articles/<slug>/ のように / から書き、外へは https:// から書きます。',
    ],
  },
  {
    // Nothing like it is there: the article was deleted.
    kind: 'dead-link',
    change: (site) =>
      replace(site, LARGE, '/articles/mailbox-full/#step-open-webmail', '/articles/mail-loop/'),
    printed: [
      'content/articles/sender/message-too-large.mdx:85  dead-link',
      '  「/articles/mail-loop/」というページはありません。',
      '  → リンクを消すか、別の記事に変えます。',
    ],
  },
  {
    kind: 'dead-link',
    change: (site) =>
      replace(site, LARGE, '/articles/mailbox-full/#step-open-webmail', '/articles/mailbx-fll-p/'),
    printed: [
      'content/articles/sender/message-too-large.mdx:85  dead-link',
      '  「/articles/mailbx-fll-p/」というページはありません。',
      '  → 使えるページ: /articles/, /articles/message-too-large/, /articles/mailbox-full/',
    ],
  },
  {
    kind: 'dead-link',
    change: (site) => replace(site, FULL, '/k/104/', '/k/199/'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:43  dead-link',
      '  「/k/199/」というページはありません。',
      '  → /k/104/ のことですか？ 使えるページ: /k/104/, /k/202/',
    ],
  },
  {
    kind: 'dead-link',
    change: (site) => {
      site[GLOSSARY] =
        'spf:\n  term: SPF\n  reading: えすぴーえふ\n  is: 仕組みです。\n  article: mailbox-ful\n';
    },
    printed: [
      'content/glossary.yaml:5  dead-link',
      '  「mailbox-ful」という記事はありません。',
      '  → mailbox-full のことですか？ 使えるslug: message-too-large, mailbox-full',
    ],
  },
  {
    kind: 'dead-anchor',
    change: (site) => replace(site, LARGE, '#step-open-webmail', '#step-open-web-mail'),
    printed: [
      'content/articles/sender/message-too-large.mdx:85  dead-anchor',
      '  content/articles/recipient/mailbox-full.mdx に「#step-open-web-mail」という場所はありません。',
      '  → step-open-webmail のことですか？ 使える場所: symptom, check, steps, verify, escalate, steps-recipient, step-open-webmail',
    ],
  },
  {
    kind: 'dead-anchor',
    change: (site) => replace(site, LARGE, '#step-open-webmail', '#cause'),
    printed: [
      'content/articles/sender/message-too-large.mdx:85  dead-anchor',
      '  content/articles/recipient/mailbox-full.mdx に「#cause」という場所はありません。',
      '  → 使える場所: symptom, check, steps, verify, escalate, steps-recipient, step-open-webmail',
    ],
  },
  {
    kind: 'dead-anchor',
    change: (site) => replace(site, LARGE, '(#steps-sender)', '(#steps-admin)'),
    printed: [
      'content/articles/sender/message-too-large.mdx:89  dead-anchor',
      '  content/articles/sender/message-too-large.mdx に「#steps-admin」という場所はありません。',
      '  → 使える場所: symptom, check, cause, steps, verify, escalate, steps-sender, step-share-link, step-split',
    ],
  },
  {
    kind: 'outside-link',
    change: (site) =>
      replace(
        site,
        LARGE,
        '(https://support.google.com/mail/answer/6584)',
        '(https://support.google.com/mail/answer/1)',
      ),
    printed: [
      'content/articles/sender/message-too-large.mdx:63  outside-link',
      '  「https://support.google.com/mail/answer/1」は、この記事のsourcesにありません。',
      '  → 読んで確かめたページなら、sourcesに足します。そうでなければリンクを外します。',
    ],
  },
  {
    kind: 'outside-link',
    change: (site) => replace(site, LARGE, '(https://support', '(http://support'),
    printed: [
      'content/articles/sender/message-too-large.mdx:63  outside-link',
      '  「http://support.google.com/mail/answer/6584」は https:// のリンクではありません。',
      '  → https:// のページにします。',
    ],
  },
  {
    kind: 'outside-link',
    change: (site) =>
      replace(
        site,
        LARGE,
        '(https://support.google.com/mail/answer/6584)',
        '(mailto:taro@example.jp)',
      ),
    printed: [
      'content/articles/sender/message-too-large.mdx:63  outside-link',
      '  「mailto:taro@example.jp」がリンクになっています。',
      '  → アドレスや電話番号は`コード`で書きます。例は taro@example.jp のように書きます。',
    ],
  },
  {
    kind: 'fact-unknown',
    change: (site) => replace(site, LARGE, 'id="base64.growth"', 'id="base64.grow"'),
    printed: [
      'content/articles/sender/message-too-large.mdx:38  fact-unknown',
      '  「base64.grow」という値はありません。',
      '  → base64.growth のことですか？ base64. で使えるid: base64.growth',
      '',
      'content/facts.yaml:1  fact-unused(注意)',
      '  「base64.growth」は、どの記事も使っていません。',
      '  → 記事で <Fact id="base64.growth" /> と書くか、要らなければ消します。',
    ],
  },
  {
    kind: 'fact-unknown',
    change: (site) => replace(site, LARGE, 'id="gmail.sizeSend"', 'id="gmail.sizeSent"'),
    printed: [
      'content/articles/sender/message-too-large.mdx:38  fact-unknown',
      '  「gmail.sizeSent」という値はありません。',
      '  → gmail.sizeSend のことですか？ gmail. で使えるid: gmail.domains, gmail.sizeSend',
    ],
  },
  {
    kind: 'fact-unknown',
    change: (site) => replace(site, LARGE, 'id="gmail.sizeSend"', 'id="gmail.mailbox"'),
    printed: [
      'content/articles/sender/message-too-large.mdx:38  fact-unknown',
      '  「gmail.mailbox」は、公式の情報で確認できていない値です(unknown)。',
      '  → gmail. で使えるid: gmail.domains, gmail.sizeSend',
    ],
  },
  {
    kind: 'fact-unknown',
    change: (site) => {
      replace(site, LARGE, 'id="gmail.sizeSend"', 'id="gmail.rates"');
      replace(
        site,
        GMAIL,
        'mailbox:\n  unknown: true',
        'rates:\n  value:\n    - { what: 送信, limit: 1日に500通 }\n  sure: official',
      );
    },
    printed: [
      'content/articles/sender/message-too-large.mdx:38  fact-unknown',
      '  「gmail.rates」は一覧なので、<Fact> では出せません。<Services> の表で出します。',
      '  → gmail. で使えるid: gmail.domains, gmail.sizeSend',
    ],
  },
  {
    kind: 'fact-unverified',
    change: (site) => replace(site, FACTS, 'sure: standard', 'sure: unverified'),
    printed: [
      'content/articles/sender/message-too-large.mdx:38  fact-unverified',
      '  「base64.growth」の値は確認できていません(sure: unverified)。',
      '  → 「公式の情報で確認できません」と書いて公式ページへ案内するか、書かないでおきます。',
    ],
  },
  {
    kind: 'fact-unused',
    change: (site) =>
      append(site, FACTS, (site[FACTS] ?? '').replace('base64.growth', 'smtp.retry')),
    printed: [
      'content/facts.yaml:6  fact-unused(注意)',
      '  「smtp.retry」は、どの記事も使っていません。',
      '  → 記事で <Fact id="smtp.retry" /> と書くか、要らなければ消します。',
    ],
  },
];
