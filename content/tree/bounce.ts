import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'bounce',
  title: 'エラーメールが返ってきた',
  start: 'says',
  nodes: {
    says: {
      kind: 'question',
      ask: 'エラーメールに、近い言葉はありますか？',
      hint: '本文の中ほどの英語の行や、5または4で始まる番号を見てください。',
      answers: [
        {
          id: 'unknown-user',
          label: 'アドレスが見つからない',
          hint: 'user unknown、address not found、5.1.1',
          next: 'carrier-or-not',
        },
        { id: 'full', label: 'いっぱい', hint: 'full、quota、5.2.2', next: 'full' },
        { id: 'size', label: '大きすぎる', hint: 'size、too large、5.3.4', next: 'size' },
        {
          id: 'policy',
          label: '迷惑メール・認証・拒否',
          hint: 'spam、blocked、SPF、DMARC、5.7.1',
          next: 'names-list',
        },
        {
          id: 'virus',
          label: '添付ファイル・ウイルス',
          hint: 'attachment、virus',
          next: 'attachment',
        },
        {
          id: 'later',
          label: 'あとで試す・遅れている',
          hint: 'delayed、try again、4で始まる番号',
          next: 'later',
        },
        {
          id: 'route',
          label: '中継・サーバーが見つからない',
          hint: 'relay、host not found',
          next: 'route',
        },
      ],
      unsure: { next: 'read' },
    },
    'carrier-or-not': {
      kind: 'question',
      ask: '宛先は、携帯電話会社のアドレスですか？',
      hint: '@の後ろがdocomo、au、ezweb、softbank、ymobile、rakumailなどなら、携帯電話会社のアドレスです。',
      answers: [
        { id: 'yes', label: '携帯電話会社のアドレス', next: 'carrier' },
        { id: 'no', label: 'それ以外', next: 'address' },
      ],
      unsure: { next: 'address' },
    },
    'names-list': {
      kind: 'question',
      ask: '文面に、リストや送った数のことが書かれていますか？',
      answers: [
        {
          id: 'list',
          label: 'ブロックリストの名前がある',
          hint: 'Spamhaus、Barracuda、listed、blocked using',
          next: 'listed',
        },
        {
          id: 'rate',
          label: '送った数や速さのことがある',
          hint: 'rate、too many、limit',
          next: 'rate',
        },
        { id: 'neither', label: 'どちらもない', next: 'policy' },
      ],
      unsure: { next: 'policy' },
    },
    address: {
      kind: 'outcome',
      finding: '宛先のアドレスが見つかりません',
      why: 'エラーメールは、その宛先が見つからないと伝えています。',
      remedies: [
        { article: 'wrong-recipient-address', because: 'まず書き間違いを確かめます。' },
        {
          article: 'recipient-address-invalid',
          because: '前は届いていたなら、アドレスが変わったか、なくなったと考えられます。',
        },
      ],
      otherwise: '電話やメッセージアプリで、相手に正しいアドレスを聞いてください。',
    },
    carrier: {
      kind: 'outcome',
      finding: 'アドレスの誤りか、受け取る人の設定です',
      why: '携帯電話会社は、設定で断ったメールにも「アドレスがない」と答えることがあります。',
      remedies: [
        { article: 'carrier-mail-filter', because: '設定で断られたときの見分け方が分かります。' },
        { article: 'wrong-recipient-address', because: 'アドレスの書き間違いも確かめます。' },
        {
          article: 'recipient-address-invalid',
          because: '携帯電話会社を変えた人は、アドレスも変わっていることがあります。',
        },
      ],
      otherwise: '電話やSMSで相手に確かめてください。',
    },
    full: {
      kind: 'outcome',
      finding: '相手のメールボックスがいっぱいです',
      why: '容量を超えたので、新しいメールを受け取れません。',
      remedies: [{ article: 'mailbox-full', because: '相手に頼むことと、待つ目安が分かります。' }],
      otherwise: '別の連絡方法で相手に伝えてください。',
    },
    size: {
      kind: 'outcome',
      finding: 'メールが大きすぎます',
      why: 'どこかのサーバーの上限を超えています。',
      remedies: [
        {
          article: 'message-too-large',
          because: '上限の表と、大きなファイルの渡し方が分かります。',
        },
      ],
      otherwise: '小さなメールも返ってくるなら、質問に戻って別の答えを選んでください。',
    },
    listed: {
      kind: 'outcome',
      finding: '送信サーバーかドメインがブロックリストに載っています',
      why: '文面に、リストの名前か「載っている」という言葉があります。',
      remedies: [
        { article: 'ip-blocklisted', because: '調べ方と、外してもらう前に直すことが分かります。' },
        { article: 'blocked-as-spam', because: '載った原因を確かめられます。' },
      ],
      otherwise: 'エラーメールの全文を、送信サーバーの管理者に渡してください。',
    },
    rate: {
      kind: 'outcome',
      finding: '送信数の制限にかかっています',
      why: '短い間に送った数が、送る側か受け取る側の上限を超えたと考えられます。',
      remedies: [
        { article: 'rate-limited', because: '待つ目安と、分けて送る方法が分かります。' },
        { article: 'server-overload', because: '相手のサーバーが混んでいるときはこちらです。' },
      ],
      otherwise: '送信を止めて待ち、送信サーバーの管理者に上限を聞いてください。',
    },
    policy: {
      kind: 'outcome',
      finding: '迷惑メールの判定か認証の結果で断られたようです',
      why: '送ったメールが、途中か受信側のサーバーの基準に合わなかったと考えられます。',
      remedies: [
        { article: 'blocked-as-spam', because: '断られた理由の見分け方と、直す順番が分かります。' },
        { article: 'provider-filtering', because: '相手のプロバイダーに頼む方法が分かります。' },
        { article: 'spam-like-content', because: '特定の本文だけで起きるときはこちらです。' },
        { article: 'malformed-message', because: '形式の誤りを指摘されたときはこちらです。' },
      ],
      otherwise: 'エラーメールの全文を、送信サーバーの管理者に渡してください。',
    },
    attachment: {
      kind: 'outcome',
      finding: '添付ファイルが止められています',
      why: 'ウイルス対策か、ファイルの種類の制限で断られたと考えられます。',
      remedies: [
        { article: 'attachment-blocked', because: '断られる種類と、安全な渡し方が分かります。' },
        { article: 'message-too-large', because: '大きさの言葉もあるときはこちらです。' },
      ],
      otherwise: 'ファイルを共有リンクで渡してください。',
    },
    later: {
      kind: 'outcome',
      finding: 'まだ失敗ではなく、送り直しが続いているようです',
      why: '4で始まる番号は一時的なエラーで、サーバーが自動で送り直します。「failed」や「giving up」とあれば、送り直しは終わっています。',
      remedies: [
        { article: 'server-overload', because: '相手が混んでいるときの待ち方が分かります。' },
        { article: 'connection-failure', because: '接続の失敗が続くときはこちらです。' },
        { article: 'delayed-arrival', because: 'どこで待っているかの見方が分かります。' },
        { article: 'rate-limited', because: 'たくさん送ったあとならこちらです。' },
      ],
      otherwise: '同じメールを何度も送り直さず、急ぐなら別の方法で伝えてください。',
    },
    route: {
      kind: 'outcome',
      finding: '途中の経路で止まっています',
      why: '中継の許可か、宛先のドメインから受信サーバーを探すところに問題があります。',
      remedies: [
        { article: 'relay-rejected', because: '「relay」とあるときはこちらです。' },
        {
          article: 'wrong-recipient-address',
          because: '「host not found」とあるときは、まず@の後ろの書き間違いを確かめます。',
        },
        {
          article: 'mx-record-misconfigured',
          because: '宛先が正しいのに「host not found」とあるときはこちらです。',
        },
        { article: 'dns-misconfiguration', because: 'ドメインの管理者が直す設定が分かります。' },
      ],
      otherwise: 'エラーメールの全文を、送信サーバーの管理者に渡してください。',
    },
    read: {
      kind: 'outcome',
      finding: 'エラーメールの見る場所を確かめましょう',
      why: '理由は、英語の行か、「5.1.1」のような番号に書かれています。',
      remedies: [
        {
          article: 'read-bounce-message',
          because: 'どこを見ればよいか、番号の意味とあわせて分かります。',
        },
        {
          article: 'wrong-recipient-address',
          because: 'よくある原因は、宛先の書き間違いです。',
        },
      ],
      otherwise: 'エラーメールの全文を控えて、メールサービスの窓口に聞いてください。',
    },
  },
});
