import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'sending',
  title: '送ろうとすると、エラーが出る',
  start: 'screen-says',
  nodes: {
    'screen-says': {
      kind: 'question',
      ask: '画面のエラーに、近い言葉はありますか？',
      hint: '英語のときは、かっこの中の単語を探してください。',
      answers: [
        {
          id: 'password',
          label: 'パスワード・認証・ログイン',
          hint: '535、authentication、credentials',
          fact: 'screen.password',
          next: 'since-when',
        },
        {
          id: 'connection',
          label: '接続できない・切断された・応答がない',
          hint: 'connect、timeout、SSL接続エラー、0x800CCC0E',
          fact: 'screen.connection',
          next: 'connection-when',
        },
        {
          id: 'certificate',
          label: '証明書の警告(信頼できない、期限切れ)',
          hint: 'certificate、not trusted、expired',
          fact: 'screen.certificate',
          next: 'certificate',
        },
        {
          id: 'attachment',
          label: '添付ファイル(大きすぎる、種類がだめ、ウイルス)',
          hint: 'size、too large、attachment、virus',
          fact: 'screen.attachment',
          next: { branch: 'attachment' },
        },
        {
          id: 'recipient',
          label: '宛先のアドレスが正しくない',
          hint: 'recipient、address',
          fact: 'screen.recipient',
          next: 'recipient',
        },
        {
          id: 'sender',
          label: '差出人・自分のアドレスが拒否された',
          hint: 'sender address rejected、not owned',
          fact: 'screen.sender',
          next: 'sender',
        },
        {
          id: 'relay',
          label: '中継(リレー)の拒否',
          hint: 'relay、relaying denied',
          fact: 'screen.relay',
          next: 'relay',
        },
        {
          id: 'limit',
          label: '上限・制限・停止',
          hint: 'limit、exceeded、suspended、blocked',
          fact: 'screen.limit',
          next: 'limit-kind',
        },
      ],
      unsure: { next: 'connection-when', label: 'どれもない・わからない' },
    },
    'since-when': {
      kind: 'question',
      ask: '送れなくなったのは、いつからですか？',
      hint: '2つ当てはまるときは、始まったきっかけを選んでください。',
      answers: [
        {
          id: 'suddenly',
          label: '急に(何も変えていない)',
          next: 'password-web',
        },
        {
          id: 'password-changed',
          label: 'パスワードを変えてから',
          next: 'password',
        },
        {
          id: 'two-step',
          label: '2段階認証を始めてから・サービスの変更の知らせから',
          hint: '古いアプリや機器だけが使えない、なども',
          next: 'app-password',
        },
        {
          id: 'new',
          label: '新しく設定した・サービスを変えたとき',
          next: 'setup',
        },
      ],
      unsure: { next: 'password-web' },
    },
    'password-web': {
      kind: 'question',
      ask: '同じアドレスとパスワードで、ブラウザーからログインできますか？',
      answers: [
        { id: 'yes', label: 'できる', next: 'app-password' },
        { id: 'no', label: 'できない', next: 'password' },
        {
          id: 'locked',
          label: '「ロック」「停止」「制限」と出る',
          next: 'account',
        },
      ],
      unsure: { next: 'password' },
    },
    'connection-when': {
      kind: 'question',
      ask: '送れないのは、どんなときですか？',
      hint: '今日まだ見ていないWebページも開いてください。2つ当てはまるときは、始まったきっかけを選びます。',
      answers: [
        {
          id: 'offline',
          label: 'Webページも開けない・とても遅い',
          fact: 'web.fails',
          next: 'offline',
        },
        {
          id: 'both',
          label: '送信も受信も、急にできなくなった',
          next: 'outage',
        },
        {
          id: 'sudden',
          label: '送信だけが、急にできなくなった',
          next: 'service-down',
        },
        {
          id: 'setup',
          label: '設定したときから・回線やサービスを変えてから',
          next: 'setup',
        },
        {
          id: 'place',
          label: '決まった場所・回線・Wi-Fiだけ',
          next: 'place',
        },
        {
          id: 'software',
          label: 'セキュリティソフトやルーターを変えてから',
          next: 'firewall',
        },
        { id: 'sometimes', label: 'ときどき失敗して、またつながる', next: 'unstable' },
        {
          id: 'one-app',
          label: 'このアプリだけ(ブラウザーからは送れる)',
          next: 'one-app',
        },
      ],
      unsure: { next: 'service-down' },
    },
    'limit-kind': {
      kind: 'question',
      ask: '止められたのは、何のことですか？',
      answers: [
        {
          id: 'number',
          label: '送った数や速さ',
          hint: 'daily limit、too many、rate',
          next: 'rate',
        },
        {
          id: 'account',
          label: 'アカウントの停止や制限',
          hint: 'suspended、restricted、unusual activity',
          next: 'account',
        },
        {
          id: 'full',
          label: '自分の容量がいっぱい',
          hint: 'storage full、quota',
          next: 'own-full',
        },
      ],
      unsure: { next: 'account' },
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
        { article: 'app-password-oauth', because: '2段階認証を使っているならこちらです。' },
        { article: 'mail-client-settings', because: 'アプリの設定の場所が分かります。' },
      ],
      otherwise: 'ブラウザーで送れるなら、その間はブラウザーから送ってください。',
    },
    'app-password': {
      kind: 'outcome',
      finding: 'アプリのログインの方式が、合わなくなったようです',
      why: '2段階認証やサービスの変更のあとは、ふだんのパスワードではメールソフトから送れないことがあります。',
      remedies: [
        {
          article: 'app-password-oauth',
          because: 'アプリパスワードの作り方と、新しいログイン方式が分かります。',
        },
        {
          article: 'authentication-failure',
          because: 'パスワードの入れ直しから確かめるときはこちらです。',
        },
        {
          article: 'mail-client-settings',
          because: '別のアカウントで送っているときはこちらです。',
        },
      ],
      otherwise: 'ブラウザーで送れるなら、その間はブラウザーから送ってください。',
    },
    setup: {
      kind: 'outcome',
      finding: '送信サーバーの設定が、サービスの値と違うようです',
      why: '設定したときから送れないなら、サーバー名、ポート、暗号化、ユーザー名のどれかが違います。',
      remedies: [
        { article: 'smtp-settings', because: 'サービスごとの正しい値と比べられます。' },
        { article: 'op25b-port-25', because: 'ポートが25になっているときはこちらです。' },
        {
          article: 'authentication-failure',
          because: '値が合っていても535と出るときはこちらです。',
        },
        { article: 'mail-client-settings', because: 'アプリのどこに入れるかが分かります。' },
      ],
      otherwise: 'サービスの設定のページを見ながら、アカウントを作り直してください。',
    },
    account: {
      kind: 'outcome',
      finding: 'メールサービスが、アカウントを止めています',
      why: '不正な利用の疑いや、送り方の問題があると、サービスは送信やログインを止めます。',
      remedies: [
        {
          article: 'sender-account-restricted',
          because: '先に守ることと、解いてもらう順番が分かります。',
        },
        { article: 'rate-limited', because: '数の制限なら、待てば戻ります。' },
        { article: 'authentication-failure', because: 'ただのパスワード違いのこともあります。' },
      ],
      otherwise: 'エラーの全文を控えて、メールサービスの窓口に聞いてください。',
    },
    rate: {
      kind: 'outcome',
      finding: '送信の上限に当たっています',
      why: '決まった時間に送れる数は、サービスごとに違います。',
      remedies: [
        { article: 'rate-limited', because: '上限の表と、待つ目安が分かります。' },
        { article: 'sender-account-restricted', because: '待っても戻らないときはこちらです。' },
      ],
      otherwise: '送信を止めて待ち、急ぐ相手には電話で伝えてください。',
    },
    'own-full': {
      kind: 'outcome',
      finding: '自分の容量がいっぱいで、送れなくなっています',
      why: 'サービスによっては、容量がいっぱいだと送信もできなくなります。',
      remedies: [
        { article: 'mailbox-full', because: '何を消せば空くかが、サービスごとに分かります。' },
        { article: 'message-too-large', because: '1通の大きさの上限なら、こちらです。' },
      ],
      otherwise: '空けてもしばらく送れないことがあります。時間をおいて試してください。',
    },
    certificate: {
      kind: 'outcome',
      finding: '送信サーバーの証明書を確かめられません',
      why: 'サーバー名の違い、証明書の期限、端末の日時、途中の検査のどれかで起きます。',
      remedies: [
        {
          article: 'tls-certificate-error',
          because: '警告の言葉ごとに、だれが何を直すかが分かります。',
        },
        { article: 'smtp-settings', because: 'サーバー名と暗号化の種類を確かめます。' },
        {
          article: 'firewall-security-software',
          because: '警告にセキュリティソフトの名前があるときはこちらです。',
        },
      ],
      otherwise: '警告を飛ばさずに、ブラウザーから送ってください。',
    },
    recipient: {
      kind: 'outcome',
      finding: '宛先のアドレスの形に、誤りがあるようです',
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
        {
          article: 'platform-compatibility',
          because: '点が続くなど、変わった形のアドレスのときはこちらです。',
        },
      ],
      otherwise: '電話やメッセージアプリで、相手に正しいアドレスを聞いてください。',
      counterpart: {
        for: 'recipient',
        article: 'is-it-really-missing',
        say: 'そちらのアドレスに送れませんでした。正しいアドレスを、メッセージで教えてください。届いていないかの確かめ方は次のページにあります。',
      },
    },
    sender: {
      kind: 'outcome',
      finding: '差出人のアドレスが、受け付けられていません',
      why: 'ログインしたアカウントと差出人が違うか、差出人のドメインを確かめられません。',
      remedies: [
        {
          article: 'sender-address-rejected',
          because: '拒否の言葉ごとに、直すところが分かります。',
        },
        {
          article: 'mail-client-settings',
          because: '別のアカウントで送っていないか確かめます。',
        },
        { article: 'sender-account-restricted', because: '制限の言葉もあるならこちらです。' },
      ],
      otherwise: 'エラーの全文を控えて、送信サーバーの管理者に聞いてください。',
    },
    relay: {
      kind: 'outcome',
      finding: '送信サーバーに中継を断られています',
      why: '送信サーバーにログインしていないか、契約とは別のサーバーを使っていると考えられます。',
      remedies: [
        {
          article: 'relay-rejected',
          because: 'ログインの設定と、送信サーバーの直し方が分かります。',
        },
        { article: 'smtp-settings', because: '正しい送信サーバーの値が分かります。' },
        { article: 'authentication-failure', because: 'ログインに失敗しているときはこちらです。' },
      ],
      otherwise: 'エラーの全文を控えて、送信サーバーの管理者に聞いてください。',
    },
    offline: {
      kind: 'outcome',
      finding: '回線が切れていて、送れません',
      why: 'Webページも開けないか遅いので、メールより先に回線を直します。',
      remedies: [
        { article: 'no-internet-connection', because: '回線とルーターの確かめ方が分かります。' },
        { article: 'connection-failure', because: 'つながったり切れたりするときはこちらです。' },
      ],
      otherwise: 'モバイルデータ通信など、別の回線を使って送ってください。',
    },
    outage: {
      kind: 'outcome',
      finding: 'メールサービスに、障害が起きているようです',
      why: 'Webページは開けるのに送受信とも急に止まったなら、サービスの側の停止が考えられます。',
      remedies: [
        {
          article: 'mail-server-down',
          because: '障害情報の見方と、待つ間にできることが分かります。',
        },
        {
          article: 'outgoing-server-down',
          because: '受信はできるなら、送信サーバーだけを確かめます。',
        },
        {
          article: 'mail-client-settings',
          because: 'ブラウザーでは使えるなら、アプリの側です。',
        },
        {
          article: 'firewall-security-software',
          because: '自分の端末だけなら、通信を止めているものを調べます。',
        },
      ],
      otherwise: '別の端末や回線でも同じか確かめて、メールサービスの障害情報を見てください。',
    },
    'service-down': {
      kind: 'outcome',
      finding: '送信サーバーが止まっているか、つながりません',
      why: 'Webページは開けて、急に送れなくなったなら、送信サーバーの側が考えられます。',
      remedies: [
        {
          article: 'outgoing-server-down',
          because: '止まっているのか、設定が違うのかを見分けられます。',
        },
        { article: 'mail-server-down', because: '受信もできないなら、サービスの障害です。' },
        { article: 'smtp-settings', because: 'サービスの変更で、値が変わることもあります。' },
        {
          article: 'firewall-security-software',
          because: 'ソフトの自動の更新で、急に止まることもあります。',
        },
      ],
      otherwise: 'エラーの全文とアプリの名前を控えて、メールサービスの窓口に聞いてください。',
    },
    place: {
      kind: 'outcome',
      finding: 'その場所の回線が、送信を止めています',
      why: '別の回線で送れるなら、回線かルーターが、メールの通信(ポート25など)を止めています。',
      remedies: [
        { article: 'op25b-port-25', because: 'ポート25を使わない設定への変え方が分かります。' },
        {
          article: 'firewall-security-software',
          because: '会社やホテルの回線、ルーターの制限はこちらです。',
        },
        { article: 'smtp-settings', because: '587や465の正しい値が分かります。' },
      ],
      otherwise: '別の回線か、ブラウザーから送ってください。',
    },
    firewall: {
      kind: 'outcome',
      finding: 'セキュリティソフトかルーターが、通信を止めています',
      why: '入れたり更新したりしたあとに始まったなら、メールの通信の検査や制限が考えられます。',
      remedies: [
        {
          article: 'firewall-security-software',
          because: '保護を切らずに、原因を確かめて許可する手順です。',
        },
        { article: 'tls-certificate-error', because: '証明書の警告も出るならこちらです。' },
        { article: 'op25b-port-25', because: 'ポート25を使っているならこちらです。' },
      ],
      otherwise: 'ソフトやルーターの窓口に、メールの通信を止めたかどうかを聞いてください。',
    },
    unstable: {
      kind: 'outcome',
      finding: '接続が、途中で切れています',
      why: 'つながる時もあるなら、回線の不安定さか、相手のサーバーの混雑が考えられます。',
      remedies: [
        { article: 'connection-failure', because: '切れる段階ごとに、確かめ方が分かります。' },
        { article: 'server-overload', because: '混む時間だけ失敗するならこちらです。' },
        {
          article: 'no-internet-connection',
          because: 'Webページもときどき開けないならこちらです。',
        },
      ],
      otherwise: '失敗した時刻を控えて、回線の会社とメールサービスの窓口に聞いてください。',
    },
    'one-app': {
      kind: 'outcome',
      finding: 'このメールソフトの設定に原因があります',
      why: 'ブラウザーからは送れるので、アカウントとサービスは動いています。',
      remedies: [
        {
          article: 'mail-client-settings',
          because: 'アカウント、差出人、アプリの状態を順に確かめられます。',
        },
        { article: 'smtp-settings', because: '送信サーバーの値だけを比べるときはこちらです。' },
        { article: 'app-password-oauth', because: '古いアプリなら、ログイン方式も確かめます。' },
      ],
      otherwise: '直るまでは、ブラウザーから送ってください。',
    },
  },
});
