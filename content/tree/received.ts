import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'received',
  title: '届いたメールの様子がおかしい',
  start: 'what-is-wrong',
  nodes: {
    'what-is-wrong': {
      kind: 'question',
      ask: '届いたメールの、どこがおかしいですか？',
      hint: '相手に「おかしい」と言われたときは、相手の画面で答えてください。',
      answers: [
        { id: 'late', label: '何時間も遅れて届く', next: 'which-late' },
        {
          id: 'letters',
          label: '文字が読めない',
          hint: '記号や知らない漢字が並ぶ',
          next: 'garbled',
        },
        {
          id: 'layout',
          label: '本文が空・形が崩れている',
          hint: '「winmail.dat」だけが付いている、なども',
          next: 'whose-layout',
        },
        {
          id: 'attachment',
          label: '添付ファイルがない・開けない',
          next: { branch: 'attachment' },
        },
        { id: 'junk', label: 'いつも迷惑メールフォルダに入る', next: 'junk' },
        {
          id: 'not-mine',
          label: '送った覚えのないエラーメールが届く',
          next: 'not-mine',
        },
        {
          id: 'trace',
          label: '本物かどうか、どこを通ったかを調べたい',
          next: 'trace',
        },
      ],
      unsure: { next: 'trace' },
    },
    'which-late': {
      kind: 'question',
      ask: '遅れるのは、どのメールですか？',
      answers: [
        {
          id: 'first',
          label: '初めての相手からのメールや、認証コードだけ',
          hint: '2通目からは早い',
          next: 'first-late',
        },
        {
          id: 'app',
          label: 'アプリでだけ遅い',
          hint: 'ブラウザーで開くと、すぐに見える',
          next: 'app-late',
        },
        { id: 'all', label: 'だれからのメールも', next: 'all-late' },
        {
          id: 'one',
          label: '決まった相手・決まった会社からのメール',
          next: 'one-late',
        },
        {
          id: 'notice',
          label: '送った人に「遅れている」の知らせが来た',
          next: { branch: 'retried' },
        },
      ],
      unsure: { next: 'one-late' },
    },
    'whose-layout': {
      kind: 'question',
      ask: '同じメールを、別のアプリかサービスで開くとどうですか？',
      hint: 'ブラウザーやスマートフォンなど、別のもので1回だけ開きます。',
      answers: [
        { id: 'fine', label: '正しく見える', next: 'one-app' },
        { id: 'same', label: 'どれで開いてもおかしい', next: 'malformed' },
        { id: 'winmail', label: '「winmail.dat」という添付だけがある', next: 'winmail' },
      ],
      unsure: { next: 'one-app', label: 'まだ試していない・わからない' },
    },
    'first-late': {
      kind: 'outcome',
      finding: '初めての相手のメールを、サーバーが一度待たせています',
      why: '初めての送り主に「あとでもう一度」と答えて、送り直してきたものを受け取る仕組みがあります。',
      remedies: [
        {
          article: 'greylisting',
          because: '仕組みと、急ぐときに管理者に頼めることが分かります。',
        },
        { article: 'delayed-arrival', because: '本当にそこで待ったかを、ヘッダーで調べられます。' },
      ],
      otherwise: '急ぐ用件は、別の方法で受け取ってください。',
    },
    'all-late': {
      kind: 'outcome',
      finding: '受け取る側のサーバーで、メールが待たされています',
      why: 'だれからのメールも遅れるときは、受け取る側の混雑か障害が考えられます。',
      remedies: [
        {
          article: 'delayed-arrival',
          because: 'どのサーバーで待ったかを、ヘッダーで調べられます。',
        },
        { article: 'mail-server-down', because: '障害の知らせが出ていないか確かめます。' },
        {
          article: 'server-overload',
          because: '混雑のときに、管理者ができることが分かります。',
        },
        {
          article: 'receiving-client-settings',
          because: 'ブラウザーでは早いなら、アプリの受信の間隔です。',
        },
      ],
      otherwise: '遅れたメールのヘッダーを保存して、受信サーバーの管理者に渡してください。',
    },
    'app-late': {
      kind: 'outcome',
      finding: 'アプリが、メールを取りに行くのが遅れています',
      why: 'ブラウザーではすぐ見えるので、メールは時間どおりに届いています。',
      remedies: [
        {
          article: 'receiving-client-settings',
          because: '受信の間隔、通知、省電力の設定を確かめられます。',
        },
        { article: 'delayed-arrival', because: 'ブラウザーでも遅いなら、こちらで調べます。' },
      ],
      otherwise: '急ぐときは、アプリを開いて更新するか、ブラウザーで読んでください。',
    },
    'one-late': {
      kind: 'outcome',
      finding: '送る側か途中のサーバーで、メールが待っていたようです',
      why: '決まった相手だけが遅れるなら、その相手が使うサーバーで送り直しが続いたと考えられます。',
      remedies: [
        {
          article: 'delayed-arrival',
          because: 'ヘッダーの時刻から、待った場所が分かります。',
        },
        {
          article: 'temporary-deferral',
          because: '送った人に「遅れている」の知らせが届いているときはこちらです。',
        },
        {
          article: 'delivery-delay-server-load',
          because: '送る側のサーバーの管理者が、混雑を調べる手順です。',
        },
        { article: 'greylisting', because: '初めての相手だけが遅れるときはこちらです。' },
      ],
      otherwise: 'ヘッダーの全文を送った人に渡し、送信サーバーの管理者に見てもらってください。',
      counterpart: {
        for: 'sender',
        say: 'いただいたメールが、何時間も遅れて届いています。送る側で確かめることは、次のページにあります。',
      },
    },
    garbled: {
      kind: 'outcome',
      finding: '文字コードの食い違いで、文字が化けています',
      why: '送るソフトが書いた文字の種類と、読むソフトが思う種類が違うと、文字が入れ替わります。',
      remedies: [
        {
          article: 'garbled-text',
          because: '読む人がすぐ試せることと、送る人が直す設定が分かります。',
        },
        {
          article: 'malformed-message',
          because: '本文が空だったり、ヘッダーが本文に出たりするときはこちらです。',
        },
      ],
      otherwise: '本文をPDFやテキストのファイルにして、送り直してもらってください。',
      counterpart: {
        for: 'sender',
        say: 'いただいたメールの文字が化けて読めません。送る側で直せる設定が、次のページにあります。',
      },
    },
    'one-app': {
      kind: 'outcome',
      finding: '開いたアプリとの相性で、崩れて見えています',
      why: '別のアプリで正しく見えるなら、メールは無事に届いています。',
      remedies: [
        {
          article: 'platform-compatibility',
          because: 'サービスやアプリの組み合わせごとに、避け方が分かります。',
        },
        { article: 'malformed-message', because: '送る側の作り方に誤りがあるときはこちらです。' },
        { article: 'garbled-text', because: '文字だけが化けるときはこちらです。' },
      ],
      otherwise: '正しく見えるアプリで読むか、テキスト形式で送り直してもらってください。',
      counterpart: {
        for: 'sender',
        say: 'いただいたメールが、こちらのアプリで崩れて見えます。送る側の設定が、次のページにあります。',
      },
    },
    malformed: {
      kind: 'outcome',
      finding: 'メールの作りに誤りがあるようです',
      why: 'どのアプリでも崩れるなら、送ったソフトがヘッダーや本文を正しく作っていません。',
      remedies: [
        {
          article: 'malformed-message',
          because: '送る側が直すところと、頼むときに渡すものが分かります。',
        },
        { article: 'garbled-text', because: '文字だけが化けるときはこちらです。' },
      ],
      otherwise: '本文をファイルにして、共有リンクで送ってもらってください。',
      counterpart: {
        for: 'sender',
        say: 'いただいたメールが、どのアプリでも崩れて読めません。送る側で確かめることは、次のページにあります。',
      },
    },
    winmail: {
      kind: 'outcome',
      finding: 'Outlookだけが読める形(winmail.dat)で届いています',
      why: '送る人のOutlookがリッチテキスト形式で送ると、ほかのソフトでは添付が1つの箱にまとまって見えます。',
      remedies: [
        {
          article: 'platform-compatibility',
          because: '送る人に頼む設定が分かります。',
        },
        { article: 'attachment-blocked', because: 'ファイルそのものが消されたときはこちらです。' },
      ],
      otherwise: '共有リンクか、HTML形式で送り直してもらってください。',
      counterpart: {
        for: 'sender',
        say: '添付が「winmail.dat」になって開けません。送信の形式を変える方法が、次のページにあります。',
      },
    },
    junk: {
      kind: 'outcome',
      finding: '受信箱ではなく、迷惑メールフォルダに入っています',
      why: '届いてはいます。受け取る側の学習と、送る側の設定の両方で直せます。',
      remedies: [
        { article: 'junk-folder', because: '受信箱に戻し、次から入らないようにできます。' },
        { article: 'blocked-as-spam', because: '送る側に伝える直し方が分かります。' },
      ],
      otherwise: '同じ人のメールが何度も入るなら、送った側に伝えてください。',
      counterpart: {
        for: 'sender',
        article: 'blocked-as-spam',
        say: 'いただいたメールが、いつも迷惑メールに入ります。送る側で確かめられることが、次のページにあります。',
      },
    },
    'not-mine': {
      kind: 'outcome',
      finding: '差出人をかたったメールの、エラーが戻ってきています',
      why: 'だれかがあなたのアドレスを差出人に書いて送ると、宛先がなかった分のエラーがあなたに戻ります。',
      remedies: [
        {
          article: 'bounce-i-did-not-cause',
          because: '乗っ取りかどうかの見分け方と、しなくてよいことが分かります。',
        },
        {
          article: 'sender-account-restricted',
          because: '「送信済み」に知らないメールがあるときは、こちらを先に読みます。',
        },
        { article: 'dmarc-policy', because: '自分のドメインなら、かたられにくくできます。' },
      ],
      otherwise: 'エラーメールのリンクや添付は開かずに、メールサービスの窓口に聞いてください。',
    },
    trace: {
      kind: 'outcome',
      finding: '届いたメールのヘッダーから、通り道を読めます',
      why: 'ヘッダーには、通ったサーバーと時刻、認証の結果が残っています。',
      remedies: [
        {
          article: 'read-message-headers',
          because: '開き方と、時刻や認証の結果の読み方が分かります。',
        },
        {
          article: 'delayed-arrival',
          because: '遅れた場所が分かったら、こちらで直し方を選びます。',
        },
      ],
      otherwise: 'ヘッダーの全文を保存して、詳しい人か管理者に見せてください。',
    },
  },
});
