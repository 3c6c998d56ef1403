import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'attachment',
  title: '添付ファイルのこと',
  start: 'what-about-it',
  nodes: {
    'what-about-it': {
      kind: 'question',
      ask: '添付ファイルについて、近いのはどれですか？',
      hint: 'エラーの文があれば、かっこの中の単語を探してください。',
      answers: [
        {
          id: 'large',
          label: '大きい(写真、動画、たくさんのファイル)',
          hint: 'size、too large、5.3.4',
          fact: 'attachment.large',
          next: 'large',
        },
        {
          id: 'encrypted-zip',
          label: 'パスワードを付けたZIP',
          hint: 'encrypted、password protected',
          fact: 'attachment.encrypted-zip',
          next: 'encrypted-zip',
        },
        {
          id: 'type',
          label: 'プログラムやマクロ、めずらしい種類のファイル',
          hint: '.exe、.js、.docm、blocked',
          fact: 'attachment.type',
          next: 'type',
        },
        {
          id: 'virus',
          label: 'ウイルスと言われた・削除された',
          hint: 'virus、malware、infected',
          fact: 'attachment.virus',
          next: 'virus',
        },
        {
          id: 'missing',
          label: '届いたが、添付がない・別のもの(winmail.dat)になった',
          fact: 'attachment.missing',
          next: 'missing',
        },
      ],
      unsure: { next: 'unknown' },
    },
    large: {
      kind: 'outcome',
      finding: 'メールが大きすぎます',
      why: '添付ファイルを含めたメール全体が、どこかのサーバーの上限を超えています。',
      remedies: [
        {
          article: 'message-too-large',
          because: '上限の表と、大きなファイルの渡し方が分かります。',
        },
        { article: 'mailbox-full', because: '「full」「quota」とあれば、相手の容量です。' },
      ],
      otherwise: '添付のない短いメールも届かないなら、質問に戻って別の答えを選んでください。',
      counterpart: {
        for: 'recipient',
        article: 'is-it-really-missing',
        say: '添付が大きすぎて届きませんでした。ファイルは共有リンクで送り直します。届いたかどうかの確かめ方は次のページにあります。',
      },
    },
    'encrypted-zip': {
      kind: 'outcome',
      finding: 'パスワード付きのZIPが、受け取りを断られています',
      why: '中身を検査できないファイルは、届いても消したり、隔離したりする会社が増えています。',
      remedies: [
        {
          article: 'password-zip-ppap',
          because: '断られる理由と、代わりの安全な渡し方が分かります。',
        },
        { article: 'attachment-blocked', because: 'ほかの種類のファイルも止まるならこちらです。' },
      ],
      otherwise: 'ファイルを、見られる人を決めた共有リンクで渡してください。',
      counterpart: {
        for: 'recipient',
        say: 'パスワード付きのZIPが、そちらの入口で止まったようです。代わりの受け取り方は次のページにあります。',
      },
    },
    type: {
      kind: 'outcome',
      finding: 'ファイルの種類で止められています',
      why: 'プログラムやマクロのように、動かせる種類のファイルは、多くのサービスが断ります。',
      remedies: [
        { article: 'attachment-blocked', because: '断られる種類と、安全な渡し方が分かります。' },
        { article: 'password-zip-ppap', because: 'ZIPに入れても断られるときはこちらです。' },
        { article: 'message-too-large', because: '大きさの言葉もあるときはこちらです。' },
      ],
      otherwise: 'ファイルを共有リンクで渡してください。',
      counterpart: {
        for: 'recipient',
        say: 'お送りしたファイルの種類が、そちらで止められたようです。受け取り方は次のページにあります。',
      },
    },
    virus: {
      kind: 'outcome',
      finding: 'ウイルス対策で、添付ファイルが止められています',
      why: '途中のサーバーが、ファイルを危険と判定しました。本当に感染していることも、まちがいのこともあります。',
      remedies: [
        {
          article: 'attachment-blocked',
          because: '送る前の確かめ方と、まちがいだったときの頼み方が分かります。',
        },
        {
          article: 'sender-account-restricted',
          because: '知らないメールも送られているなら、こちらを先に読みます。',
        },
      ],
      otherwise: 'ファイルを開かずに、送った端末をウイルス対策ソフトで調べてください。',
    },
    missing: {
      kind: 'outcome',
      finding: '添付ファイルが、途中で外されたか別の形になっています',
      why: '受け取る側の対策で消されたか、送る側のOutlookの形式で箱(winmail.dat)に入ったと考えられます。',
      remedies: [
        {
          article: 'attachment-blocked',
          because: '消された知らせの見つけ方と、取り出しの頼み方が分かります。',
        },
        {
          article: 'platform-compatibility',
          because: '「winmail.dat」になるときは、こちらで直せます。',
        },
        { article: 'password-zip-ppap', because: 'ZIPだけが消えるときはこちらです。' },
        { article: 'garbled-text', because: 'ファイルの名前だけが読めないときはこちらです。' },
      ],
      otherwise: '共有リンクで送り直してもらってください。',
      counterpart: {
        for: 'sender',
        say: 'いただいたメールの添付が、届いていません。共有リンクで送ってもらえますか。理由は次のページにあります。',
      },
    },
    unknown: {
      kind: 'outcome',
      finding: '添付ファイルが、大きさか種類で止められています',
      why: '添付がなければ届くなら、原因は大きさか種類のどちらかです。',
      remedies: [
        { article: 'message-too-large', because: '大きさの上限と、代わりの渡し方が分かります。' },
        { article: 'attachment-blocked', because: 'ファイルの種類で断られるときはこちらです。' },
        { article: 'password-zip-ppap', because: 'パスワード付きのZIPならこちらです。' },
      ],
      otherwise: 'ファイルを共有リンクで渡してください。',
    },
  },
});
