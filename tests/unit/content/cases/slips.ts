import {
  append,
  FACTS,
  FULL,
  GMAIL,
  LARGE,
  LOCK,
  replace,
} from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

const write = (from: string, to: string) => (site: Record<string, string>) =>
  replace(site, LARGE, from, to);
const say = (text: string) => (site: Record<string, string>) =>
  replace(site, FULL, 'ほかの人には届くか、確かめます。', text);

/** How files are saved, and what fingers do to YAML and to tags. */
export const slipCases: readonly Case[] = [
  {
    kind: 'file-encoding',
    change: (site) => {
      const bytes = Buffer.from([0x83, 0x81, 0x81, 0x5b, 0x83, 0x8b]);
      replace(site, FACTS, '約33〜37%', bytes.toString('utf8'));
    },
    printed: [
      'content/facts.yaml:2  file-encoding',
      '  ファイルの文字コードがUTF-8ではありません。読めないので、中は調べていません。',
      '  → もとのエディターで開き、文字コードを「UTF-8」(Shift_JISやUTF-16でなく)に選んで保存し直します。',
    ],
  },
  {
    kind: 'file-encoding',
    change: (site) => {
      replace(site, LARGE, 'メールや添付ファイル', '\uFFFD\uFFFD[\uFFFD\uFFFD\uFFFD');
    },
    printed: [
      'content/articles/sender/message-too-large.mdx:3  file-encoding',
      '  ファイルの文字コードがUTF-8ではありません。読めないので、中は調べていません。',
      '  → もとのエディターで開き、文字コードを「UTF-8」(Shift_JISやUTF-16でなく)に選んで保存し直します。',
    ],
  },
  {
    kind: 'file-encoding',
    change: (site) => {
      site[GMAIL] = `\uFEFF${site[GMAIL]}`;
    },
    printed: [
      'content/providers/gmail.yaml:1  file-encoding',
      '  ファイルの頭に、目に見えない印(BOM)が付いています。',
      '  → エディターで文字コードを「UTF-8」(「BOM付き」でないほう)に選んで保存し直します。',
    ],
  },
  {
    kind: 'file-encoding',
    change: (site) => {
      site[LARGE] = `\uFEFF${site[LARGE]}`;
    },
    printed: [
      'content/articles/sender/message-too-large.mdx:1  file-encoding',
      '  ファイルの頭に、目に見えない印(BOM)が付いています。',
      '  → エディターで文字コードを「UTF-8」(「BOM付き」でないほう)に選んで保存し直します。',
    ],
  },
  {
    kind: 'file-encoding',
    change: (site) => {
      append(site, LOCK, '\0');
    },
    printed: [
      'content/permalinks.lock:5  file-encoding',
      '  ファイルの文字コードがUTF-8ではありません。読めないので、中は調べていません。',
      '  → もとのエディターで開き、文字コードを「UTF-8」(Shift_JISやUTF-16でなく)に選んで保存し直します。',
    ],
  },
  {
    kind: 'file-syntax',
    change: write('\n  - 小さな', '\n\t- 小さな'),
    printed: [
      'content/articles/sender/message-too-large.mdx:7  file-syntax',
      '  行の頭に、タブがあります。',
      '  → タブを消し、半角の空白で字下げします(1段につき2つ)。',
    ],
  },
  {
    kind: 'file-syntax',
    change: (site) => {
      write('title: メール', 'title：メール')(site);
      write('minutes: 5', 'minutes： 5')(site);
    },
    printed: [
      'content/articles/sender/message-too-large.mdx:3  file-syntax',
      '  「title」のあとの「：」が全角です。',
      '  → 半角の : と、半角の空白を1つ書きます: title: メールや添付ファイルが大きすぎる',
      '',
      'content/articles/sender/message-too-large.mdx:14  file-syntax',
      '  「minutes」のあとの「：」が全角です。',
      '  → 半角の : と、半角の空白を1つ書きます: minutes: 5',
    ],
  },
  {
    kind: 'file-syntax',
    change: write('minutes: 5', 'minutes:5'),
    printed: [
      'content/articles/sender/message-too-large.mdx:14  file-syntax',
      '  「minutes:」のあとに空白がありません。',
      '  → : のあとに、半角の空白を1つ書きます: minutes: 5',
    ],
  },
  {
    kind: 'file-syntax',
    change: write('\n  - 小さな', '\n　- 小さな'),
    printed: [
      'content/articles/sender/message-too-large.mdx:7  file-syntax',
      '  行の頭に、全角の空白があります。',
      '  → 全角の空白を消し、半角の空白で字下げします(1段につき2つ)。',
    ],
  },
  {
    kind: 'file-syntax',
    change: write('title: メール', "title: 'メール"),
    printed: [
      'content/articles/sender/message-too-large.mdx:3  file-syntax',
      "  ' で始まる値が、閉じていません。",
      "  → 値の終わりにも ' を書きます。",
    ],
  },
  {
    kind: 'file-syntax',
    change: write('- 写真や動画', '- "写真"や動画'),
    printed: [
      'content/articles/sender/message-too-large.mdx:6  file-syntax',
      '  値のはじめの記号や引用符が、値の途中で終わっています。',
      "  → 値の全体を '…' で囲みます。値の中の ' は '' と2つ重ねます。",
    ],
  },
  {
    kind: 'file-syntax',
    change: write('lead: メールが', 'lead: 注意: メールが'),
    printed: [
      'content/articles/sender/message-too-large.mdx:4  file-syntax',
      '  「lead」の値の中に「: 」があります。',
      "  → 値の全体を '…' で囲みます。値の中の ' は '' と2つ重ねます。",
    ],
  },
  {
    kind: 'file-syntax',
    change: write('    supports:', '   supports:'),
    printed: [
      'content/articles/sender/message-too-large.mdx:24  file-syntax',
      '  字下げが、前の行とそろっていません。',
      '  → 同じ仲間の項目は、行の頭の空白を同じ数にします。',
    ],
  },
  {
    kind: 'file-syntax',
    change: write('minutes: 5', '5分で直ります\nminutes: 5'),
    printed: [
      'content/articles/sender/message-too-large.mdx:14  file-syntax',
      '  「項目: 値」の形でない行です。',
      '  → 前の値の続きなら、前の行の終わりにつなげます。項目なら「項目: 値」と書きます。',
    ],
  },
  {
    kind: 'file-syntax',
    change: write('- 小さな', '- @小さな'),
    printed: [
      'content/articles/sender/message-too-large.mdx:7  file-syntax',
      '  値が「@」で始まっています。YAMLの記号です。',
      "  → 値の全体を '…' で囲みます。",
    ],
  },
  {
    kind: 'file-syntax',
    change: write('- 小さな', '- *小さな'),
    printed: [
      'content/articles/sender/message-too-large.mdx:7  file-syntax',
      '  値が「*」で始まっています。YAMLの記号です。',
      "  → 値の全体を '…' で囲みます。",
    ],
  },
  {
    kind: 'file-syntax',
    change: write('- 小さな', '- "\\小さな"'),
    printed: [
      'content/articles/sender/message-too-large.mdx:7  file-syntax',
      '  "…" の中に \\ があります。',
      "  → 値の全体を '…' で囲みます。'…' の中では、\\ をそのまま書けます。",
    ],
  },
  {
    kind: 'file-syntax',
    change: (site) => replace(site, FACTS, '  sure: standard', '---\n  sure: standard'),
    printed: [
      'content/facts.yaml:5  file-syntax',
      '  項目の途中に --- があります。',
      '  → この行を消します。',
    ],
  },
  {
    kind: 'file-syntax',
    change: (site) => replace(site, FULL, '---\n\n## この', '\n## この'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:1  file-syntax',
      '  1行目の --- で始まる項目(front matter)が、閉じていません。',
      '  → 最後の項目のすぐ次の行に、--- だけを書きます。--- の前後に空白は入れません。',
    ],
  },
  {
    kind: 'file-syntax',
    change: (site) => {
      site[FULL] = `\n${site[FULL]}`;
    },
    printed: [
      'content/articles/recipient/mailbox-full.mdx:1  file-syntax',
      '  ファイルの1行目が --- だけの行ではありません。',
      '  → --- の前の空行と、--- の前後の空白を消します。',
    ],
  },
  {
    kind: 'invalid-value',
    change: write('- 添付したファイルの数', '- 日時: 何時に送ったか'),
    printed: [
      'content/articles/sender/message-too-large.mdx:21  invalid-value',
      '  「evidenceの2番目」が、文ではなく、「日時」という項目として読まれています。',
      "  → 「: 」のある文は、全体を '…' で囲みます: '日時: 何時に送ったか'",
    ],
  },
  {
    kind: 'invalid-value',
    change: write(
      '  - article: mailbox-full\n    when: エラー',
      '  - article：mailbox-full\n    when：エラー',
    ),
    printed: [
      'content/articles/sender/message-too-large.mdx:17  invalid-value',
      '  「article」のあとの「：」が全角です。',
      '  → 半角の : と、半角の空白を1つ書きます: article: mailbox-full',
    ],
  },
  {
    kind: 'invalid-value',
    change: (site) =>
      replace(
        site,
        FULL,
        'evidence: [エラーメールの全文, 送った日時]',
        'evidence:\n  -エラーメールの全文\n  -送った日時',
      ),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:13  invalid-value',
      '  「evidence」の - のあとに空白がありません。',
      '  → - のあとに、半角の空白を1つ書きます: - エラーメールの全文',
    ],
  },
  {
    kind: 'invalid-value',
    change: write('minutes: 5', 'minutes: ５'),
    printed: [
      'content/articles/sender/message-too-large.mdx:14  invalid-value',
      '  「minutes」の値が正しくありません。',
      '  → 半角の数字だけを書きます。単位は付けません。',
    ],
  },
  {
    kind: 'component-attribute',
    change: write('<Fact id="gmail.sizeSend" />', '<Fact />'),
    printed: [
      'content/articles/sender/message-too-large.mdx:38  component-attribute',
      '  <Fact> に id="…" がありません。',
      '  → idは、content/facts.yamlにある名前か、サービスid.項目です。例: <Fact id="gmail.sizeSend" />',
    ],
  },
  {
    kind: 'file-syntax',
    change: say('確かめます。<br>次を見ます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  file-syntax',
      '  <br> という部品はありません。HTMLのタグも使えません。',
      '  → 行を改めるところで段落を分け、間を1行あけます。表の中では文を分けます。',
    ],
  },
  {
    kind: 'component-unknown',
    change: say('確かめます。<br />次を見ます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  component-unknown',
      '  <br> という部品はありません。HTMLのタグも使えません。',
      '  → 行を改めるところで段落を分け、間を1行あけます。表の中では文を分けます。',
    ],
  },
  {
    kind: 'file-syntax',
    change: say('<!-- あとで書く -->'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  file-syntax',
      '  <!-- --> のメモは書けません。',
      '  → メモを消します。残したいことは、コミットの説明に書きます。',
    ],
  },
  {
    kind: 'mdx-code',
    change: say('{/* あとで書く */}'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  mdx-code',
      '  {/* あとで書く */} のメモは書けません。',
      '  → メモを消します。残したいことは、コミットの説明に書きます。',
    ],
  },
  {
    kind: 'file-syntax',
    change: write('kind="caution"', 'kind=“caution”'),
    printed: [
      'content/articles/sender/message-too-large.mdx:61  file-syntax',
      '  タグの中に、全角や飾りの「“」があります。',
      '  → 半角の " で書きます。例: <Note kind="hint">',
    ],
  },
  {
    kind: 'file-syntax',
    change: write('kind="caution"', 'kind=caution'),
    printed: [
      'content/articles/sender/message-too-large.mdx:61  file-syntax',
      '  タグの値が "…" で囲まれていません。',
      '  → 値の両側に " を書きます。例: <Note kind="hint">',
    ],
  },
  {
    kind: 'file-syntax',
    change: write('kind="caution"', 'kind="caution'),
    printed: [
      'content/articles/sender/message-too-large.mdx:61  file-syntax',
      '  タグの中の " が閉じていません。',
      '  → 値の両側に " を書きます。例: <Note kind="hint">',
    ],
  },
  {
    kind: 'file-syntax',
    change: write('kind="caution">', 'kind="caution"'),
    printed: [
      'content/articles/sender/message-too-large.mdx:61  file-syntax',
      '  タグが > で終わっていません。',
      '  → タグの終わりに > を書きます。例: <Note kind="hint">',
    ],
  },
  {
    kind: 'file-syntax',
    change: write('<Figure name="base64-growth" />', '<Figure name="base64-growth">'),
    printed: [
      'content/articles/sender/message-too-large.mdx:40  file-syntax',
      '  <Figure> のタグが閉じていません。',
      '  → > の前に / を書きます。例: <Figure name="pop-imap" />',
    ],
  },
  {
    kind: 'file-syntax',
    change: (site) => replace(site, FULL, '</Step>\n', ''),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:30  file-syntax',
      '  <Step> が閉じないうちに、34行目に </Steps> があります。',
      '  → 34行目の前に </Step> を書くか、</Steps> と組になる開くタグを書きます。開くタグと閉じるタグを組にし、それぞれを1行に書いて、文との間を1行あけます。',
    ],
  },
  {
    kind: 'file-syntax',
    change: (site) => replace(site, FULL, '<Step id="open-webmail">\n', ''),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:29  file-syntax',
      '  <Steps> が閉じないうちに、33行目に </Step> があります。',
      '  → 33行目の前に </Steps> を書くか、</Step> と組になる開くタグを書きます。開くタグと閉じるタグを組にし、それぞれを1行に書いて、文との間を1行あけます。',
    ],
  },
  {
    kind: 'file-syntax',
    change: write('<Note kind="caution">\n', ''),
    printed: [
      'content/articles/sender/message-too-large.mdx:64  file-syntax',
      '  </Note> に、組になる開くタグがありません。',
      '  → 開くタグと閉じるタグを組にし、それぞれを1行に書いて、文との間を1行あけます。',
    ],
  },
  {
    kind: 'file-syntax',
    change: say('<https://example.jp/>を見ます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  file-syntax',
      '  「<」のあとに、部品の名前でない文字があります。',
      '  → リンクは [文字](https://…) と書きます。「<」と「{」は部品の記号です。文字として見せるときは`コード`で書きます。',
    ],
  },
  {
    kind: 'file-syntax',
    change: say('{ a b }を見ます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  file-syntax',
      '  「{」の中を読み取れません。',
      '  → 「<」と「{」は部品の記号です。文字として見せるときは`コード`で書きます。',
    ],
  },
  {
    kind: 'component-unknown',
    change: say('<constructor prototype="x">\n\n確かめます。\n\n</constructor>'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  component-unknown',
      '  <constructor> という部品はありません。HTMLのタグも使えません。',
      '  → 使える部品: Steps, Step, Fact, Services, Note, Variant, Figure',
    ],
  },
  {
    kind: 'file-syntax',
    change: say('<constructor>\n\n確かめます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  file-syntax',
      '  <constructor> という部品はありません。HTMLのタグも使えません。',
      '  → 使える部品: Steps, Step, Fact, Services, Note, Variant, Figure',
    ],
  },
  {
    kind: 'component-unknown',
    change: say('<戻る/>を押します。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  component-unknown',
      '  <戻る> という部品はありません。HTMLのタグも使えません。',
      '  → 文字としての < は、`コード`で書きます。',
    ],
  },
];
