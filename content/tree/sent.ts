import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'sent',
  title: '送ったメールが届かない',
  start: 'what-happened',
  nodes: {
    'what-happened': {
      kind: 'question',
      ask: '送信ボタンを押したあと、何が起きましたか？',
      answers: [
        { id: 'error', label: 'その場でエラーが出た・送信できない', next: 'screen-says' },
        {
          id: 'bounced',
          label: 'あとからエラーメールが返ってきた',
          hint: '差出人がMail Delivery Subsystemやpostmasterのメール',
          next: { branch: 'bounce' },
        },
        { id: 'nothing', label: '何も出ないのに、届いていないと言われた', next: 'how-wide' },
        { id: 'junked', label: '迷惑メールフォルダに入っていたと言われた', next: 'junked' },
      ],
      unsure: { next: 'how-wide' },
    },
    'screen-says': {
      kind: 'question',
      ask: '画面のエラーに、近い言葉はありますか？',
      hint: '英語のときは、似た単語を探してください。',
      answers: [
        { id: 'password', label: 'パスワード・認証(535、authentication)', next: 'password' },
        { id: 'connect', label: '接続できない(connect、timeout)', next: 'web-works' },
        { id: 'size', label: '大きすぎる(size、too large)', next: 'size' },
        { id: 'address', label: 'アドレスが正しくない(address、recipient)', next: 'address' },
        { id: 'relay', label: '中継の拒否(relay)', next: 'relay' },
      ],
      unsure: { next: 'web-works' },
    },
    'web-works': {
      kind: 'question',
      ask: '同じ端末で、Webページは開けますか？',
      hint: '今日まだ見ていないページで試してください。',
      answers: [
        { id: 'no', label: '開けない・とても遅い', next: 'offline' },
        { id: 'yes', label: '開ける', next: 'server' },
      ],
      unsure: { next: 'server' },
    },
    'how-wide': {
      kind: 'question',
      ask: '届かないのは、どの相手ですか？',
      answers: [
        { id: 'one', label: '1人だけ', next: 'one' },
        { id: 'carrier', label: '携帯電話会社のアドレスの人(1人でも)', next: 'carrier' },
        { id: 'many', label: '複数の人・ほとんど全員', next: 'many' },
        { id: 'attachment', label: '添付ファイルを付けたときだけ', next: 'attachment' },
      ],
      unsure: { next: 'one' },
    },
    password: {
      kind: 'outcome',
      finding: '送信サーバーの認証(ログイン)に失敗しています',
      why: 'ユーザー名かパスワードが、送信サーバーに受け付けられていません。',
      remedies: [
        {
          article: 'authentication-failure',
          because: 'パスワードの種類と、入れ直す順番が分かります。',
        },
        { article: 'mail-client-settings', because: 'メールソフトの設定の場所が分かります。' },
      ],
      otherwise: 'ブラウザーで送れるなら、その間はブラウザーから送ってください。',
    },
    offline: {
      kind: 'outcome',
      finding: '端末がインターネットにつながっていないようです',
      why: 'Webページも開けないか遅いので、メールより先に回線を直します。',
      remedies: [
        { article: 'no-internet-connection', because: '回線とルーターの確かめ方が分かります。' },
        { article: 'connection-failure', because: 'つながったり切れたりするときはこちらです。' },
      ],
      otherwise: 'モバイルデータ通信など、別の回線を使って送ってください。',
    },
    server: {
      kind: 'outcome',
      finding: '送信サーバーにつながっていないようです',
      why: 'Webページが開けるなら、メールの設定か送信サーバー、途中のセキュリティソフトに原因があります。',
      remedies: [
        {
          article: 'outgoing-server-down',
          because: '止まっているのか、設定が違うのかを見分けられます。',
        },
        { article: 'smtp-settings', because: 'サーバー名とポートの正しい値が分かります。' },
        {
          article: 'firewall-security-software',
          because: 'セキュリティソフトが通信を止めていることがあります。',
        },
      ],
      otherwise:
        'エラーの全文と、使っているメールソフトの名前を控えて、メールサービスの窓口に聞いてください。',
    },
    size: {
      kind: 'outcome',
      finding: 'メールが大きすぎます',
      why: '添付ファイルを含めた大きさが、上限を超えています。',
      remedies: [
        {
          article: 'message-too-large',
          because: '上限の表と、大きなファイルの渡し方が分かります。',
        },
      ],
      otherwise: '小さなメールも送れないなら、質問に戻って別の答えを選んでください。',
    },
    address: {
      kind: 'outcome',
      finding: '宛先のアドレスに誤りがあるようです',
      why: '送信サーバーが、宛先の形か名前を受け付けていません。',
      remedies: [
        {
          article: 'wrong-recipient-address',
          because: 'よくある書き間違いと、確かめ方が分かります。',
        },
        {
          article: 'recipient-address-invalid',
          because: '相手のアドレスが変わったときはこちらです。',
        },
      ],
      otherwise: '電話やメッセージアプリで、相手に正しいアドレスを聞いてください。',
    },
    relay: {
      kind: 'outcome',
      finding: '送信サーバーに中継を断られています',
      why: '送信サーバーにログインしていないか、契約とは別のサーバーを使っていると考えられます。',
      remedies: [
        {
          article: 'relay-rejected',
          because: 'ログインの設定と送信サーバーの直し方が分かります。',
        },
        { article: 'smtp-settings', because: '正しい送信サーバーの値が分かります。' },
      ],
      otherwise: 'エラーの全文を控えて、送信サーバーの管理者に聞いてください。',
    },
    junked: {
      kind: 'outcome',
      finding: '相手の側で迷惑メールと判定されています',
      why: '届いてはいます。送る側の信用、本文、相手の設定などが影響します。',
      remedies: [
        { article: 'blocked-as-spam', because: '何が見られているかと、直す順番が分かります。' },
        { article: 'spam-like-content', because: '特定の本文だけで起きるときはこちらです。' },
        { article: 'junk-folder', because: '相手に頼む操作が分かります。' },
      ],
      otherwise: '相手に、受信を許可する設定を頼んでください。',
    },
    one: {
      kind: 'outcome',
      finding: '相手の側で止まっている可能性があります',
      why: 'ほかの人に届いているなら、送る設定は動いています。',
      remedies: [
        { article: 'wrong-recipient-address', because: 'まず宛先の書き間違いを確かめます。' },
        { article: 'junk-folder', because: '相手に迷惑メールフォルダを見てもらいます。' },
        { article: 'mailbox-full', because: '相手の容量がいっぱいのこともあります。' },
        { article: 'recipient-address-invalid', because: 'アドレスが変わっていることがあります。' },
      ],
      otherwise: '別の連絡方法で、届いていないことを相手に伝えてください。',
    },
    carrier: {
      kind: 'outcome',
      finding: '携帯電話会社の迷惑メール設定で止まっているようです',
      why: '携帯電話会社のアドレスでは、受け取る人の設定でパソコンや会社のメールが断られることがあります。',
      remedies: [
        {
          article: 'carrier-mail-filter',
          because: '相手に頼む設定と、そのまま送れる案内文があります。',
        },
        {
          article: 'message-too-large',
          because: '携帯電話会社のアドレスは、大きさの上限が小さいことがあります。',
        },
      ],
      otherwise: '電話やSMSで相手に伝え、別のアドレスがあるか聞いてください。',
    },
    many: {
      kind: 'outcome',
      finding: '送る側の信用や設定が影響している可能性があります',
      why: '何人もの相手に届かないときは、相手ごとの事情とは考えにくくなります。',
      remedies: [
        { article: 'blocked-as-spam', because: '迷惑メールとして止められていないか確かめます。' },
        { article: 'ip-blocklisted', because: 'ブロックリストに載っていないか確かめます。' },
        { article: 'rate-limited', because: '短い間にたくさん送ったときはこちらです。' },
        { article: 'mail-server-down', because: 'サービスの障害のこともあります。' },
      ],
      otherwise: '送った日時と宛先のサービス名をまとめて、送信サーバーの管理者に伝えてください。',
    },
    attachment: {
      kind: 'outcome',
      finding: '添付ファイルが止められています',
      why: '添付がなければ届くので、大きさか種類が原因と考えられます。',
      remedies: [
        { article: 'message-too-large', because: '大きさの上限と、代わりの渡し方が分かります。' },
        { article: 'attachment-blocked', because: 'ファイルの種類で断られるときはこちらです。' },
      ],
      otherwise: 'ファイルを共有リンクで渡してください。',
    },
  },
});
