import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'automatic',
  title: '機器・フォーム・プログラムからのメール',
  start: 'what-sends',
  nodes: {
    'what-sends': {
      kind: 'question',
      ask: 'メールを送っているのは、何ですか？',
      answers: [
        {
          id: 'device',
          label: '複合機・監視機器・業務ソフト・外部のサービス',
          hint: 'スキャン、請求書、予約や勤怠の知らせ',
          next: 'device-since',
        },
        {
          id: 'form',
          label: 'サイトのお問い合わせフォーム・自動返信',
          next: 'form-where',
        },
        {
          id: 'bulk',
          label: 'メールマガジンや通販の一斉配信',
          next: 'bulk-says',
        },
        {
          id: 'server',
          label: '自宅・クラウド・社内のサーバー',
          hint: 'プログラムから直接送っている',
          next: 'server-says',
        },
      ],
      unsure: { next: 'device' },
    },
    'device-since': {
      kind: 'question',
      ask: '機器やソフトの画面や記録に、近い言葉はありますか？',
      hint: '機器の「送信履歴」や「エラー」の画面を見てください。',
      answers: [
        {
          id: 'login',
          label: '認証・パスワード・535・5.7.139',
          hint: 'サービスの変更や2段階認証のあとに始まった',
          next: 'device-login',
        },
        { id: 'connect', label: '接続できない・タイムアウト', next: 'device-connect' },
        { id: 'tls', label: '証明書・TLS・SSL', next: 'device-tls' },
        {
          id: 'refused',
          label: '拒否・SPF・DKIM・DMARC',
          hint: '5.7.x、戻ってきたメールにある',
          next: { branch: 'refused' },
        },
        { id: 'none', label: '「送信済み」なのに届かない・言葉がない', next: 'device' },
      ],
      unsure: { next: 'device' },
    },
    'form-where': {
      kind: 'question',
      ask: 'フォームのメールは、だれに届きませんか？',
      answers: [
        { id: 'owner', label: '自分たち(通知の宛先)', next: 'form-owner' },
        { id: 'visitor', label: '書き込んだお客さま(自動返信)', next: 'form' },
        { id: 'both', label: 'どちらにも', next: 'form' },
      ],
      unsure: { next: 'form' },
    },
    'form-owner': {
      kind: 'question',
      ask: '最近、サーバーかメールの置き場所を移しましたか？',
      hint: '通知の宛先が、自分のドメインのときだけ「移した」を選びます。',
      answers: [
        {
          id: 'yes',
          label: '自分のドメインのメールを、サイトとは別のサービスに移した',
          next: 'local',
        },
        { id: 'no', label: '移していない・宛先はGmailなど別のドメイン', next: 'form' },
      ],
      unsure: { next: 'form' },
    },
    'bulk-says': {
      kind: 'question',
      ask: '配信の記録には、何と出ていますか？',
      hint: '配信サービスの「エラー」「配信結果」の画面を見てください。',
      answers: [
        {
          id: 'suppressed',
          label: '「配信停止」「除外」「以前にエラー」',
          hint: 'suppressed、previously bounced',
          next: 'suppressed',
        },
        { id: 'rate', label: '数や速さの制限', hint: 'rate、4.7.28、too many', next: 'rate' },
        {
          id: 'refused',
          label: '拒否(5.7.x)、SPF・DKIM・DMARC',
          next: { branch: 'refused' },
        },
        {
          id: 'some',
          label: '送信済みだが、一部の人に届かない',
          hint: '携帯電話会社の人だけ、なども',
          next: 'some',
        },
        { id: 'junked', label: '送信済みだが、迷惑メールに入る・開かれない', next: 'bulk' },
      ],
      unsure: { next: 'bulk' },
    },
    'server-says': {
      kind: 'question',
      ask: 'サーバーの送信の記録(ログ)には、何と出ていますか？',
      answers: [
        {
          id: 'port-25',
          label: 'どこへも、ポート25の接続が時間切れ',
          hint: 'connection timed out',
          next: 'port-25',
        },
        {
          id: 'ptr',
          label: '逆引き・PTR・HELO・IPアドレスの名前',
          hint: '5.7.25、reverse DNS',
          next: 'ptr',
        },
        {
          id: 'login',
          label: 'ログインの失敗・認証(535、5.7.8)',
          hint: 'レンタルサーバーなどの送信サーバーを使う',
          next: 'login',
        },
        { id: 'refused', label: 'そのほかの拒否(5.x.x)', next: { branch: 'refused' } },
        { id: 'later', label: '一時的なエラー(4.x.x)', next: { branch: 'retried' } },
      ],
      unsure: { next: 'port-25' },
    },
    device: {
      kind: 'outcome',
      finding: '機器や業務ソフトの送り方を、確かめましょう',
      why: '人のメールが届いているなら、機器に入れた送信の設定か、差出人のアドレスに原因があります。',
      remedies: [
        {
          article: 'printer-and-app-mail',
          because: '機器に合う送り方と、入れる値が分かります。',
        },
        { article: 'smtp-settings', because: '送信サーバーの値を比べられます。' },
        { article: 'spf-record', because: '差出人のドメインの証明も確かめます。' },
        { article: 'junk-folder', because: '受け取る人の迷惑メールフォルダも見ます。' },
      ],
      otherwise: '機器のエラーの画面を写して、機器の窓口とメールの管理者に見せてください。',
      counterpart: {
        for: 'admin',
        say: '複合機や業務ソフトからのメールだけが届きません。送り方の設定を見てもらえますか。手順は次のページにあります。',
      },
    },
    'device-login': {
      kind: 'outcome',
      finding: '機器のログインの方式が、受け付けられていません',
      why: 'メールサービスが古いログイン方式をやめると、機器に入れたパスワードは使えなくなります。',
      remedies: [
        {
          article: 'printer-and-app-mail',
          because: '機器のために選べる、別の送り方が分かります。',
        },
        {
          article: 'app-password-oauth',
          because: 'アプリパスワードが使えるサービスなら、こちらで作れます。',
        },
        {
          article: 'authentication-failure',
          because: 'パスワードを変えただけなら、入れ直しで直ります。',
        },
      ],
      otherwise: '機器のエラーの画面を写して、機器の窓口に新しい方式への対応を聞いてください。',
      counterpart: {
        for: 'admin',
        say: '複合機がメールサーバーにログインできません。送り方の設定を見てもらえますか。手順は次のページにあります。',
      },
    },
    'device-connect': {
      kind: 'outcome',
      finding: '機器から送信サーバーにつながっていません',
      why: 'サーバー名やポートの違い、回線のポート25の制限、途中の機器の制限が考えられます。',
      remedies: [
        {
          article: 'printer-and-app-mail',
          because: '機器に入れる値と、つながるかの試し方が分かります。',
        },
        { article: 'op25b-port-25', because: 'ポートが25になっているときはこちらです。' },
        {
          article: 'firewall-security-software',
          because: 'ルーターやファイアウォールを変えたあとならこちらです。',
        },
      ],
      otherwise: '機器の画面のエラーと、設定した値を控えて、機器の窓口に聞いてください。',
    },
    'device-tls': {
      kind: 'outcome',
      finding: '機器の暗号化が、サーバーの求める方式に合いません',
      why: '古い機器は、新しい暗号化(TLS)や証明書を知らないことがあります。',
      remedies: [
        {
          article: 'tls-certificate-error',
          because: '古い機器の暗号化と証明書の、確かめ方が分かります。',
        },
        { article: 'printer-and-app-mail', because: '機器のための、ほかの送り方が分かります。' },
      ],
      otherwise: '機器の型番を控えて、メーカーに新しいファームウェアがあるか聞いてください。',
    },
    form: {
      kind: 'outcome',
      finding: 'フォームのメールの差出人や送り方に、原因があるようです',
      why: 'フォームは、書き込んだ人のアドレスを差出人にしたり、認証なしで送ったりしがちです。',
      remedies: [
        {
          article: 'web-form-mail',
          because: '差出人、送り方、証明の順に、直すところが分かります。',
        },
        { article: 'spf-record', because: '送るサーバーをSPFに入れていないときはこちらです。' },
        { article: 'junk-folder', because: '受け取る人の迷惑メールフォルダも見ます。' },
        {
          article: 'local-delivery-trap',
          because: '自分のドメインのアドレスにだけ届かないならこちらです。',
        },
      ],
      otherwise: 'フォームを作った人か、サーバーの会社に、送信の記録を見てもらってください。',
      counterpart: {
        for: 'admin',
        say: 'サイトのフォームからのメールが届きません。差出人と送り方を見てもらえますか。手順は次のページにあります。',
      },
    },
    local: {
      kind: 'outcome',
      finding: 'メールが、前のサーバーの中に残っています',
      why: 'サイトのあるサーバーが、自分のドメインのメールを今も自分で受け取る設定だと、外へ出ません。',
      remedies: [
        {
          article: 'local-delivery-trap',
          because: '前のサーバーの設定の、止め方と確かめ方が分かります。',
        },
        { article: 'web-form-mail', because: '差出人や送り方の問題なら、こちらで直せます。' },
        {
          article: 'mx-record-misconfigured',
          because: '外からも届かないなら、受信先を確かめます。',
        },
      ],
      otherwise: 'サーバーの会社に、ドメインのメールの設定を外部に変えてもらってください。',
      counterpart: {
        for: 'admin',
        say: 'サイトを置いたサーバーからだけ、自分たちにメールが届きません。設定を見てもらえますか。手順は次のページにあります。',
      },
    },
    some: {
      kind: 'outcome',
      finding: '一部の人の、受け取る側の設定で止まっているようです',
      why: '配信サービスが渡したあとで、携帯電話会社の設定や迷惑メールの判定で止まることがあります。',
      remedies: [
        {
          article: 'carrier-mail-filter',
          because: '携帯電話会社の人に頼む設定と、そのまま送れる案内文があります。',
        },
        {
          article: 'suppression-list',
          because: '前に戻った宛先が、配信から外れていないか確かめます。',
        },
        {
          article: 'junk-folder',
          because: 'Gmailなどの人には、迷惑メールフォルダを見てもらいます。',
        },
        {
          article: 'bulk-sender-requirements',
          because: '届かない人が1つのサービスに集まるなら、決まりを確かめます。',
        },
      ],
      otherwise: '届かない人の「@」の後ろを集めて、配信サービスの窓口に聞いてください。',
      counterpart: {
        for: 'recipient',
        say: 'こちらからのメールが、そちらの設定で止まっているようです。受け取る設定は、次のページにあります。',
      },
    },
    suppressed: {
      kind: 'outcome',
      finding: '配信サービスの停止リストに、宛先が入っています',
      why: '前に戻ったり、迷惑メールと報告されたりした宛先には、配信サービスが送らなくなります。',
      remedies: [
        {
          article: 'suppression-list',
          because: '外してよいときと、その前に直すことが分かります。',
        },
        { article: 'carrier-mail-filter', because: '携帯電話会社の宛先なら、相手の設定が先です。' },
        { article: 'recipient-address-invalid', because: '宛先が古いときは、外さずに直します。' },
      ],
      otherwise: '配信サービスの窓口に、その宛先が止まった日と理由を聞いてください。',
    },
    rate: {
      kind: 'outcome',
      finding: '一度に送る数が、相手の上限を超えています',
      why: '相手のサービスは、短い間に届く数を、送り主ごとに決めています。',
      remedies: [
        { article: 'rate-limited', because: '分けて送る方法と、上限の調べ方が分かります。' },
        {
          article: 'bulk-sender-requirements',
          because: '大勢に送る人の決まりを満たすと、上限が緩みやすくなります。',
        },
        { article: 'temporary-deferral', because: '数のことが書かれていない4.x.xはこちらです。' },
      ],
      otherwise: '送信を止め、配信サービスの窓口に速さの設定を相談してください。',
    },
    bulk: {
      kind: 'outcome',
      finding: '一斉配信が、迷惑メールとして扱われています',
      why: '大きなサービスは、認証、配信停止のしかた、苦情の割合を見て、受信箱に入れるかを決めます。',
      remedies: [
        {
          article: 'bulk-sender-requirements',
          because: 'サービスごとの決まりと、足りないものの確かめ方が分かります。',
        },
        { article: 'spam-like-content', because: '文面とリンクの直し方が分かります。' },
        { article: 'blocked-as-spam', because: '評判と認証を、順に確かめられます。' },
        { article: 'suppression-list', because: '一部の宛先にだけ届かないならこちらです。' },
      ],
      otherwise: '配信の数を減らして、配信サービスの窓口に評判の状態を聞いてください。',
    },
    login: {
      kind: 'outcome',
      finding: 'プログラムが、送信サーバーにログインできていません',
      why: 'ユーザー名、パスワード、ログインの方式のどれかが、送信サーバーと合っていません。',
      remedies: [
        {
          article: 'authentication-failure',
          because: '535の言葉ごとに、直すところが分かります。',
        },
        { article: 'smtp-settings', because: 'サーバー名、ポート、ユーザー名の形を比べられます。' },
        {
          article: 'app-password-oauth',
          because: 'サービスが古い方式をやめたあとなら、こちらです。',
        },
        {
          article: 'printer-and-app-mail',
          because: '機器や業務ソフトの、別の送り方が分かります。',
        },
      ],
      otherwise: 'ログの行とユーザー名の形を控えて、送信サーバーの会社に聞いてください。',
    },
    'port-25': {
      kind: 'outcome',
      finding: '回線かクラウドが、ポート25を止めています',
      why: '家庭の回線やクラウドの多くは、外のサーバーへ直接送る通信を止めています。',
      remedies: [
        {
          article: 'op25b-port-25',
          because: '中継するサーバー(587、465)を使う送り方が分かります。',
        },
        { article: 'firewall-security-software', because: '587や465も失敗するならこちらです。' },
        { article: 'reverse-dns-ptr', because: '直接送る許可をもらったあとに、整えるものです。' },
      ],
      otherwise: '回線かクラウドの会社に、ポート25の制限を聞いてください。',
    },
    ptr: {
      kind: 'outcome',
      finding: '送信サーバーのIPアドレスに、名前(逆引き)がありません',
      why: '大きなサービスは、IPアドレスから名前を引けないサーバーのメールを断ります。',
      remedies: [
        {
          article: 'reverse-dns-ptr',
          because: '逆引きの頼み方と、名前のそろえ方が分かります。',
        },
        { article: 'ip-blocklisted', because: 'リストの名前もあるならこちらです。' },
        { article: 'op25b-port-25', because: '家庭の回線なら、直接送らない方法を選びます。' },
      ],
      otherwise: '逆引きを決められる回線かサーバーの会社に、設定を頼んでください。',
    },
  },
});
