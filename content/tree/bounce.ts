import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'bounce',
  title: 'エラーメールが返ってきた',
  start: 'says',
  nodes: {
    says: {
      kind: 'question',
      ask: 'エラーメールに、近い言葉はありますか？',
      hint: '本文の中ほどの英語の行や、5か4で始まる番号を見てください。',
      answers: [
        {
          id: 'unknown-user',
          label: 'アドレスが見つからない・存在しない',
          hint: 'user unknown、address not found、5.1.1',
          fact: 'bounce.address-unknown',
          next: 'which-address',
        },
        {
          id: 'disabled',
          label: 'アドレスが止められている・使われていない',
          hint: 'disabled、inactive、suspended、5.2.1',
          fact: 'bounce.mailbox-disabled',
          next: 'disabled',
        },
        {
          id: 'full',
          label: '相手の容量がいっぱい',
          hint: 'mailbox full、over quota、5.2.2、4.2.2',
          fact: 'bounce.mailbox-full',
          next: 'full',
        },
        {
          id: 'attachment',
          label: '大きすぎる・添付ファイル・ウイルス',
          hint: 'size、too large、5.3.4、attachment、virus、security issue',
          fact: 'bounce.attachment',
          next: { branch: 'attachment' },
        },
        {
          id: 'refused',
          label: '拒否・迷惑メール・認証・許可されていない',
          hint: 'rejected、spam、blocked、SPF、DMARC、access denied、permission、5.7.1、5.1.8',
          fact: 'bounce.refused',
          next: { branch: 'refused' },
        },
        {
          id: 'later',
          label: '遅れている・まだ送り直している',
          hint: 'delayed、try again、4で始まる番号だけ',
          fact: 'bounce.retried',
          next: { branch: 'retried' },
        },
        {
          id: 'route',
          label: 'ドメインやサーバーが見つからない・つながらない・中継・輪',
          hint: 'host unknown、timed out、relay、hops、configuration',
          fact: 'bounce.route',
          next: 'route',
        },
        {
          id: 'not-mine',
          label: '送った覚えのないメールのエラー',
          fact: 'bounce.not-mine',
          next: 'own-sent',
        },
      ],
      unsure: { next: 'says-look', label: '英語で読めない・どれかわからない' },
    },
    'says-look': {
      kind: 'look',
      heading: 'エラーメールの、見る場所',
      of: 'says',
      ways: [
        {
          in: '番号を探す',
          way: '本文で「5.」か「4.」で始まる、点の付いた3つの数字を探します。「550」のような3けたの数字の近くにあります。',
        },
        {
          in: 'Gmail',
          way: '知らせの下のほうの「応答:」や「The response was:」のあとの行を見ます。',
        },
        {
          in: 'Outlook・Microsoft 365',
          way: '「管理者向けの診断情報」の下の行を見ます。',
        },
        {
          in: '携帯電話会社・プロバイダー',
          way: '「----- The following addresses had …」や「said:」のあとの行を見ます。',
        },
        {
          in: '番号がないとき',
          way: '「unknown」「full」「size」「spam」「delayed」のどれかの単語を探します。',
        },
      ],
      unsure: { next: 'read', label: 'それでも見つからない' },
    },
    'which-address': {
      kind: 'question',
      ask: '宛先の「@」の後ろは、携帯電話会社ですか？',
      hint: 'docomo、au、ezweb、softbank、ymobile、rakumailなどです。',
      answers: [
        {
          id: 'carrier',
          label: '携帯電話会社',
          fact: 'recipient.carrier',
          next: 'carrier-last',
        },
        {
          id: 'other',
          label: 'それ以外',
          fact: 'recipient.free',
          next: 'before',
        },
      ],
      unsure: { next: 'before' },
    },
    'carrier-last': {
      kind: 'question',
      ask: 'その宛先に、最後に届いたのはいつですか？',
      hint: '「送信済み」や、相手からの返事の日付を見てください。',
      answers: [
        { id: 'recent', label: '最近まで届いていた', next: 'carrier' },
        {
          id: 'long-ago',
          label: '何か月も前・相手が会社を乗り換えた',
          next: 'old-address',
        },
        { id: 'never', label: '初めて送る・手で打ち込んだ', next: 'carrier-new' },
      ],
      unsure: { next: 'carrier' },
    },
    before: {
      kind: 'question',
      ask: 'その宛先には、前は届いていましたか？',
      hint: '「送信済み」で、前に送ったときの宛先と比べてください。',
      answers: [
        {
          id: 'new',
          label: '初めて送る・手で打ち込んだ・候補から選んだ',
          fact: 'address.new',
          next: 'address',
        },
        {
          id: 'worked',
          label: '前は届いていた・古い名簿や古い名刺を見た',
          fact: 'address.worked-before',
          next: 'old-address',
        },
      ],
      unsure: { next: 'address' },
    },
    route: {
      kind: 'question',
      ask: 'つながらない理由に、近い言葉はありますか？',
      answers: [
        {
          id: 'relay',
          label: '中継',
          hint: 'relay、relaying denied',
          fact: 'route.relay',
          next: 'relay',
        },
        {
          id: 'host-unknown',
          label: 'ドメインやサーバーの名前が見つからない',
          hint: 'host not found、domain not found、5.1.2、5.4.4',
          fact: 'route.host-unknown',
          next: 'host-unknown',
        },
        {
          id: 'loop',
          label: '輪になっている',
          hint: 'too many hops、loop、5.4.6、5.4.14',
          fact: 'route.loop',
          next: 'loop',
        },
        {
          id: 'connection',
          label: '時間切れ・接続が切れた',
          hint: 'timed out、connection lost、refused、4.4.1',
          fact: 'route.connection',
          next: 'connection',
        },
        {
          id: 'local-error',
          label: '相手のサーバーの中のエラー',
          hint: 'local error、mailer error、configuration、5.3.0、5.3.5',
          fact: 'route.local-error',
          next: 'local-error',
        },
        {
          id: 'tls',
          label: '暗号化・証明書',
          hint: 'TLS、certificate、STARTTLS',
          fact: 'route.tls',
          next: 'tls',
        },
      ],
      unsure: { next: 'connection' },
    },
    'own-sent': {
      kind: 'question',
      ask: '自分の「送信済み」に、覚えのないメールがありますか？',
      answers: [
        { id: 'yes', label: 'ある', next: 'hijacked' },
        { id: 'no', label: 'ない', next: 'forged' },
      ],
      unsure: { next: 'forged' },
    },
    address: {
      kind: 'outcome',
      finding: '宛先のアドレスが見つかりません',
      why: 'エラーメールは、その宛先が見つからないと伝えています。',
      remedies: [
        { article: 'wrong-recipient-address', because: 'まず書き間違いを確かめます。' },
        {
          article: 'recipient-address-invalid',
          because: 'つづりが正しければ、アドレスが変わったか、なくなっています。',
        },
        {
          article: 'recipient-account-disabled',
          because: '「停止」「無効」の言葉もあるならこちらです。',
        },
      ],
      otherwise: '電話やメッセージアプリで、相手に正しいアドレスを聞いてください。',
    },
    'old-address': {
      kind: 'outcome',
      finding: '相手のアドレスが、変わったかなくなっています',
      why: '前は届いていたので、つづりの間違いより、変更や退職、解約が考えられます。',
      remedies: [
        {
          article: 'recipient-address-invalid',
          because: '新しいアドレスの聞き方と、古い候補の消し方が分かります。',
        },
        {
          article: 'wrong-recipient-address',
          because: '今回だけ打ち間違えていないかも確かめます。',
        },
        {
          article: 'recipient-account-disabled',
          because: '「停止」「無効」の言葉もあるならこちらです。',
        },
        {
          article: 'local-delivery-trap',
          because: '自分の会社のアドレス宛てで、サーバーの引っ越しのあとならこちらです。',
        },
      ],
      otherwise: '電話やメッセージアプリで、相手に新しいアドレスを聞いてください。',
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
          because: '会社を乗り換えた人は、アドレスも変わっていることがあります。',
        },
      ],
      otherwise: '電話やSMSで相手に確かめてください。',
      counterpart: {
        for: 'recipient',
        say: 'お送りしたメールが「アドレスがない」と返ってきました。そちらの迷惑メール設定のこともあります。確かめ方は次のページにあります。',
      },
    },
    'carrier-new': {
      kind: 'outcome',
      finding: '宛先の書き間違いか、受け取る人の設定です',
      why: '初めての宛先なら、まずつづりを疑います。携帯電話会社は、設定で断ったメールにも「アドレスがない」と答えることがあります。',
      remedies: [
        {
          article: 'wrong-recipient-address',
          because: '間違えやすいところを、1文字ずつ確かめられます。',
        },
        {
          article: 'carrier-mail-filter',
          because: 'つづりが合っているなら、相手に頼む設定が分かります。',
        },
        {
          article: 'recipient-address-invalid',
          because: '会社を乗り換えた人は、アドレスも変わっていることがあります。',
        },
      ],
      otherwise: '電話やSMSで、相手に正しいアドレスを聞いてください。',
      counterpart: {
        for: 'recipient',
        article: 'carrier-mail-filter',
        say: 'お送りしたメールが「アドレスがない」と返ってきました。アドレスと、そちらの迷惑メール設定を見てもらえますか。確かめ方は次のページにあります。',
      },
    },
    disabled: {
      kind: 'outcome',
      finding: '相手のアドレスが、止められています',
      why: 'アドレスはありますが、停止中か、長く使われていないため、受け取れません。',
      remedies: [
        {
          article: 'recipient-account-disabled',
          because: '止まる理由と、相手が戻す方法が分かります。',
        },
        {
          article: 'recipient-address-invalid',
          because: '使うのをやめたアドレスなら、新しい宛先を聞きます。',
        },
        { article: 'mailbox-full', because: '「full」「quota」もあるなら、容量です。' },
      ],
      otherwise: '電話やメッセージアプリで、相手に別のアドレスを聞いてください。',
      counterpart: {
        for: 'recipient',
        say: 'そちらのアドレスが止められていて、メールが戻ってきました。戻し方は次のページにあります。',
      },
    },
    full: {
      kind: 'outcome',
      finding: '相手のメールボックスがいっぱいです',
      why: '相手の受信箱に空きがないため、新しいメールを受け取れません。',
      remedies: [
        { article: 'mailbox-full', because: '相手に頼むことと、待つ目安が分かります。' },
        {
          article: 'server-disk-full',
          because: '「system storage」とあり、そこの全員に届かないなら、サーバーの容量です。',
        },
        { article: 'message-too-large', because: '「size」とあれば、1通の大きさです。' },
      ],
      otherwise: '別の連絡方法で相手に伝えてください。',
      counterpart: {
        for: 'recipient',
        say: 'そちらのメールボックスがいっぱいで、メールが戻ってきました。空け方は次のページにあります。',
      },
    },
    relay: {
      kind: 'outcome',
      finding: 'サーバーが、中継を断りました',
      why: '送信サーバーにログインしていないか、宛先のドメインを受け取るはずのサーバーが知りません。',
      remedies: [
        { article: 'relay-rejected', because: '送る側と受け取る側のどちらが直すかが分かります。' },
        {
          article: 'authentication-failure',
          because: 'ログインの失敗も出ているならこちらです。',
        },
        {
          article: 'mx-record-misconfigured',
          because: '同じ宛先に、だれが送っても断られるなら、受信先の設定です。',
        },
      ],
      otherwise: 'エラーメールの全文を、送信サーバーの管理者に渡してください。',
    },
    'host-unknown': {
      kind: 'outcome',
      finding: '宛先のドメインから、受信サーバーを見つけられません',
      why: '「@」の後ろのつづりが違うか、そのドメインのDNSの設定に問題があります。',
      remedies: [
        {
          article: 'wrong-recipient-address',
          because: 'まず「@」の後ろのつづりを確かめます。',
        },
        {
          article: 'dns-misconfiguration',
          because: 'つづりが正しければ、ドメインのDNSや期限が考えられます。',
        },
        {
          article: 'mx-record-misconfigured',
          because: '受信先(MX)だけがおかしいときはこちらです。',
        },
      ],
      otherwise: '電話やメッセージアプリで、相手にアドレスと、届かないことを伝えてください。',
    },
    loop: {
      kind: 'outcome',
      finding: 'メールが、サーバーの間を回っています',
      why: '転送や受信先の設定が輪になると、決まった回数でメールは止められます。',
      remedies: [
        { article: 'mail-loop', because: '輪の見つけ方と、どこを切ればよいかが分かります。' },
        { article: 'forwarding-trouble', because: '転送の設定から確かめるときに読みます。' },
        {
          article: 'mx-record-misconfigured',
          because: 'サーバーの引っ越しのあとなら、受信先を確かめます。',
        },
      ],
      otherwise: 'エラーメールの全文を、宛先のドメインの管理者に渡してください。',
      counterpart: {
        for: 'recipient',
        say: 'お送りしたメールが、そちらの転送で輪になって戻ってきました。確かめ方は次のページにあります。',
      },
    },
    connection: {
      kind: 'outcome',
      finding: '相手のサーバーと、つながりませんでした',
      why: '相手のサーバーが答えないか、途中で接続が切れたため、送り直しもあきらめられました。',
      remedies: [
        { article: 'connection-failure', because: '切れた段階ごとに、だれが直すかが分かります。' },
        { article: 'mail-server-down', because: '相手のサービスの障害を確かめます。' },
        {
          article: 'op25b-port-25',
          because: '自分のサーバーから、どこへも送れないならこちらです。',
        },
        { article: 'dns-misconfiguration', because: '相手がサーバーを移したあとならこちらです。' },
      ],
      otherwise: '時間をおいて1回だけ送り直し、別の方法で相手に伝えてください。',
      counterpart: {
        for: 'recipient',
        article: 'mail-server-down',
        say: 'そちらのメールサーバーにつながらず、メールが戻ってきました。確かめ方は次のページにあります。',
      },
    },
    'local-error': {
      kind: 'outcome',
      finding: '相手のサーバーの中で、エラーが起きています',
      why: '相手のサーバーの設定かプログラムの問題で、送る側では直せません。',
      remedies: [
        {
          article: 'recipient-system-error',
          because: '相手の管理者に渡すものと、待つ目安が分かります。',
        },
        { article: 'server-disk-full', because: '「storage」の言葉があるならこちらです。' },
        { article: 'rejected-by-policy', because: '「policy」「denied」もあるなら、拒否です。' },
      ],
      otherwise: '電話などで相手に伝え、エラーメールの全文を管理者に渡してもらってください。',
      counterpart: {
        for: 'admin',
        say: 'そちらのサーバーの中のエラーで、メールが戻ってきました。調べ方は次のページにあります。',
      },
    },
    tls: {
      kind: 'outcome',
      finding: '暗号化した通信が、成り立ちませんでした',
      why: '証明書か暗号化の方式が合わないと、サーバーは送るのをやめます。',
      remedies: [
        {
          article: 'tls-certificate-error',
          because: 'どちら側の証明書か、何を直すかが分かります。',
        },
        { article: 'connection-failure', because: '暗号化の言葉がない切断は、こちらです。' },
      ],
      otherwise: 'エラーメールの全文を、送信サーバーの管理者に渡してください。',
    },
    forged: {
      kind: 'outcome',
      finding: 'アドレスをかたられた分の、エラーが戻ってきています',
      why: 'だれかがあなたのアドレスを差出人に書いて送った分のエラーが、あなたに戻っています。',
      remedies: [
        {
          article: 'bounce-i-did-not-cause',
          because: '乗っ取りとの見分け方と、しなくてよいことが分かります。',
        },
        {
          article: 'dmarc-policy',
          because: '自分のドメインなら、かたられにくくできます。',
        },
        {
          article: 'sender-account-restricted',
          because: '送信の制限の知らせも来ているならこちらです。',
        },
      ],
      otherwise: 'エラーメールのリンクや添付は開かずに、メールサービスの窓口に聞いてください。',
    },
    hijacked: {
      kind: 'outcome',
      finding: 'だれかが、あなたのアカウントから送っています',
      why: '自分の「送信済み」に覚えのないメールがあるなら、パスワードを知られています。',
      remedies: [
        {
          article: 'sender-account-restricted',
          because: '先にすること(パスワードの変更など)が、順に分かります。',
        },
        {
          article: 'bounce-i-did-not-cause',
          because: 'そのあとに届き続けるエラーの扱いが分かります。',
        },
      ],
      otherwise: '安全な端末でパスワードを変え、メールサービスの窓口に知らせてください。',
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
        {
          article: 'contact-support-checklist',
          because: '読めないまま人に頼むときに、渡すものが分かります。',
        },
      ],
      otherwise: 'エラーメールの全文を控えて、メールサービスの窓口に聞いてください。',
    },
  },
  moved: { 'carrier-or-not': 'which-address' },
});
