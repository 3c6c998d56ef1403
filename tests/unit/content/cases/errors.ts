import { FULL, type Files, LARGE, LOCK, append, replace } from '../../../fixtures/content-site.ts';
import {
  addErrors,
  CODES,
  FULL_AT_GMAIL,
  NO_USER,
  ORIGINS,
  TOO_LARGE,
} from '../../../fixtures/error-site.ts';
import type { Case } from './case.ts';

const change = (path: string, from: string, to: string) => (site: Files) => {
  addErrors(site);
  replace(site, path, from, to);
};

/** Errors and codes. */
export const errorCases: readonly Case[] = [
  {
    kind: 'error-unknown',
    change: change(TOO_LARGE, 'error: gmail-full', 'error: gmail-ful'),
    printed: [
      'content/errors/smtp/smtp-too-large.yaml:13  error-unknown',
      '  「gmail-ful」というエラーはありません。',
      '  → gmail-full のことですか？ エラー: smtp-too-large, smtp-no-user, gmail-full',
    ],
  },
  {
    kind: 'error-unknown',
    change: change(NO_USER, '[mailbox-full]', '[mailbox-fulll]'),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:11  error-unknown',
      '  「mailbox-fulll」という記事はありません。',
      '  → mailbox-full のことですか？ 記事: message-too-large, mailbox-full',
    ],
  },
  {
    kind: 'error-unknown',
    change: (site) => {
      addErrors(site);
      site['content/errors/gmial/gmail-full.yaml'] = site[FULL_AT_GMAIL] ?? '';
      Reflect.deleteProperty(site, FULL_AT_GMAIL);
    },
    printed: [
      'content/errors/gmial/gmail-full.yaml:1  error-unknown',
      '  「gmial」という出すもの(フォルダー)はありません。',
      '  → gmail のことですか？ 使えるフォルダー: smtp, gmail。新しく足すときは content/error-origins.yaml に書きます。',
    ],
  },
  {
    kind: 'error-unknown',
    change: change(ORIGINS, '[gmail]', '[gmal]'),
    printed: [
      'content/error-origins.yaml:6  error-unknown',
      '  「gmal」というサービスはありません。',
      '  → gmail のことですか？ サービス: gmail',
    ],
  },
  {
    kind: 'error-unknown',
    change: change(CODES, '[mailbox-full]', '[mailbox-ful]'),
    printed: [
      'content/codes.yaml:4  error-unknown',
      '  「mailbox-ful」という記事はありません。',
      '  → mailbox-full のことですか？ 記事: message-too-large, mailbox-full',
    ],
  },
  {
    kind: 'error-repeat',
    change: change(NO_USER, 'number: 1002', 'number: 1001'),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:1  error-repeat',
      '  番号 1001 は content/errors/smtp/smtp-too-large.yaml が使っています。',
      '  → 新しいエラーに、まだ使われていない番号を付けます。smtp で次に空いている番号は 1002 です。公開した番号は変えません。',
    ],
  },
  {
    kind: 'error-repeat',
    change: (site) => {
      addErrors(site);
      site['content/errors/gmail/smtp-no-user.yaml'] = (site[NO_USER] ?? '')
        .replace('1002', '1102')
        .replace('phase: rcpt', 'phase: data');
    },
    printed: [
      'content/errors/gmail/smtp-no-user.yaml  error-repeat',
      '  id「smtp-no-user」は content/errors/smtp/smtp-no-user.yaml が使っています。フォルダーが違っても、idはサイト全体で1つです。',
      '  → 新しいエラーのファイル名を変えます。公開したidは変えません。',
    ],
  },
  {
    kind: 'error-repeat',
    change: change(NO_USER, 'その宛先はありません', 'メールが大きすぎます'),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:2  error-repeat',
      '  題「メールが大きすぎます」は、同じフォルダーの content/errors/smtp/smtp-too-large.yaml にもあります。',
      '  → 一覧で見分けられる題にします。原因も直し方も同じなら、1つのファイルにまとめます。',
    ],
  },
  {
    kind: 'error-repeat',
    change: change(TOO_LARGE, 'error: gmail-full', 'error: smtp-too-large'),
    printed: [
      'content/errors/smtp/smtp-too-large.yaml:13  error-repeat',
      '  mistakenForに、このエラー自身があります。',
      '  → まちがえやすい別のエラーのidにするか、この項目を消します。',
    ],
  },
  {
    kind: 'error-repeat',
    change: change(
      TOO_LARGE,
      'sources:',
      '  - error: gmail-full\n    when: 「full」とあれば、そちらです。\nsources:',
    ),
    printed: [
      'content/errors/smtp/smtp-too-large.yaml:15  error-repeat',
      '  mistakenForの「gmail-full」は、13行目にもあります。',
      '  → しるし(when)を1つの文にまとめて、片方を消します。',
    ],
  },
  {
    kind: 'error-repeat',
    change: change(
      TOO_LARGE,
      "  - 'message file too big'\n",
      "  - 'message file too big'\n  - 'Message file too big.'\n",
    ),
    printed: [
      'content/errors/smtp/smtp-too-large.yaml:9  error-repeat',
      '  wordingsの「Message file too big.」は、8行目にもあります。大文字と小文字、空白、終わりの句点は区別しません。',
      '  → どちらかを消します。',
    ],
  },
  {
    kind: 'error-repeat',
    change: change(TOO_LARGE, "['552']", "['552', '552']"),
    printed: [
      'content/errors/smtp/smtp-too-large.yaml:4  error-repeat',
      '  repliesの「552」は、4行目にもあります。',
      '  → どちらかを消します。',
    ],
  },
  {
    kind: 'placeholder',
    change: change(TOO_LARGE, '<size>', '<bytes>'),
    printed: [
      'content/errors/smtp/smtp-too-large.yaml:7  placeholder',
      '  「<bytes>」という差し込みはありません。',
      '  → 使える差し込み: address, domain, host, ip, n, size, date, id, url, name, code, text',
    ],
  },
  {
    kind: 'placeholder',
    change: change(NO_USER, '<address>', '<Address>'),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:7  placeholder',
      '  「<Address>」という差し込みはありません。',
      '  → <address> と、小文字で書きます。',
    ],
  },
  {
    kind: 'placeholder',
    change: change(NO_USER, '<address>', '<email-address>'),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:7  placeholder',
      '  「<email-address>」という差し込みはありません。',
      '  → 使える差し込み: address, domain, host, ip, n, size, date, id, url, name, code, text',
    ],
  },
  {
    kind: 'placeholder',
    change: change(NO_USER, '<address>', 'hanako.suzuki@gmail.com at 8.8.8.8'),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:7  placeholder(注意)',
      '  「hanako.suzuki@gmail.com」は、だれかのものかもしれません。文面はページに出ます。',
      '  → メールごとに変わるものなら <address> と書きます。窓口の名前で、いつも同じなら、そのままでかまいません。',
      '',
      'content/errors/smtp/smtp-no-user.yaml:7  placeholder(注意)',
      '  「8.8.8.8」は、だれかのものかもしれません。文面はページに出ます。',
      '  → メールごとに変わるものなら <ip> と書きます。窓口の名前で、いつも同じなら、そのままでかまいません。',
    ],
  },
  {
    kind: 'leading-code',
    change: change(NO_USER, "'<address>: no", "'550 5.1.2 <address>: no"),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:7  leading-code',
      '  文面が番号「550 5.1.2」で始まっています。',
      '  → 5.1.2 をreplies・enhancedに書き、ここからは消します。番号が変わっても同じ文面で見つかります。',
    ],
  },
  {
    kind: 'wording-twin',
    change: (site) => {
      addErrors(site);
      replace(site, NO_USER, "'<address>: no such user here'", 'Message file too big (<n>)');
      replace(
        site,
        NO_USER,
        "replies: ['550']\nenhanced: ['5.1.1', '5.1.10-5.1.20']",
        "replies: ['552']",
      );
    },
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:6  wording-twin',
      '  「Message file too big (<n>)」は、content/errors/smtp/smtp-too-large.yaml の8行目にもあります。どちらのエラーか決められません。',
      '  → 同じ原因なら1つのファイルにまとめます。違う原因なら、番号(replies・enhanced)か場面(phase)か出すものを書き分けます。',
    ],
  },
  {
    kind: 'wording-twin',
    change: (site) => {
      addErrors(site);
      // One code lies in the range of the other one.
      replace(site, NO_USER, '<address>: no such user here', 'message file: too big');
      replace(site, NO_USER, "['550']", "['552']");
      replace(site, TOO_LARGE, '5.3.4', '5.1.15');
    },
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:7  wording-twin',
      '  「message file: too big」は、content/errors/smtp/smtp-too-large.yaml の8行目にもあります。どちらのエラーか決められません。',
      '  → 同じ原因なら1つのファイルにまとめます。違う原因なら、番号(replies・enhanced)か場面(phase)か出すものを書き分けます。',
    ],
  },
  {
    kind: 'error-unfindable',
    change: (site) => {
      addErrors(site);
      replace(site, TOO_LARGE, "replies: ['552']\nenhanced: ['5.3.4']\n", '');
      replace(
        site,
        TOO_LARGE,
        "wordings:\n  - 'Message size exceeds fixed limit of <size>'\n  - 'message file too big'\n",
        '',
      );
    },
    printed: [
      'content/errors/smtp/smtp-too-large.yaml:1  error-unfindable',
      '  このエラーには、探す手がかりが1つもありません。',
      '  → wordings(文面)、tags、replies、enhancedのどれかを書きます。',
    ],
  },
  {
    kind: 'error-unfindable',
    change: change(NO_USER, '<address>: no such user here', '<address>: <n>'),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:7  error-unfindable',
      '  「<address>: <n>」には、差し込みと数字のほかに言葉がありません。',
      '  → 変わらない部分の言葉も書きます。番号だけなら、tags、replies、enhancedに移します。',
    ],
  },
  {
    kind: 'error-unfindable',
    change: change(CODES, '  classes: [4, 5]\n', ''),
    printed: [
      'content/codes.yaml:9  error-unfindable',
      '  「X.1.1」にclassesがないので、どのページにも出ません。',
      '  → classes: [4, 5] のように、この番号が使われる最初の数字を書きます。',
    ],
  },
  {
    kind: 'code-lasts',
    change: change(NO_USER, 'lasts: permanent', 'lasts: temporary'),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:9  code-lasts',
      '  lastsは temporary ですが、番号はどれも5で始まります。5は送り直されない失敗の番号です。',
      '  → 番号かlastsを直します。4で始まる番号でも5で始まる番号でも出るなら、両方の番号を書き、lasts: either にします。',
    ],
  },
  {
    kind: 'code-lasts',
    change: change(FULL_AT_GMAIL, 'lasts: temporary', 'lasts: permanent'),
    printed: [
      'content/errors/gmail/gmail-full.yaml:8  code-lasts',
      '  lastsは permanent ですが、番号はどれも4で始まります。4は送信サーバーが送り直すあいだの失敗の番号です。',
      '  → 番号かlastsを直します。4で始まる番号でも5で始まる番号でも出るなら、両方の番号を書き、lasts: either にします。',
    ],
  },
  {
    kind: 'code-class',
    change: change(NO_USER, "['550']", "['450']"),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:5  code-class(注意)',
      '  replies(450)とenhanced(5.1.1, 5.1.10-5.1.20)で、最初の数字が1つも合いません。',
      '  → ふつうは 550 と 5.7.1 のように同じ数字で始まります。出典を見直します。本当にこの組み合わせで出るなら、そのままでかまいません。',
    ],
  },
  {
    kind: 'invalid-value',
    change: change(NO_USER, '5.1.10-5.1.20', '5.1.20-5.1.10'),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:5  invalid-value',
      '  「5.1.20-5.1.10」は範囲になっていません。',
      '  → 5.7.606-5.7.649 のように、終わりの数だけが大きい2つの番号を、小さいほうから書きます。',
    ],
  },
  {
    kind: 'file-place',
    change: (site) => {
      addErrors(site);
      site['content/errors/smtp/Too_Large.yml'] = '';
    },
    printed: [
      'content/errors/smtp/Too_Large.yml  file-place',
      '  エラーを置く場所と名前ではありません。',
      '  → エラーは content/errors/<出すもの>/<id>.yaml に置きます。<出すもの>は content/error-origins.yaml にあるもの、idは英小文字・数字・ハイフンだけです。',
    ],
  },
  {
    kind: 'address-lost',
    change: (site) => {
      addErrors(site);
      append(site, LOCK, '/errors/smtp-too-big/\n/k/1003/\n/codes/5-7-1/\n');
    },
    printed: [
      'content/permalinks.lock:5  address-lost',
      '  アドレス「/errors/smtp-too-big/」のページがなくなりました。',
      '  → 公開したエラーのものなら、ファイル名(id)と番号を元に戻します。名前を変えるか、取り下げるのなら、content/moved.yaml に行き先を書きます。',
      '  まだ公開していない下書きのものなら、この行を取り消します。コミットする前なら git checkout content/permalinks.lock で戻し、コミットしたあとなら、この行だけを消します。',
      '',
      'content/permalinks.lock:6  address-lost',
      '  アドレス「/k/1003/」のページがなくなりました。',
      '  → 公開したエラーのものなら、ファイル名(id)と番号を元に戻します。名前を変えるか、取り下げるのなら、content/moved.yaml に行き先を書きます。',
      '  まだ公開していない下書きのものなら、この行を取り消します。コミットする前なら git checkout content/permalinks.lock で戻し、コミットしたあとなら、この行だけを消します。',
      '',
      'content/permalinks.lock:7  address-lost',
      '  アドレス「/codes/5-7-1/」のページがなくなりました。',
      '  → 公開したものなら、content/codes.yaml の項目か、その番号を持つエラーのreplies・enhancedを元に戻します。名前を変えるか、取り下げるのなら、content/moved.yaml に行き先を書きます。',
      '  まだ公開していない下書きのものなら、この行を取り消します。コミットする前なら git checkout content/permalinks.lock で戻し、コミットしたあとなら、この行だけを消します。',
    ],
  },
  {
    kind: 'dead-link',
    change: (site) => {
      addErrors(site);
      replace(site, FULL, '(/k/104/)', '(/errors/smtp-no-usr/)');
      replace(site, LARGE, '/search/?q=552', '/codes/5-1-1/');
    },
    printed: [
      'content/articles/recipient/mailbox-full.mdx:43  dead-link',
      '  「/errors/smtp-no-usr/」というページはありません。',
      '  → /errors/smtp-no-user/ のことですか？ 使えるページ: /errors/, /errors/smtp-too-large/, /errors/smtp-no-user/, /errors/gmail-full/',
    ],
  },
  {
    kind: 'term',
    change: change(NO_USER, '受信側のサーバーに', '受信側のサーバに'),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:3  term',
      '  「サーバ」は、このサイトでは別の言葉で書きます。',
      '  → サーバー と書きます。画面に出る名前なら「」で囲みます。',
    ],
  },
  {
    kind: 'value-in-prose',
    change: change(FULL_AT_GMAIL, '相手が古い', '24時間のうちに、相手が古い'),
    printed: [
      'content/errors/gmail/gmail-full.yaml:9  value-in-prose',
      '  「24時間」が説明の文に直接書かれています。',
      '  → 「数分」のように数字を使わずに書くか、値の要る文を記事の本文に移します。部品はここでは使えません。',
    ],
  },
  {
    kind: 'hand-space',
    change: change(TOO_LARGE, '「over quota」とあれば、', '「over quota」とあれば、 Gmailで'),
    printed: [
      'content/errors/smtp/smtp-too-large.yaml:14  hand-space',
      '  「」とあれば、 Gmailで」に、手で入れた空白があります。',
      '  → 空白を消します。日本語と英数字の間は、画面では自動であきます。',
    ],
  },
  {
    kind: 'raw-markup',
    change: change(NO_USER, 'エラーメールの全文', '返った**エラーメール**の全文'),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:13  raw-markup',
      '  「**エラーメール**」は、ここに書くと記号のまま画面に出ます。',
      '  → 記号を消します。画面に出る名前なら「」で囲みます。',
    ],
  },
  {
    kind: 'future-date',
    change: change(NO_USER, 'checked: 2026-11-24', 'checked: 2026-12-24'),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:16  future-date',
      '  checked の 2026-12-24 は、今日(2026-11-24)より先の日付です。',
      '  → 実際に読んだ日を書きます。',
    ],
  },
  {
    kind: 'jargon',
    change: change(NO_USER, 'エラーメールの全文', 'エラーメールの全文とQRSTの値'),
    printed: [
      'content/errors/smtp/smtp-no-user.yaml:13  jargon(注意)',
      '  「QRST」の説明がありません。',
      '  → その場でかっこを付けて短く説明するか、content/glossary.yaml に用語として足します。名前なら、そのままでかまいません。',
    ],
  },
  {
    kind: 'hard-sentence',
    change: change(
      CODES,
      '宛先のアドレスがありません。',
      '宛先組織側受信設備管理担当部門の登録台帳に該当利用者情報が存在しないため受信拒否処理を実施しました。',
    ),
    printed: [
      'content/codes.yaml:11  hard-sentence(注意)',
      '  長くて漢字の多い文です(50文字、漢字72%)。',
      '  → 文を分けるか、熟語を動詞に言い換えます。',
    ],
  },
];
