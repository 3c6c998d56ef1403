import { append, type Files } from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

/** Replies without a fault: those of two articles are not the same. */
const textsOf = (what: string) => ({
  asker: `《お客様名》様\n\n  ${what}と届きます。\n\n  手順: {url:steps}`,
  other: `《相手のお名前》様\n\n  次のページの手順で、${what}かをお試しください。\n\n  {url:steps}`,
  admin: `《管理者名》様\n\n  ${what}かをお確かめください。\n\n  {url}`,
});
type Texts = Partial<ReturnType<typeof textsOf>>;

const PLACEHOLDERS = 'content/placeholders.yaml';
const placeholders = ['お客様名', '相手のお名前', '管理者名']
  .map((name) => `- name: ${name}\n  hint: 人の名前\n`)
  .join('');

const put = (site: Files, slug: string, { asker, other, admin }: ReturnType<typeof textsOf>) => {
  site[`content/replies/${slug}.yaml`] =
    `asker: |\n  ${asker}\nother: |\n  ${other}\nadmin: |\n  ${admin}\n`;
};

/** Adds replies to both articles of the site, without a fault unless it is given, and some to another slug. */
const reply =
  (texts: Texts, slug = 'mailbox-full') =>
  (site: Files) => {
    site[PLACEHOLDERS] = placeholders;
    put(site, 'mailbox-full', textsOf('場所を空ける'));
    put(site, 'message-too-large', textsOf('小さくする'));
    put(site, slug, {
      ...textsOf(slug === 'mailbox-full' ? '場所を空ける' : '別の場所を空ける'),
      ...texts,
    });
  };

/** Adds replies without a fault. */
export const addReplies = reply({});

const say = (text: string) => reply({ asker: `《お客様名》様\n\n  ${text}` });

