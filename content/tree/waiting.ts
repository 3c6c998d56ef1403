import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'waiting',
  title: 'メールが来ない',
  start: 'what-kind',
  nodes: {
    'what-kind': {
      kind: 'question',
      ask: 'どんなメールが来ませんか？',
      answers: [
        { id: 'code', label: '確認メールや認証コード', next: 'code' },
        { id: 'company', label: '会社やお店からのメール', next: 'which-address' },
        { id: 'person', label: '家族・友人・取引先からのメール', next: 'which-address' },
        { id: 'all', label: 'だれからのメールも来ない', next: 'webmail' },
      ],
      unsure: { next: 'which-address' },
    },
    'which-address': {
      kind: 'question',
      ask: '受け取るアドレスは、携帯電話会社のものですか？',
      hint: '@の後ろがdocomo、au、ezweb、softbank、ymobile、rakumailなどなら、携帯電話会社のアドレスです。',
      answers: [
        { id: 'carrier', label: '携帯電話会社のアドレス', next: 'carrier' },
        { id: 'other', label: 'それ以外(Gmail、会社、プロバイダーなど)', next: 'in-junk' },
      ],
      unsure: { next: 'in-junk' },
    },
    'in-junk': {
      kind: 'question',
      ask: '迷惑メールフォルダに、そのメールはありますか？',
      hint: 'ブラウザーで受信箱を開き、フォルダの一覧から探します。',
      answers: [
        { id: 'yes', label: '迷惑メールフォルダにあった', next: 'junk' },
        { id: 'elsewhere', label: '別のフォルダやごみ箱にあった', next: 'rules' },
        { id: 'no', label: 'どこにもない', next: 'webmail' },
      ],
      unsure: { next: 'look-everywhere' },
    },
    webmail: {
      kind: 'question',
      ask: 'ブラウザーで受信箱を開くと、新しいメールはありますか？',
      hint: 'メールソフトやアプリではなく、サービスのWebページで見ます。',
      answers: [
        { id: 'there', label: 'ブラウザーにはある', next: 'client' },
        { id: 'full', label: '容量がいっぱいだと表示されている', next: 'full' },
        { id: 'nothing', label: 'ブラウザーにもない', next: 'other-sender' },
      ],
      unsure: { next: 'look-everywhere' },
    },
    'other-sender': {
      kind: 'question',
      ask: '別のアドレスから自分に送ると、届きますか？',
      hint: '家族のスマートフォンなどから、短いメールを1通送ってもらいます。',
      answers: [
        { id: 'arrives', label: '届く', next: 'one-sender' },
        { id: 'not', label: '届かない', next: 'service' },
      ],
      unsure: { next: 'look-everywhere' },
    },
    code: {
      kind: 'outcome',
      finding: '確認メール・認証コードが届いていません',
      why: 'よくある原因は、アドレスの書き間違いと、受け取る側の迷惑メール対策です。',
      remedies: [
        {
          article: 'verification-mail-missing',
          because: 'スマートフォンで確かめる順番が分かります。',
        },
        {
          article: 'carrier-mail-filter',
          because: '携帯電話会社のアドレスなら、設定で止まっていることがあります。',
        },
        { article: 'junk-folder', because: '迷惑メールフォルダに入っていることがあります。' },
      ],
      otherwise: '別のアドレスで登録し直すか、送ったサービスの窓口に届かないことを伝えてください。',
    },
    carrier: {
      kind: 'outcome',
      finding: '携帯電話会社の迷惑メール設定で止まっているようです',
      why: '携帯電話会社のアドレスには、パソコンや会社からのメールをまとめて断る設定があります。',
      remedies: [
        {
          article: 'carrier-mail-filter',
          because: '会社ごとに、受け取りたい相手を許可する方法が分かります。',
        },
        { article: 'junk-folder', because: '断られずに迷惑メールフォルダへ入ることもあります。' },
        { article: 'mailbox-full', because: '容量がいっぱいでも受け取れません。' },
      ],
      otherwise: '送った人に、エラーメールが返っていないかと、送った日時を聞いてください。',
    },
    junk: {
      kind: 'outcome',
      finding: '迷惑メールフォルダに振り分けられています',
      why: 'メールは届いています。迷惑メールではないと知らせると、次から受信箱に入りやすくなります。',
      remedies: [
        {
          article: 'junk-folder',
          because: 'サービスごとの戻し方と、次から入らないようにする方法が分かります。',
        },
      ],
      otherwise: '同じ人のメールが何度も入るなら、送った側に伝えて設定を確かめてもらってください。',
    },
    rules: {
      kind: 'outcome',
      finding: '振り分けのルールで別の場所に入ったようです',
      why: '受信箱以外にあったメールは、自分の振り分けの設定か、別の端末の操作で動いたと考えられます。',
      remedies: [
        { article: 'recipient-filter-rules', because: 'ルールの見つけ方と直し方が分かります。' },
        { article: 'junk-folder', because: '自動の判定で動いた場合はこちらです。' },
      ],
      otherwise: 'ほかの端末やメールソフトにも、同じ受信箱のルールがないか確かめてください。',
    },
    client: {
      kind: 'outcome',
      finding: 'メールは届いていて、この端末に表示されていません',
      why: 'ブラウザーでは見えるので、サーバーまでは届いています。アプリか端末の設定を直します。',
      remedies: [
        {
          article: 'receiving-client-settings',
          because: '同期やパスワードなど、アプリの設定を順に確かめられます。',
        },
        {
          article: 'no-internet-connection',
          because: '端末がインターネットにつながっていないこともあります。',
        },
      ],
      otherwise: '直るまでは、ブラウザーで読めます。',
    },
    full: {
      kind: 'outcome',
      finding: 'メールボックスがいっぱいです',
      why: '空きがない間は、新しいメールを受け取れません。',
      remedies: [
        { article: 'mailbox-full', because: 'サービスごとに、何を消せばよいかが分かります。' },
      ],
      otherwise: '空けたあと、送った人にもう一度送ってもらってください。',
    },
    'one-sender': {
      kind: 'outcome',
      finding: '特定の相手のメールだけが止まっているようです',
      why: 'ほかのアドレスからは届くので、受信箱は動いています。相手のメールが途中で断られた可能性があります。',
      remedies: [
        {
          article: 'provider-filtering',
          because: 'プロバイダーが止めているときの調べ方と頼み方が分かります。',
        },
        {
          article: 'recipient-filter-rules',
          because: '自分の拒否リストに入っていることがあります。',
        },
        { article: 'delayed-arrival', because: '遅れているだけのこともあります。' },
      ],
      otherwise:
        '送った人に、エラーメールの有無と送った日時を聞いてから、メールサービスの窓口に伝えてください。',
    },
    service: {
      kind: 'outcome',
      finding: 'だれからのメールも届いていないようです',
      why: 'メールサービスの障害か、メールボックスの容量が原因と考えられます。',
      remedies: [
        {
          article: 'mail-server-down',
          because: '障害情報の見方と、待つ間にできることが分かります。',
        },
        { article: 'mailbox-full', because: '容量がいっぱいだと、だれからも届きません。' },
        {
          article: 'mx-record-misconfigured',
          because: '自分の会社のドメインなら、管理者に見てもらいます。',
        },
      ],
      otherwise: 'ほかの人も同じか確かめ、メールサービスの窓口に伝えてください。',
    },
    'look-everywhere': {
      kind: 'outcome',
      finding: 'まず、探す場所を順に確かめましょう',
      why: '見る場所がはっきりしないときは、検索から始めると見落としが減ります。',
      remedies: [
        {
          article: 'is-it-really-missing',
          because: '検索、フォルダ、別の端末の順に確かめられます。',
        },
        { article: 'junk-folder', because: '迷惑メールフォルダの場所が分かります。' },
      ],
      otherwise: '送った人に、送った日時と宛先を読み上げてもらってください。',
    },
  },
});
