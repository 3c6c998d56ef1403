import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'silent',
  title: 'だれからも来ない・何もできない',
  start: 'webmail',
  nodes: {
    webmail: {
      kind: 'question',
      ask: 'ブラウザーで受信箱を開くと、どう見えますか？',
      hint: 'アプリやメールソフトではなく、サービスのWebページで見ます。',
      answers: [
        {
          id: 'shown',
          label: '新しいメールがある・ブラウザーでは使える',
          hint: 'いつものアプリにだけ出ない',
          fact: 'webmail.shown',
          next: { branch: 'client' },
        },
        {
          id: 'full',
          label: '容量がいっぱいだと表示されている',
          fact: 'webmail.full',
          next: 'full',
        },
        {
          id: 'login',
          label: 'パスワードが違う・期限切れ・ロックと出る',
          fact: 'webmail.login',
          next: 'login',
        },
        {
          id: 'closed',
          label: 'ページが開かない・「メンテナンス中」と出る',
          fact: 'webmail.closed',
          next: 'web',
        },
        {
          id: 'empty',
          label: '新しいメールはない',
          fact: 'webmail.empty',
          next: 'test-mail',
        },
      ],
      unsure: { next: 'web', label: 'ブラウザーで見る方法がわからない' },
    },
    'test-mail': {
      kind: 'question',
      ask: '別のアドレスから自分に送ると、届きますか？',
      hint: '自分の別のアドレスか、家族のスマートフォンから、短いメールを1通送ります。',
      answers: [
        { id: 'missing', label: '届かない', fact: 'test.missing', next: 'which-address' },
        { id: 'late', label: '何時間も遅れて届く', fact: 'test.late', next: 'late' },
        { id: 'arrives', label: '届く', fact: 'test.arrives', next: 'works' },
      ],
      unsure: { next: 'which-address', label: 'まだ試せない' },
    },
    'which-address': {
      kind: 'question',
      ask: 'だれからも来ないのは、どのアドレスですか？',
      hint: '同じ会社や、同じサービスの人も来ないか、聞いてみてください。',
      answers: [
        {
          id: 'organization',
          label: '会社・学校・独自ドメイン',
          fact: 'recipient.organization',
          next: 'domain-silent',
        },
        {
          id: 'other',
          label: 'それ以外(携帯電話会社、Gmail、プロバイダーなど)',
          fact: 'recipient.free',
          next: 'nobody',
        },
      ],
      unsure: { next: 'nobody' },
    },
    web: {
      kind: 'question',
      ask: '同じ端末で、ほかのWebページは開けますか？',
      hint: '今日まだ見ていないページで試してください。',
      answers: [
        { id: 'works', label: '開ける', fact: 'web.works', next: 'closed' },
        { id: 'fails', label: '開けない・とても遅い', fact: 'web.fails', next: 'offline' },
      ],
      unsure: { next: 'closed' },
    },
    full: {
      kind: 'outcome',
      finding: 'メールボックスがいっぱいです',
      why: '空きがない間は、新しいメールを受け取れません。',
      remedies: [
        { article: 'mailbox-full', because: 'サービスごとに、何を消せばよいかが分かります。' },
      ],
      otherwise: '空けたあと、送った人にもう一度送ってもらってください。',
      counterpart: {
        for: 'sender',
        say: 'こちらのメールボックスがいっぱいで、受け取れていませんでした。空けてから知らせるので、そのあと送り直してください。',
      },
    },
    nobody: {
      kind: 'outcome',
      finding: 'だれからのメールも届いていないようです',
      why: 'メールサービスの障害か、メールボックスの容量、アドレスの停止が考えられます。',
      remedies: [
        {
          article: 'mail-server-down',
          because: '障害情報の見方と、待つ間にできることが分かります。',
        },
        { article: 'mailbox-full', because: '容量がいっぱいだと、だれからも届きません。' },
        {
          article: 'recipient-account-disabled',
          because: '長く使わなかったアドレスは、止められていることがあります。',
        },
        {
          article: 'mx-record-misconfigured',
          because: '会社や独自ドメインのアドレスなら、受信先の設定を管理者に見てもらいます。',
        },
      ],
      otherwise: 'ほかの人も同じか確かめ、メールサービスの窓口に伝えてください。',
      counterpart: {
        for: 'sender',
        say: 'こちらのメールが、だれからも届かない状態です。直るまでは、電話やメッセージアプリで連絡してください。',
      },
    },
    'domain-silent': {
      kind: 'outcome',
      finding: '会社や独自ドメインのアドレスに、外からのメールが入っていません',
      why: 'ドメインの受信先の設定、受信サーバー、ドメインの期限のどれかが考えられます。',
      remedies: [
        {
          article: 'mail-server-down',
          because: '障害かどうかと、待つ間にできることが分かります。',
        },
        {
          article: 'mx-record-misconfigured',
          because: '外からだけ届かないときは、管理者が受信先(MX)を確かめます。',
        },
        {
          article: 'dns-misconfiguration',
          because: 'サイトも見られないときは、DNSとドメインの期限を確かめます。',
        },
        { article: 'mailbox-full', because: '自分だけなら、容量がいっぱいのことがあります。' },
      ],
      otherwise: '社内のほかの人も同じかを確かめて、管理者に伝えてください。',
      counterpart: {
        for: 'admin',
        article: 'mx-record-misconfigured',
        say: '外からのメールが、だれからも届きません。受信先の設定を見てもらえますか。確かめ方は次のページにあります。',
      },
    },
    login: {
      kind: 'outcome',
      finding: 'メールのアカウントに、ログインできなくなっています',
      why: 'パスワードが違うか、サービスがアカウントをロックしています。',
      remedies: [
        {
          article: 'authentication-failure',
          because: 'パスワードの確かめ方と、入れ直す順番が分かります。',
        },
        {
          article: 'sender-account-restricted',
          because: '「停止」「制限」「ロック」と出るなら、解いてもらう順番が分かります。',
        },
        {
          article: 'recipient-account-disabled',
          because: '長く使わなかったアカウントは、止められていることがあります。',
        },
      ],
      otherwise: 'サービスの公式ページから、アカウントの復旧の手続きをしてください。',
    },
    offline: {
      kind: 'outcome',
      finding: '端末がインターネットにつながっていないようです',
      why: 'Webページも開けないか遅いので、メールより先に回線を直します。',
      remedies: [
        { article: 'no-internet-connection', because: '回線とルーターの確かめ方が分かります。' },
        { article: 'connection-failure', because: 'つながったり切れたりするときはこちらです。' },
      ],
      otherwise: 'モバイルデータ通信など、別の回線で受信箱を開いてください。',
    },
    closed: {
      kind: 'outcome',
      finding: '受信箱が、サービスの側で開けなくなっているようです',
      why: 'ほかのWebページは開けるので、サービスの障害か、ログインの問題が考えられます。',
      remedies: [
        { article: 'mail-server-down', because: '障害情報を見て、待つかどうかを決められます。' },
        {
          article: 'authentication-failure',
          because: 'パスワードが違うと出るときはこちらです。',
        },
        {
          article: 'recipient-account-disabled',
          because: 'アカウントが止められていると出るときはこちらです。',
        },
      ],
      otherwise: '別の端末でも開けないか確かめて、メールサービスの窓口に聞いてください。',
    },
    late: {
      kind: 'outcome',
      finding: 'メールが遅れて届いています',
      why: 'テストのメールも遅れるので、受け取る側かその手前のサーバーで待たされています。',
      remedies: [
        { article: 'delayed-arrival', because: 'ヘッダーで、待った場所を調べられます。' },
        {
          article: 'server-overload',
          because: '受け取る側のサーバーが混んでいるときはこちらです。',
        },
        { article: 'mail-server-down', because: '障害の知らせが出ていないか確かめます。' },
      ],
      otherwise: '急ぐ用件は別の方法で受け取り、メールサービスの障害情報を見てください。',
    },
    works: {
      kind: 'outcome',
      finding: '受信箱は動いています。止まっているのは一部のメールです',
      why: 'テストのメールは届くので、サービスの障害ではありません。待っているメールだけが別の場所にあるか、止まっています。',
      remedies: [
        {
          article: 'is-it-really-missing',
          because: '受信箱の外の探し方と、送った人に聞くことが分かります。',
        },
        { article: 'junk-folder', because: '迷惑メールフォルダを確かめます。' },
        {
          article: 'recipient-filter-rules',
          because: '自分の振り分けや拒否の設定を確かめます。',
        },
        {
          article: 'provider-filtering',
          because: 'サービスや会社が止めているときの、頼み方が分かります。',
        },
      ],
      otherwise: '送った人に、エラーメールの有無と送った日時を聞いてください。',
    },
  },
});
