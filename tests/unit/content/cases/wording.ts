import { append, FACTS, FULL, GMAIL, LARGE, replace } from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

const say = (text: string) => (site: Record<string, string>) =>
  replace(site, FULL, 'ほかの人には届くか、確かめます。', text);

const OUTGOING = `outgoing:
  value: [{ host: smtp.gmail.com, port: 465, encryption: TLS }]
  source: https://support.google.com/mail/
  checked: 2026-11-24
  sure: official
`;

/** What sentences say and how they are written. */
export const wordingCases: readonly Case[] = [
  {
    kind: 'value-in-prose',
    change: say('添付は25MBまでです。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  value-in-prose',
      '  「25MB」が本文に直接書かれています。',
      '  → 同じものの値なら <Fact id="gmail.sizeSend" /> と書きます。',
      '  別のものなら: サービスごとの上限なら <Services show="size" />、容量なら <Services show="mailbox" /> の表で出せます。ほかは content/facts.yaml に置き、<Fact id="…" /> で出します。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: say('一行目です。\n二行目には**約33〜37%**とあります。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:26  value-in-prose',
      '  「33〜37%」が本文に直接書かれています。',
      '  → 同じものの値なら <Fact id="base64.growth" /> と書きます。',
      '  別のものなら: 目安なら「3分の1ほど」のように書けます。決まった割合なら content/facts.yaml に置き、<Fact id="…" /> で出します。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: say('添付は30MBまでです。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  value-in-prose',
      '  「30MB」が本文に直接書かれています。',
      '  → サービスごとの上限なら <Services show="size" />、容量なら <Services show="mailbox" /> の表で出せます。ほかは content/facts.yaml に置き、<Fact id="…" /> で出します。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: say('添付は5MBまでです。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  value-in-prose',
      '  「5MB」が本文に直接書かれています。',
      '  → サービスごとの上限なら <Services show="size" />、容量なら <Services show="mailbox" /> の表で出せます。ほかは content/facts.yaml に置き、<Fact id="…" /> で出します。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: (site) => {
      site['content/providers/ocn.yaml'] = (site[GMAIL] ?? '')
        .replace('Gmail', 'OCN')
        .replace('order: 10', 'order: 20');
      say('OCNで送れるのは２５ MBまでです。')(site);
    },
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  value-in-prose',
      '  「２５ MB」が本文に直接書かれています。',
      '  → 同じものの値なら <Fact id="ocn.sizeSend" /> と書きます。ほかに同じ値: gmail.sizeSend。',
      '  別のものなら: サービスごとの上限なら <Services show="size" />、容量なら <Services show="mailbox" /> の表で出せます。ほかは content/facts.yaml に置き、<Fact id="…" /> で出します。',
      '',
      'content/articles/recipient/mailbox-full.mdx:25  character-width',
      '  「２５」の幅が違います。',
      '  → 数字と英字は半角で書きます。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: say('月に1,100円かかります。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  value-in-prose',
      '  「1,100円」が本文に直接書かれています。',
      '  → 料金は変わります。公式の料金のページへ案内するか、content/facts.yaml に置き、<Fact id="…" /> で出します。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: say('届くのは8割ではなく85%です。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  value-in-prose',
      '  「85%」が本文に直接書かれています。',
      '  → 目安なら「3分の1ほど」のように書けます。決まった割合なら content/facts.yaml に置き、<Fact id="…" /> で出します。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: say('送れるのは500通までです。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  value-in-prose',
      '  「500通」が本文に直接書かれています。',
      '  → 送れる数の上限なら <Services show="rates" /> の表で出せます。目安なら「何度か」「多くの」のように書けます。決まった数なら content/facts.yaml に置き、<Fact id="…" /> で出します。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: say('1行は998文字までです。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  value-in-prose',
      '  「998文字」が本文に直接書かれています。',
      '  → 決まった長さなら content/facts.yaml に置き、<Fact id="…" /> で出します。目安なら「短く」のように書けます。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: (site) => replace(site, LARGE, '送信済み |', '5月31日まで |'),
    printed: [
      'content/articles/sender/message-too-large.mdx:73  value-in-prose',
      '  「5月31日」が本文に直接書かれています。',
      '  → 日付は、過ぎると古くなります。要らなければ消します。要るなら content/facts.yaml に置き、<Fact id="…" /> で出します。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: (site) => replace(site, LARGE, '添付したファイルの数', '送ってから24時間の記録'),
    printed: [
      'content/articles/sender/message-too-large.mdx:21  value-in-prose',
      '  「24時間」がファイルの頭(front matter)に直接書かれています。',
      '  → 「数分」のように数字を使わずに書くか、値の要る文を本文に移します。部品はここでは使えません。',
    ],
  },
  {
    kind: 'host-in-prose',
    change: say('サーバーは`smtp.gmail.com`です。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  host-in-prose',
      '  「smtp.gmail.com」が本文に直接書かれています。',
      '  → 実在する名前は content/facts.yaml か content/providers に置き、<Fact> か <Services> で出します。例なら example.jp などで書きます。',
    ],
  },
  {
    kind: 'host-in-prose',
    change: (site) => replace(site, LARGE, 'エラーに「full」', 'mx.gmail.comのエラーに「full」'),
    printed: [
      'content/articles/sender/message-too-large.mdx:18  host-in-prose',
      '  「mx.gmail.com」がファイルの頭(front matter)に直接書かれています。',
      '  → 名前を出さずに書くか、名前の要る文を本文に移します。例なら example.jp などで書きます。',
    ],
  },
  {
    kind: 'host-in-prose',
    change: (site) => {
      append(site, GMAIL, OUTGOING);
      say('サーバーは`smtp.gmail.com`です。')(site);
    },
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  host-in-prose',
      '  「smtp.gmail.com」が本文に直接書かれています。',
      '  → <Services show="outgoing" only="gmail" /> の表で出します。例なら example.jp などで書きます。',
    ],
  },
  {
    kind: 'host-in-prose',
    change: (site) => {
      replace(site, FACTS, '約33〜37%', 'gmail.com');
      say('gmail.comのアドレスです。')(site);
    },
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  host-in-prose',
      '  「gmail.com」が本文に直接書かれています。',
      '  → 同じものの値なら <Fact id="base64.growth" /> と書きます。ほかに同じ値: gmail.domains。',
      '  別のものなら: 実在する名前は content/facts.yaml か content/providers に置き、<Fact> か <Services> で出します。例なら example.jp などで書きます。',
    ],
  },
  {
    kind: 'host-in-block',
    change: (site) =>
      replace(
        site,
        LARGE,
        'dig example.jp MX @192.0.2.1',
        'dig example.jp MX\ndig gmail.com MX @8.8.8.8',
      ),
    printed: [
      'content/articles/sender/message-too-large.mdx:81  host-in-block',
      '  例の中に、実在しうる名前「gmail.com」があります。',
      '  → example.jp、mail.example.com、192.0.2.1 など、だれのものでもない名前で書きます。',
      '',
      'content/articles/sender/message-too-large.mdx:81  host-in-block',
      '  例の中に、実在しうる名前「8.8.8.8」があります。',
      '  → example.jp、mail.example.com、192.0.2.1 など、だれのものでもない名前で書きます。',
    ],
  },
  {
    kind: 'hand-space',
    change: say('ブラウザーで Gmail を開きます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  hand-space',
      '  「ブラウザーで Gmail 」に、手で入れた空白があります。',
      '  → 空白を消します。日本語と英数字の間は、画面では自動であきます。',
      '',
      'content/articles/recipient/mailbox-full.mdx:25  hand-space',
      '  「 Gmail を開きます。」に、手で入れた空白があります。',
      '  → 空白を消します。日本語と英数字の間は、画面では自動であきます。',
    ],
  },
  {
    kind: 'hand-space',
    change: say('番号 `5.7.1`を探します。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  hand-space',
      '  「番号 5.7.1を」に、手で入れた空白があります。',
      '  → 空白を消します。日本語と英数字の間は、画面では自動であきます。',
    ],
  },
  {
    kind: 'hand-space',
    change: (site) =>
      replace(site, FACTS, '  sure: standard', '  sure: standard\n  note: RFC 4648 による'),
    printed: [
      'content/facts.yaml:6  hand-space',
      '  「C 4648 による」に、手で入れた空白があります。',
      '  → 空白を消します。日本語と英数字の間は、画面では自動であきます。',
    ],
  },
  {
    kind: 'hand-space',
    change: say('届きましたか？　次を見ます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  hand-space',
      '  「きましたか？　次を見ます。」に、手で入れた空白があります。',
      '  → 空白を消します。日本語と英数字の間は、画面では自動であきます。',
    ],
  },
  {
    kind: 'character-width',
    change: say('送信サーバー（ＳＭＴＰ）ですか?'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  character-width',
      '  「ＳＭＴＰ」の幅が違います。',
      '  → 数字と英字は半角で書きます。',
      '',
      'content/articles/recipient/mailbox-full.mdx:25  character-width',
      '  「（」の幅が違います。',
      '  → かっこは半角の ( ) で書きます。',
      '',
      'content/articles/recipient/mailbox-full.mdx:25  character-width',
      '  「）」の幅が違います。',
      '  → かっこは半角の ( ) で書きます。',
      '',
      'content/articles/recipient/mailbox-full.mdx:25  character-width',
      '  「?」の幅が違います。',
      '  → 日本語のあとの ？ は全角で書きます。',
    ],
  },
  {
    kind: 'character-width',
    change: say('届きました！'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  character-width',
      '  「！」は使いません。',
      '  → 文は「。」で終えます。画面に出る文面なら、`コード`で書きます。',
    ],
  },
  {
    kind: 'term',
    change: say('サーバの迷惑フォルダを見ます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  term',
      '  「迷惑フォルダ」は、このサイトでは別の言葉で書きます。',
      '  → 迷惑メールフォルダ と書きます。画面に出る名前なら「」で囲みます。',
      '',
      'content/articles/recipient/mailbox-full.mdx:25  term',
      '  「サーバ」は、このサイトでは別の言葉で書きます。',
      '  → サーバー と書きます。画面に出る名前なら「」で囲みます。',
    ],
  },
  {
    kind: 'term',
    change: (site) => replace(site, FULL, '返事が来ない', '受信トレイに来ない'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:5  term',
      '  「受信トレイ」は、このサイトでは別の言葉で書きます。',
      '  → 受信箱 と書きます。画面に出る名前なら「」で囲みます。',
    ],
  },
  {
    kind: 'body-too-long',
    change: say('確かめます。'.repeat(800)),
    printed: [
      'content/articles/recipient/mailbox-full.mdx  body-too-long',
      '  本文が4870文字あります。',
      '  → 4500文字までにします。別の症状の話は別の記事に分け、リンクします。',
    ],
  },
  {
    kind: 'synonym-repeat',
    change: (site) => replace(site, LARGE, '[容量オーバー', '[動画'),
    printed: [
      'content/articles/sender/message-too-large.mdx:11  synonym-repeat(注意)',
      '  synonymsの「動画」は、「写真や動画を付けると送れない」にもう入っています。',
      '  → 消すか、まだどこにもない言い方にします。',
    ],
  },
  {
    kind: 'long-step',
    change: (site) =>
      replace(
        site,
        FULL,
        'ブラウザーで受信箱を開きます。',
        'ブラウザーで受信箱を開いたら、いちばん上にあるアイコンを押して、次の画面で「すべて」を選び、もういらなくなったメールをまとめて消してください。',
      ),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:32  long-step',
      '  受け取る人の手順に、71文字の文があります。',
      '  → 60文字までの文に分けます。1つの手順で頼むことは1つです。',
    ],
  },
  {
    kind: 'hard-sentence',
    change: say(
      '確かめます。\n受信側の容量超過による一時的な受信拒否の可能性を、送信日時と不達通知の内容から確認します。',
    ),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:26  hard-sentence(注意)',
      '  長くて漢字の多い文です(45文字、漢字64%)。',
      '  → 文を分けるか、熟語を動詞に言い換えます。',
    ],
  },
  {
    kind: 'jargon',
    change: say(
      '確かめます。\nQRSTのレコードを見ます。ABCD(文字の並び)とURLは、説明が要りません。',
    ),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:26  jargon(注意)',
      '  「QRST」の説明がありません。',
      '  → その場でかっこを付けて短く説明するか、content/glossary.yaml に用語として足します。名前なら、そのままでかまいません。',
    ],
  },
  {
    kind: 'repeated-sentence',
    change: (site) => {
      say('相手のメールの空きが増えたら、`552`の返ったメールだけを送り直します。')(site);
      replace(
        site,
        LARGE,
        'も見てください。',
        'も見てください。\n相手のメールの空きが増えたら、`552`が返ったメールだけを送り直します。',
      );
    },
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  repeated-sentence',
      '  content/articles/sender/message-too-large.mdx:86 とほぼ同じ文があります: 「相手のメールの空きが増えたら、…が返ったメールだけを送り直します。」',
      '  → どちらか片方に書き、もう片方からはリンクします。',
    ],
  },
];
