import {
  append,
  CATEGORIES,
  FACTS,
  FULL,
  GMAIL,
  LARGE,
  replace,
} from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

/** Files as a whole, their YAML and their fields. */
export const fileCases: readonly Case[] = [
  {
    kind: 'file-place',
    change: (site) => {
      site['content/articles/sendr/lost.mdx'] = '';
    },
    printed: [
      'content/articles/sendr/lost.mdx  file-place',
      '  「sendr」という分類はありません。',
      '  → sender のことですか？ 使える分類: sender, recipient, network, server, settings, content, route, temporary, other',
    ],
  },
  {
    kind: 'file-place',
    change: (site) => {
      site['content/articles/lost.mdx'] = '';
    },
    printed: [
      'content/articles/lost.mdx  file-place',
      '  記事を置く場所ではありません。',
      '  → 記事は content/articles/<分類>/<slug>.mdx に置きます。',
    ],
  },
  {
    kind: 'file-place',
    change: (site) => {
      site['content/articles/sender/Too_Large.mdx'] = '';
    },
    printed: [
      'content/articles/sender/Too_Large.mdx  file-place',
      '  「Too_Large」はslugに使えません。',
      '  → slugは英小文字・数字・ハイフンだけで、message-too-large のように書きます。',
    ],
  },
  {
    kind: 'file-place',
    change: (site) => {
      site['content/notes.txt'] = '';
    },
    printed: [
      'content/notes.txt  file-place',
      '  この場所のファイルは、サイトのどこにも出ません。',
      '  → 置き場所は docs/editing.md と docs/problems.md にあります。要らないファイルなら消します。',
    ],
  },
  {
    kind: 'file-syntax',
    change: (site) => replace(site, LARGE, 'minutes: 5', 'minutes: [5'),
    printed: [
      'content/articles/sender/message-too-large.mdx:14  file-syntax',
      '  [ で始まる値が、閉じていません。',
      "  → [ が一覧の始まりなら、終わりに ] を書きます。文の一部なら、値の全体を '…' で囲みます。",
    ],
  },
  {
    kind: 'file-syntax',
    change: (site) => replace(site, LARGE, '</Note>\n', ''),
    printed: [
      'content/articles/sender/message-too-large.mdx:61  file-syntax',
      '  <Note> が閉じていません。',
      '  → 文のあとの行に </Note> を書きます。開くタグと閉じるタグを組にし、それぞれを1行に書いて、文との間を1行あけます。',
    ],
  },
  {
    kind: 'file-syntax',
    change: (site) => replace(site, FULL, 'ほかの人には', 'ほかの人<taro@example.jp>には'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  file-syntax',
      '  「<」のあとに、部品の名前でない文字があります。',
      '  → 「<」と「{」は部品の記号です。文字として見せるときは`コード`で書きます。',
    ],
  },
  {
    kind: 'file-syntax',
    change: (site) => replace(site, FULL, 'ほかの人には', 'ほかの人{には'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  file-syntax',
      '  「{」が閉じないまま終わっています。',
      '  → 「<」と「{」は部品の記号です。文字として見せるときは`コード`で書きます。',
    ],
  },
  {
    kind: 'duplicate-key',
    change: (site) => append(site, FACTS, site[FACTS] ?? ''),
    printed: [
      'content/facts.yaml:6  duplicate-key',
      '  「base64.growth」は1行目にもあります。同じ名前は1回だけ書けます。',
      '  → 1行目と6行目のどちらかを消すか、別の名前にします。',
    ],
  },
  {
    kind: 'duplicate-key',
    change: (site) => replace(site, LARGE, 'minutes: 5', 'minutes: 5\ntitle: もう一つの題'),
    printed: [
      'content/articles/sender/message-too-large.mdx:15  duplicate-key',
      '  「title」は3行目にもあります。同じ名前は1回だけ書けます。',
      '  → 3行目と15行目のどちらかを消すか、別の名前にします。',
    ],
  },
  {
    kind: 'unknown-key',
    change: (site) => replace(site, LARGE, 'synonyms:', 'synonym:'),
    printed: [
      'content/articles/sender/message-too-large.mdx:11  unknown-key',
      '  「synonym」という項目はありません。',
      '  → synonyms のことですか？ 使える項目(近い順): synonyms, symptoms, common, minutes, stopsAt ほか',
    ],
  },
  {
    kind: 'unknown-key',
    change: (site) => replace(site, GMAIL, 'value: 25MB', 'value: 25MB\n  notes: 実測'),
    printed: [
      'content/providers/gmail.yaml:12  unknown-key',
      '  「notes」という項目はありません。',
      '  → note のことですか？ 使える項目: value, source, checked, sure, note, unknown',
    ],
  },
  {
    kind: 'unknown-key',
    change: (site) => replace(site, CATEGORIES, 'sender:', 'shop:\n  title: x\nsender:'),
    printed: [
      'content/categories.yaml:1  unknown-key',
      '  「shop」という項目はありません。',
      '  → 使える項目: sender, recipient, network, server, settings, content, route, temporary, other',
    ],
  },
  {
    kind: 'missing-key',
    change: (site) => replace(site, LARGE, 'minutes: 5\n', ''),
    printed: [
      'content/articles/sender/message-too-large.mdx:2  missing-key',
      '  「minutes」がありません。',
      '  → 「minutes」を書き足します。',
    ],
  },
  {
    kind: 'missing-key',
    change: (site) =>
      replace(site, GMAIL, 'answer/6374270\n  checked: 2026-11-24\n', 'answer/6374270\n'),
    printed: [
      'content/providers/gmail.yaml:15  missing-key',
      '  「mailboxのchecked」がありません。',
      '  → 「mailboxのchecked」を書き足します。',
    ],
  },
  {
    kind: 'missing-key',
    change: (site) => replace(site, LARGE, '    sure: official\n', ''),
    printed: [
      'content/articles/sender/message-too-large.mdx:23  missing-key',
      '  「sourcesの1番目のsure」がありません。',
      '  → 「sourcesの1番目のsure」を書き足します。',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) => replace(site, LARGE, 'fixOwner: [sender]', 'fixOwner: [sendr]'),
    printed: [
      'content/articles/sender/message-too-large.mdx:13  invalid-value',
      '  「fixOwnerの1番目」に「sendr」という値はありません。',
      '  → sender のことですか？ 使える値: sender, sender-admin, recipient, recipient-admin, provider, wait',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) => replace(site, LARGE, 'minutes: 5', 'minutes: 5分'),
    printed: [
      'content/articles/sender/message-too-large.mdx:14  invalid-value',
      '  「minutes」の値が正しくありません。',
      '  → 半角の数字だけを書きます。単位は付けません。',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) => replace(site, LARGE, 'minutes: 5', 'minutes: 900'),
    printed: [
      'content/articles/sender/message-too-large.mdx:14  invalid-value',
      '  「minutes」の値が正しくありません。',
      '  → 480以下にします。',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) => replace(site, LARGE, 'minutes: 5', 'minutes:'),
    printed: [
      'content/articles/sender/message-too-large.mdx:14  invalid-value',
      '  「minutes」が空です。',
      '  → 数を書きます。',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) => replace(site, LARGE, '- 小さなメールなら届く\n', '- 0x800CCC0E\n'),
    printed: [
      'content/articles/sender/message-too-large.mdx:7  invalid-value',
      '  「symptomsの2番目」の値が正しくありません。',
      "  → 数として読まれています。文字にするには '…' で囲みます。",
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) => replace(site, FULL, ', 返事が来ない]', ']'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:5  invalid-value',
      '  「symptoms」の値が正しくありません。',
      '  → 読む人の言葉を3つ以上書きます。',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) =>
      replace(
        site,
        LARGE,
        'title: メール',
        'title: 写真や動画を付けたときだけどうしても送れないのに小さいものなら送れるメール',
      ),
    printed: [
      'content/articles/sender/message-too-large.mdx:3  invalid-value',
      '  「title」の値が正しくありません。',
      '  → 40文字までにします。',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) => replace(site, LARGE, 'reviewed: 2026-11-24', 'reviewed: 24.11.2026'),
    printed: [
      'content/articles/sender/message-too-large.mdx:27  invalid-value',
      '  「reviewed」の値が正しくありません。',
      '  → 日付は 2026-11-24 の形で書きます。',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) =>
      replace(
        site,
        GMAIL,
        'mailbox:',
        'status:\n  value: support page\n  source: https://support.google.com/mail/\n  checked: 2026-11-24\n  sure: official\nmailbox:',
      ),
    printed: [
      'content/providers/gmail.yaml:16  invalid-value',
      '  「statusのvalue」の値が正しくありません。',
      '  → URLを https:// から書きます。',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) =>
      append(site, FACTS, (site[FACTS] ?? '').replace('base64.growth', 'Base64 growth')),
    printed: [
      'content/facts.yaml:6  invalid-value',
      '  「Base64 growth」という名前は使えません。',
      '  → idは英小文字・数字・ハイフン・点で書きます。',
      '',
      'content/facts.yaml:6  fact-unused(注意)',
      '  「Base64 growth」は、どの記事も使っていません。',
      '  → 記事で <Fact id="Base64 growth" /> と書くか、要らなければ消します。',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) => replace(site, LARGE, 'number: 104', 'number: 10'),
    printed: [
      'content/articles/sender/message-too-large.mdx:2  invalid-value',
      '  「number」の値が正しくありません。',
      '  → 101以上にします。',
    ],
  },
  {
    kind: 'file-syntax',
    change: (site) => {
      site[FACTS] = 'base64.growth: "';
    },
    printed: [
      'content/facts.yaml:1  file-syntax',
      '  " で始まる値が、閉じていません。',
      '  → 値の終わりにも " を書きます。',
    ],
  },
  {
    kind: 'file-syntax',
    change: (site) => {
      site[FULL] = 'むき出しの文です。';
    },
    printed: [
      'content/articles/recipient/mailbox-full.mdx:1  file-syntax',
      '  ファイルの頭に、--- で囲んだ項目(front matter)がありません。',
      '  → 1行目から次のように始め、右側を書き換えます。同じものと項目の意味が、docs/editing.md の1にあります。',
      '  ---',
      '  number: 201',
      '  title: 症状を、読む人の言葉で',
      '  lead: 何が起きているか。まず何をするか。',
      '  symptoms:',
      '    - 読む人の言い方',
      '    - 2つ目の言い方',
      '    - 3つ目の言い方',
      '  audiences: [sender]',
      '  fixOwner: [sender]',
      '  minutes: 10',
      '  stopsAt: [sending-server]',
      '  related:',
      '    - article: message-too-large',
      '      when: その記事のほうだと分かるしるしを、1文で。',
      '  evidence:',
      '    - 問い合わせの前に集めるもの',
      '    - 2つ目の集めるもの',
      '  sources:',
      '    - url: https://example.com/',
      '      supports: 何の裏付けか',
      '      checked: 2026-11-24',
      '      sure: official',
      '  reviewed: 2026-11-24',
      '  reviewBy: 2027-05-24',
      '  ---',
    ],
  },
  {
    kind: 'file-place',
    change: (site) => {
      Reflect.deleteProperty(site, CATEGORIES);
    },
    printed: [
      'content/categories.yaml  file-place',
      '  このファイルがありません。',
      '  → 消したのなら元に戻します。場所と名前は変えられません。',
    ],
  },
];
