import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'admin',
  title: 'サーバーやドメインの管理',
  start: 'direction',
  nodes: {
    direction: {
      kind: 'question',
      ask: '困っているのは、どの流れのメールですか？',
      answers: [
        {
          id: 'out',
          label: '自分のドメインから外へのメール',
          hint: '一斉配信のエラーが返るときも',
          next: 'log-says',
        },
        {
          id: 'in',
          label: '外から自分のドメインへのメール',
          hint: '届かない、同じメールが何度も届く',
          next: { branch: 'incoming' },
        },
        {
          id: 'inside',
          label: '自分のドメイン同士のメール(サーバーを移したあと)',
          next: 'inside',
        },
        { id: 'slow', label: '遅い・キューがたまる', next: 'slow-where' },
        {
          id: 'programs',
          label: '複合機・業務ソフト・サイトのフォーム・一斉配信',
          next: { branch: 'automatic' },
        },
        {
          id: 'accounts',
          label: '利用者のログイン・送信の制限',
          next: 'accounts',
        },
        {
          id: 'records',
          label: 'SPF・DKIM・DMARCを設定したい・確かめたい',
          next: 'which-record',
        },
        {
          id: 'trace',
          label: '1通のメールが、どこで止まったか調べたい',
          next: 'trace',
        },
      ],
      unsure: { next: 'trace' },
    },
    'log-says': {
      kind: 'question',
      ask: '送信のログで、相手のサーバーは何と答えていますか？',
      hint: 'Postfixならstatus=の行、Eximなら**や==の行、Sendmailならstat=の行です。',
      answers: [
        {
          id: 'refused',
          label: '拒否(5.7.x、spam、ブロックリスト、SPF・DKIM・DMARC)',
          next: { branch: 'refused' },
        },
        {
          id: 'later',
          label: '一時的なエラー(4.x.x、421、deferred)',
          next: { branch: 'retried' },
        },
        {
          id: 'connection',
          label: '接続できない・時間切れ・答えがない',
          next: 'port',
        },
        {
          id: 'host',
          label: '宛先の名前やMXが引けない',
          hint: 'Host or domain name not found',
          next: 'host',
        },
        {
          id: 'address',
          label: '宛先がない・停止・容量(5.1.1、5.2.x)',
          next: 'address',
        },
        {
          id: 'tls',
          label: 'TLS・証明書',
          next: 'tls',
        },
        { id: 'relay', label: '中継の拒否(relay)', next: 'relay' },
      ],
      unsure: { next: 'no-log' },
    },
    port: {
      kind: 'question',
      ask: 'つながらないのは、どの相手ですか？',
      hint: 'サーバーから、別の2つか3つのドメインの受信サーバーへも試してください。',
      answers: [
        { id: 'all', label: 'どの相手へも、ポート25だけがつながらない', next: 'port-25' },
        {
          id: 'after-change',
          label: 'ファイアウォールやルーターを変えてから',
          next: 'firewall',
        },
        { id: 'one', label: '決まった相手だけ・ときどき', next: 'unstable' },
      ],
      unsure: { next: 'unstable' },
    },
    'slow-where': {
      kind: 'question',
      ask: 'キューや遅れは、どこに出ていますか？',
      answers: [
        {
          id: 'own-load',
          label: '自分のサーバーの負荷が高い・全体が遅い',
          next: 'own-load',
        },
        {
          id: 'one-domain',
          label: '決まった相手宛てだけがたまる',
          next: { branch: 'retried' },
        },
        { id: 'disk', label: 'ディスクの空きがない', next: 'disk' },
        { id: 'incoming', label: '外から受け取るのが遅い・421で断っている', next: 'overload' },
      ],
      unsure: { next: 'own-load' },
    },
    accounts: {
      kind: 'question',
      ask: '利用者に、何が起きていますか？',
      answers: [
        {
          id: 'hijacked',
          label: '覚えのない大量の送信・送信の停止',
          next: 'hijacked',
        },
        {
          id: 'backscatter',
          label: '送っていないメールのエラーが大量に届く',
          next: 'backscatter',
        },
        { id: 'login', label: 'ログインできない・535', next: 'login' },
        {
          id: 'modern',
          label: '2段階認証や、古いログイン方式の終了のあと',
          next: 'modern',
        },
      ],
      unsure: { next: 'login' },
    },
    'which-record': {
      kind: 'question',
      ask: 'どのレコードのことですか？',
      answers: [
        { id: 'spf', label: 'SPF', next: 'spf' },
        { id: 'dkim', label: 'DKIM', next: 'dkim' },
        { id: 'dmarc', label: 'DMARC', next: 'dmarc' },
        { id: 'ptr', label: '逆引き(PTR)とHELO', next: 'ptr' },
        {
          id: 'bulk',
          label: 'Gmailなどの、大勢に送る人の決まり',
          next: 'bulk',
        },
      ],
      unsure: { next: 'dmarc' },
    },
    inside: {
      kind: 'outcome',
      finding: 'サーバーが、自分のドメインのメールを中で受け取っています',
      why: 'メールを別の場所に移しても、前のサーバーの設定が残ると、そこからのメールは外へ出ません。',
      remedies: [
        {
          article: 'local-delivery-trap',
          because: '残った設定の見つけ方と、止め方が分かります。',
        },
        { article: 'web-form-mail', because: 'フォームの差出人や送り方なら、こちらです。' },
        { article: 'posting-not-permitted', because: '社内のグループ宛てだけならこちらです。' },
        {
          article: 'mx-record-misconfigured',
          because: '外からも届かないなら、受信先を確かめます。',
        },
      ],
      otherwise:
        '送ったサーバーのログで、どこへ配送したかの行を控えて、サーバーの会社に渡してください。',
    },
    'port-25': {
      kind: 'outcome',
      finding: 'サーバーから外へのポート25が止められています',
      why: '回線やクラウドの会社は、初めの設定でポート25の送信を止めていることが多くあります。',
      remedies: [
        { article: 'op25b-port-25', because: '中継を使う送り方と、解除の頼み方が分かります。' },
        { article: 'reverse-dns-ptr', because: '直接送るなら、逆引きも整えます。' },
        { article: 'firewall-security-software', because: '社内の機器の制限も確かめます。' },
      ],
      otherwise: '回線かクラウドの会社に、ポート25の制限と解除の条件を聞いてください。',
    },
    firewall: {
      kind: 'outcome',
      finding: '社内の機器が、メールの通信を止めています',
      why: '変更のあとに始まったなら、ファイアウォールかメールの検査の設定が考えられます。',
      remedies: [
        {
          article: 'firewall-security-software',
          because: '止めている機器の見つけ方と、許可する範囲が分かります。',
        },
        { article: 'connection-failure', because: '機器の記録に何もないならこちらです。' },
        { article: 'tls-certificate-error', because: '証明書の置き換えが出るならこちらです。' },
      ],
      otherwise: '変更の前の設定に戻して、通るかどうかを確かめてください。',
    },
    unstable: {
      kind: 'outcome',
      finding: '相手のサーバーとの接続が安定していません',
      why: '相手の答えがないときは、名前の解決か、通信か、相手の混雑で止まっています。',
      remedies: [
        { article: 'connection-failure', because: '段階ごとの確かめ方が分かります。' },
        { article: 'server-overload', because: '混む時間だけ失敗するならこちらです。' },
        { article: 'dns-misconfiguration', because: '名前の解決を確かめます。' },
        { article: 'ip-blocklisted', because: '黙って接続を切る相手は、評判を見ています。' },
      ],
      otherwise: '日時と接続先を控えて、相手の管理者か回線の会社に聞いてください。',
    },
    host: {
      kind: 'outcome',
      finding: '宛先のドメインを、DNSで引けません',
      why: '宛先のつづり、相手のDNS、自分のサーバーが使うDNSの順に疑います。',
      remedies: [
        { article: 'dns-misconfiguration', because: 'どのDNSで止まるかの確かめ方が分かります。' },
        { article: 'wrong-recipient-address', because: '宛先のつづりも確かめます。' },
        { article: 'mx-record-misconfigured', because: '相手のMXがおかしいときはこちらです。' },
      ],
      otherwise: '別の回線のDNSでも引けないなら、相手のドメインの管理者に伝えてください。',
    },
    address: {
      kind: 'outcome',
      finding: '宛先のアドレスに、原因があります',
      why: '5.1.xと5.2.xは、宛先がないか、止められているか、空きがないことを表します。',
      remedies: [
        {
          article: 'recipient-address-invalid',
          because: '名簿を直す手順と、送り続けないほうがよい理由が分かります。',
        },
        { article: 'recipient-account-disabled', because: '5.2.1や「disabled」ならこちらです。' },
        { article: 'mailbox-full', because: '5.2.2や「quota」ならこちらです。' },
        {
          article: 'carrier-mail-filter',
          because: '携帯電話会社の「User unknown」ならこちらです。',
        },
      ],
      otherwise: '利用者に、別の方法で相手へ確かめるよう頼んでください。',
    },
    tls: {
      kind: 'outcome',
      finding: 'TLSか証明書で、配送が止まっています',
      why: '証明書の名前、期限、中間証明書、TLSの版のどれかが合っていません。',
      remedies: [
        { article: 'tls-certificate-error', because: '確かめるコマンドと、直し方が分かります。' },
        { article: 'connection-failure', because: 'TLSの前に切れるならこちらです。' },
        { article: 'firewall-security-software', because: '途中の検査の機器も確かめます。' },
      ],
      otherwise: 'ログの行を、証明書を出した会社か相手の管理者に渡してください。',
    },
    relay: {
      kind: 'outcome',
      finding: '中継が許可されていません',
      why: 'サーバーが、その送信元かその宛先への中継を認めていません。',
      remedies: [
        { article: 'relay-rejected', because: '許可の設定と、開けてはいけない範囲が分かります。' },
        { article: 'mx-record-misconfigured', because: '相手の受信先が古いときはこちらです。' },
      ],
      otherwise: 'ログの行を、中継サーバーの管理者に渡してください。',
    },
    'no-log': {
      kind: 'outcome',
      finding: 'まず、送信のログかエラーメールを手に入れましょう',
      why: '相手の答えが分かると、原因は半分以上決まります。',
      remedies: [
        {
          article: 'read-bounce-message',
          because: 'エラーメールのどの行が相手の答えかが分かります。',
        },
        {
          article: 'contact-support-checklist',
          because: 'サーバーの会社にログを頼むときに、渡すものが分かります。',
        },
        { article: 'blocked-as-spam', because: 'エラーがなく届かないなら、こちらから確かめます。' },
      ],
      otherwise: '送った日時、差出人、宛先を控えて、サーバーの会社にログを頼んでください。',
    },
    'own-load': {
      kind: 'outcome',
      finding: '自分のサーバーで、配送が追いついていません',
      why: 'キューがたまるのは、処理が追いつかないか、相手が受け取らないためです。',
      remedies: [
        {
          article: 'delivery-delay-server-load',
          because: 'キュー、ログ、CPUやディスクの順に調べられます。',
        },
        { article: 'server-disk-full', because: 'ディスクの空きも確かめます。' },
        { article: 'rate-limited', because: '相手が数で断っているならこちらです。' },
        { article: 'sender-account-restricted', because: '不正な大量送信がないか確かめます。' },
      ],
      otherwise: 'キューの件数と、CPUやディスクの記録を控えて、サーバーの会社に聞いてください。',
    },
    disk: {
      kind: 'outcome',
      finding: 'サーバーのディスクがいっぱいです',
      why: '空きがないと、受信も送信も一時的なエラー(4.3.1)になります。',
      remedies: [
        { article: 'server-disk-full', because: '消してよいものと、空ける順番が分かります。' },
        {
          article: 'delivery-delay-server-load',
          because: '空けたあとのキューの扱いはこちらです。',
        },
        { article: 'mailbox-full', because: '1人だけなら、受信箱の上限です。' },
      ],
      otherwise: 'メールの入った場所を消さずに、サーバーの会社に空きを増やしてもらってください。',
    },
    overload: {
      kind: 'outcome',
      finding: '受け取るサーバーが、混雑で断っています',
      why: '同時の接続数や検査の処理が上限に当たると、421や4.3.2で断ります。',
      remedies: [
        { article: 'server-overload', because: '上限の見直しと、急な混雑への備えが分かります。' },
        { article: 'delivery-delay-server-load', because: '処理そのものが遅いならこちらです。' },
        { article: 'greylisting', because: '一度待たせる設定が原因のこともあります。' },
      ],
      otherwise: '接続数と時刻の記録を控えて、サーバーの会社に聞いてください。',
    },
    hijacked: {
      kind: 'outcome',
      finding: '利用者のアカウントが、悪用されているようです',
      why: '覚えのない大量の送信は、パスワードを知られたときによく起きます。',
      remedies: [
        {
          article: 'sender-account-restricted',
          because: '止める、変える、解いてもらう順番が分かります。',
        },
        { article: 'ip-blocklisted', because: 'そのあと、リストに載っていないか確かめます。' },
        { article: 'rate-limited', because: 'ふだんから送れる数を決めておく方法です。' },
      ],
      otherwise: 'そのアカウントの送信を止めて、サーバーの会社に知らせてください。',
    },
    backscatter: {
      kind: 'outcome',
      finding: '差出人をかたられた分の、エラーが届いています',
      why: '自分のサーバーから出ていないなら、乗っ取りではなく、差出人の詐称です。',
      remedies: [
        {
          article: 'bounce-i-did-not-cause',
          because: '見分け方と、届く数を減らす設定が分かります。',
        },
        { article: 'dmarc-policy', because: 'かたられたメールを、相手に断ってもらえます。' },
        { article: 'spf-record', because: '送ってよいサーバーを示します。' },
      ],
      otherwise: 'しばらくすると減ります。続くなら、サーバーの会社に相談してください。',
    },
    login: {
      kind: 'outcome',
      finding: '利用者のログインが、受け付けられていません',
      why: 'ユーザー名の形、パスワード、暗号化、回数の制限のどれかが考えられます。',
      remedies: [
        {
          article: 'authentication-failure',
          because: 'ログの見方と、利用者に確かめてもらう順番が分かります。',
        },
        { article: 'app-password-oauth', because: '方式の終了のあとならこちらです。' },
        { article: 'smtp-settings', because: '利用者に渡す正しい値を確かめます。' },
      ],
      otherwise: '失敗の時刻と接続元を控えて、認証サーバーの記録と比べてください。',
    },
    modern: {
      kind: 'outcome',
      finding: '古いログイン方式が、使えなくなりました',
      why: 'サービスがパスワードだけの方式(基本認証)をやめると、古いアプリや機器はログインできません。',
      remedies: [
        {
          article: 'app-password-oauth',
          because: '新しい方式への移し方と、サービスごとの期限が分かります。',
        },
        { article: 'printer-and-app-mail', because: '機器や業務ソフトの移し方はこちらです。' },
        { article: 'authentication-failure', because: 'ほかの535はこちらです。' },
      ],
      otherwise: '使えない機器とアプリの一覧を作り、サービスの窓口に代わりの方法を聞いてください。',
    },
    spf: {
      kind: 'outcome',
      finding: 'SPFのレコードを、確かめて直しましょう',
      why: 'SPFは、そのドメインで送ってよいサーバーを示す、1本のTXTレコードです。',
      remedies: [
        { article: 'spf-record', because: '書き方、確かめるコマンド、よくある誤りが分かります。' },
        { article: 'dmarc-policy', because: 'SPFだけでは足りない理由が分かります。' },
      ],
      otherwise: '今のレコードと、送っているサービスの一覧を、ドメインの管理会社に見せてください。',
    },
    dkim: {
      kind: 'outcome',
      finding: 'DKIMの署名と鍵を、確かめて直しましょう',
      why: 'DKIMは、送信サーバーが付ける署名と、DNSに置く公開鍵の組です。',
      remedies: [
        { article: 'dkim-signature', because: '鍵の置き方、確かめ方、よくある誤りが分かります。' },
        { article: 'dmarc-policy', because: '署名のドメインと差出人をそろえる方法です。' },
      ],
      otherwise: '署名したメールのヘッダーを、送信サービスの窓口に見せてください。',
    },
    dmarc: {
      kind: 'outcome',
      finding: 'DMARCの方針を、確かめて直しましょう',
      why: 'DMARCは、差出人のドメインがSPFかDKIMと合わないメールの扱いを示します。',
      remedies: [
        { article: 'dmarc-policy', because: '始め方、報告の読み方、強める順番が分かります。' },
        { article: 'spf-record', because: '先に、SPFを整えます。' },
        { article: 'dkim-signature', because: '先に、DKIMを整えます。' },
      ],
      otherwise: '集計の報告をしばらくためて、送っているサービスの一覧を作ってください。',
    },
    ptr: {
      kind: 'outcome',
      finding: '逆引きとHELOの名前を、そろえましょう',
      why: 'IPアドレスから引いた名前と、その名前から引いたIPアドレスが合うことを求められます。',
      remedies: [
        { article: 'reverse-dns-ptr', because: '確かめるコマンドと、頼み方が分かります。' },
        { article: 'dns-misconfiguration', because: '正引きのほうがおかしいならこちらです。' },
      ],
      otherwise: '逆引きを決められる回線かサーバーの会社に、名前を伝えて頼んでください。',
    },
    bulk: {
      kind: 'outcome',
      finding: '大勢に送る人の決まりを、1つずつ満たしましょう',
      why: 'Gmail、Outlook.com、Yahooは、認証、配信停止、苦情の割合に決まりを置いています。',
      remedies: [
        {
          article: 'bulk-sender-requirements',
          because: 'サービスごとの数と、確かめ方が分かります。',
        },
        { article: 'dmarc-policy', because: '認証の仕上げはこちらです。' },
        { article: 'suppression-list', because: '戻った宛先を外す仕組みが分かります。' },
      ],
      otherwise: '各サービスの送信者向けの窓口で、自分のドメインの状態を見てください。',
    },
    trace: {
      kind: 'outcome',
      finding: 'ヘッダーとログで、止まった場所を探しましょう',
      why: '届いたメールならヘッダー、届かないメールなら送受信のログに、通った跡があります。',
      remedies: [
        {
          article: 'read-message-headers',
          because: 'ヘッダーから、時刻と認証の結果を読めます。',
        },
        {
          article: 'no-bounce-came',
          because: '跡がないときに、どこまで言えるかが分かります。',
        },
        {
          article: 'contact-support-checklist',
          because: '別の管理者に頼むときに、渡すものが分かります。',
        },
        { article: 'delayed-arrival', because: '遅れて届いたメールならこちらです。' },
      ],
      otherwise: '日時、差出人、宛先、件名の一部を控えて、受け取る側の管理者に頼んでください。',
    },
  },
});