/** Replies that agents paste. */
export const replyCases: readonly Case[] = [
  {
    kind: 'reply-article',
    change: reply({}, 'mailbox-ful'),
    printed: [
      'content/replies/mailbox-ful.yaml  reply-article',
      '  「mailbox-ful」という記事はありません。',
      '  → ファイルの名前を、記事のslugにします。mailbox-full のことですか？ 記事: message-too-large, mailbox-full',
    ],
  },
  {
    kind: 'reply-placeholder',
    change: say('《お客様》のメールです。'),
    printed: [
      'content/replies/mailbox-full.yaml:4  reply-placeholder',
      '  「《お客様》」という空欄はありません。',
      '  → お客様名 のことですか？ 空欄: お客様名, 相手のお名前, 管理者名',
    ],
  },
  {
    kind: 'reply-placeholder',
    change: say('《お客様名のメールです。'),
    printed: [
      'content/replies/mailbox-full.yaml:4  reply-placeholder',
      '  「《」の相手がありません。',
      '  → 空欄は《お客様名》のように、1行の中で《 と 》で囲みます。',
    ],
  },
  {
    kind: 'reply-placeholder',
    change: say('○○様からのメールです。'),
    printed: [
      'content/replies/mailbox-full.yaml:4  reply-placeholder',
      '  「○○」は空欄として数えられません。',
      '  → 空欄は《お客様名》のように書きます。使える名前は content/placeholders.yaml にあります。',
    ],
  },
  {
    kind: 'reply-address',
    change: say('手順はこちらです。\n  {url:step-open-webmail}'),
    printed: [
      'content/replies/mailbox-full.yaml:5  reply-address',
      '  content/articles/recipient/mailbox-full.mdx に「step-open-webmail」という場所はありません。',
      '  → open-webmail のことですか？ 使える場所: symptom, check, steps, verify, escalate, open-webmail, evidence',
    ],
  },
  {
    kind: 'reply-address',
    change: say('手順: {URL}'),
    printed: [
      'content/replies/mailbox-full.yaml:4  reply-address',
      '  「{URL}」という書き方はありません。',
      '  → 記事のアドレスは {url}、記事の中の場所のアドレスは {url:verify} のように書きます。',
    ],
  },
  {
    kind: 'reply-address',
    change: say('手順: {url'),
    printed: [
      'content/replies/mailbox-full.yaml:4  reply-address',
      '  「{」という書き方はありません。',
      '  → 記事のアドレスは {url}、記事の中の場所のアドレスは {url:verify} のように書きます。',
    ],
  },
  {
    kind: 'reply-address',
    change: say('手順: https://mail-note.example/k/202K/'),
    printed: [
      'content/replies/mailbox-full.yaml:4  reply-address',
      '  「https://mail-note.example/k/202K/」と、アドレスが直接書かれています。',
      '  → 記事のアドレスは {url}、記事の中の場所のアドレスは {url:verify} のように書きます。',
    ],
  },
  {
    kind: 'reply-too-long',
    // 596 characters as they are written; the address is longer than `{url}`.
    change: reply({ other: `${'確かめます。'.repeat(98)}\n  {url}\n  はい。` }),
    printed: [
      'content/replies/mailbox-full.yaml:7  reply-too-long',
      '  「other」の文面が、アドレスを入れると639文字あります。',
      '  → 600文字までにします。詳しいことは記事に任せ、アドレスを1つ置きます。',
    ],
  },
  {
    kind: 'reply-repeat',
    change: reply({ admin: textsOf('場所を空ける').admin }, 'message-too-large'),
    printed: [
      'content/replies/message-too-large.yaml:13  reply-repeat',
      '  「admin」の文面が、content/replies/mailbox-full.yaml の「admin」と同じです。',
      '  → この記事の原因と、受け取る相手に合わせて書きます。',
    ],
  },
  {
    kind: 'reply-missing',
    change: (site) => {
      addReplies(site);
      Reflect.deleteProperty(site, 'content/replies/message-too-large.yaml');
    },
    printed: [
      'content/articles/sender/message-too-large.mdx  reply-missing',
      '  返信の文面がありません。',
      '  → content/replies/message-too-large.yaml に、asker、other、adminの3通を書きます。',
    ],
  },
  {
    kind: 'missing-key',
    change: (site) => {
      addReplies(site);
      const path = 'content/replies/mailbox-full.yaml';
      site[path] = (site[path] ?? '').replace(/admin: [^]*$/, '');
    },
    printed: [
      'content/replies/mailbox-full.yaml:1  missing-key',
      '  「admin」がありません。',
      '  → 「admin」を書き足します。',
    ],
  },
  {
    kind: 'unknown-key',
    change: (site) => {
      addReplies(site);
      append(site, 'content/replies/mailbox-full.yaml', 'provider: |\n  はい。\n');
    },
    printed: [
      'content/replies/mailbox-full.yaml:19  unknown-key',
      '  「provider」という項目はありません。',
      '  → 使える項目: asker, other, admin',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) => {
      addReplies(site);
      const path = 'content/replies/mailbox-full.yaml';
      site[path] = (site[path] ?? '')
        .replace('admin: |', 'admin: >')
        .replace('様\n\n  場所を空けるか', '様。\n  場所を空けるか');
    },
    printed: [
      'content/replies/mailbox-full.yaml:13  invalid-value',
      '  「admin」の値が正しくありません。',
      '  → | のあとに改行して、行ごとに書きます。日本語の間に空白は入れません。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: say('添付は25MBまでです。'),
    printed: [
      'content/replies/mailbox-full.yaml:4  value-in-prose',
      '  「25MB」が返信の文面に直接書かれています。',
      '  → 「数分」のように数字を使わずに書くか、値の要る文を記事の本文に移します。部品はここでは使えません。',
    ],
  },
  {
    kind: 'host-in-prose',
    change: say('gmail.comに送ります。'),
    printed: [
      'content/replies/mailbox-full.yaml:4  host-in-prose',
      '  「gmail.com」が返信の文面に直接書かれています。',
      '  → 名前を出さずに書くか、名前の要る文を記事の本文に移します。例なら example.jp などで書きます。',
    ],
  },
  {
    kind: 'hand-space',
    change: reply({ asker: '《お客様名》 様' }),
    printed: [
      'content/replies/mailbox-full.yaml:2  hand-space',
      '  「《お客様名》 様」に、手で入れた空白があります。',
      '  → 空白を消します。日本語と英数字の間は、画面では自動であきます。',
    ],
  },
];
