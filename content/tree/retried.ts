import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'retried',
  title: '遅れている・あとで試す(4.x.x)',
  start: 'notice',
  nodes: {
    notice: {
      kind: 'question',
      ask: '知らせの文面に、近い言葉はありますか？',
      hint: '理由も書いてあれば、そちらを先に選びます。「giving up」とあれば、送り直しは終わっています。',
      answers: [
        {
          id: 'delayed',
          label: '遅れている・まだ送り直している、とだけある',
          hint: 'delayed、will retry、temporary failure',
          fact: 'retried.delayed',
          next: 'delayed',
        },
        {
          id: 'greylisted',
          label: '初めてなので、あとで試すように',
          hint: 'greylisted、greylist、450 4.2.0',
          fact: 'retried.greylisted',
          next: 'greylisted',
        },
        {
          id: 'rate',
          label: '数や速さが多すぎる',
          hint: 'rate、too many、4.7.28、throttled',
          fact: 'retried.rate',
          next: 'sent-many',
        },
        {
          id: 'busy',
          label: '混んでいる・忙しい',
          hint: 'busy、overload、421、4.3.2',
          fact: 'retried.busy',
          next: 'busy',
        },
        {
          id: 'space',
          label: '空きが足りない・いっぱい',
          hint: 'mailbox full、quota、system storage、4.2.2、4.3.1',
          fact: 'retried.space',
          next: 'whose-space',
        },
        {
          id: 'local-error',
          label: '相手のサーバーの設定や、中のエラー',
          hint: 'configuration error、local problem、4.3.5',
          fact: 'retried.local-error',
          next: 'local-error',
        },
        {
          id: 'connection',
          label: '時間切れ・つながらない・切れた',
          hint: 'timed out、connection lost、4.4.1、4.4.2',
          fact: 'retried.connection',
          next: 'connection',
        },
        {
          id: 'gave-up',
          label: 'あきらめた・期限が切れた',
          hint: 'giving up、expired、4.4.7、5.4.7',
          fact: 'retried.gave-up',
          next: 'gave-up',
        },
      ],
      unsure: { next: 'delayed' },
    },
    'sent-many': {
      kind: 'question',
      ask: '短い間に、たくさんのメールを送りましたか？',
      answers: [
        { id: 'yes', label: '送った', next: 'rate' },
        { id: 'no', label: '1通か数通だけ', next: 'shared' },
      ],
      unsure: { next: 'rate' },
    },
    'whose-space': {
      kind: 'question',
      ask: '空きが足りないのは、どちらですか？',
      hint: '同じ会社のほかの人にも届かないなら、サーバーのほうです。',
      answers: [
        {
          id: 'mailbox',
          label: '相手の受信箱',
          hint: 'mailbox、quota、4.2.2',
          next: 'mailbox-full',
        },
        {
          id: 'server',
          label: '相手のサーバー全体',
          hint: 'system storage、disk、4.3.1',
          next: 'storage',
        },
      ],
      unsure: { next: 'mailbox-full' },
    },
    'local-error': {
      kind: 'outcome',
      finding: '相手のサーバーの設定に、問題が起きています',
      why: '相手のサーバーの中のエラーで、送る側では直せません。直るまで送り直しが続きます。',
      remedies: [
        {
          article: 'recipient-system-error',
          because: '相手の管理者に渡すものと、待つ目安が分かります。',
        },
        { article: 'temporary-deferral', because: '送り直しがいつまで続くかが分かります。' },
        { article: 'server-overload', because: '混んでいるだけのこともあります。' },
      ],
      otherwise: '電話などで相手に伝え、エラーの全文を管理者に渡してもらってください。',
      counterpart: {
        for: 'admin',
        say: 'そちらのサーバーの中のエラーで、メールが届きません。調べ方は次のページにあります。',
      },
    },
    delayed: {
      kind: 'outcome',
      finding: 'まだ失敗ではなく、送り直しが続いています',
      why: '4で始まる番号は一時的なエラーで、サーバーが自動で送り直します。',
      remedies: [
        {
          article: 'temporary-deferral',
          because: 'いつまで待つかと、待つ間にしないほうがよいことが分かります。',
        },
        { article: 'connection-failure', because: 'つながらないことが続くときはこちらです。' },
        { article: 'delayed-arrival', because: '届いたあとで、待った場所を調べられます。' },
        { article: 'mail-server-down', because: '相手のサービスの障害を確かめます。' },
      ],
      otherwise: '同じメールを何度も送り直さず、急ぐなら別の方法で伝えてください。',
    },
    greylisted: {
      kind: 'outcome',
      finding: '初めての相手なので、一度待たされています',
      why: '相手のサーバーは、送り直してきた正しいサーバーのメールを、次から受け取ります。',
      remedies: [
        { article: 'greylisting', because: '待つ目安と、届かないままのときの直し方が分かります。' },
        {
          article: 'temporary-deferral',
          because: 'ほかの理由で待たされているときはこちらです。',
        },
        { article: 'rate-limited', because: '何通も送ったあとならこちらです。' },
      ],
      otherwise: '同じメールを送り直さずに待ち、急ぐなら別の方法で伝えてください。',
    },
    rate: {
      kind: 'outcome',
      finding: '送信数の制限にかかっています',
      why: '短い間に送った数が、送る側か受け取る側の上限を超えたと考えられます。',
      remedies: [
        { article: 'rate-limited', because: '待つ目安と、分けて送る方法が分かります。' },
        {
          article: 'bulk-sender-requirements',
          because: '大勢に送り続けるなら、決まりも確かめます。',
        },
        { article: 'server-overload', because: '相手のサーバーが混んでいるときはこちらです。' },
      ],
      otherwise: '送信を止めて待ち、送信サーバーの管理者に上限を聞いてください。',
    },
    shared: {
      kind: 'outcome',
      finding: '同じサーバーのほかの人の分も、数えられています',
      why: '少ししか送っていないなら、共用のサーバーの制限か、だれかの大量送信が考えられます。',
      remedies: [
        { article: 'rate-limited', because: 'だれの上限かの見分け方と、待つ目安が分かります。' },
        {
          article: 'sender-account-restricted',
          because: '覚えのないメールが送られていないか確かめます。',
        },
        { article: 'server-overload', because: '相手が混んでいるだけのこともあります。' },
        { article: 'ip-blocklisted', because: '共用のサーバーがリストに載ることもあります。' },
      ],
      otherwise: 'エラーの全文を、送信サーバーの管理者に渡してください。',
    },
    busy: {
      kind: 'outcome',
      finding: '相手のサーバーが混んでいます',
      why: '相手のサーバーは、いま受け取れないので、あとで送るように答えています。',
      remedies: [
        { article: 'server-overload', because: '混んでいるときの待ち方と、管理者の備えです。' },
        { article: 'mail-server-down', because: '障害の知らせが出ていないか確かめます。' },
        { article: 'temporary-deferral', because: 'ほかの一時的なエラーはこちらです。' },
      ],
      otherwise: '送り直しはサーバーに任せ、急ぐなら別の方法で伝えてください。',
    },
    storage: {
      kind: 'outcome',
      finding: '相手のサーバーの空きが足りません',
      why: '1人の受信箱ではなく、サーバー全体のディスクがいっぱいです。',
      remedies: [
        {
          article: 'server-disk-full',
          because: '相手の管理者に伝えることと、空け方が分かります。',
        },
        { article: 'mailbox-full', because: '1人だけに届かないなら、受信箱の容量です。' },
        { article: 'message-too-large', because: '「size」もあるなら、1通の大きさです。' },
      ],
      otherwise: '電話などで相手に伝え、管理者に知らせてもらってください。',
      counterpart: {
        for: 'admin',
        say: 'そちらのサーバーの空きが足りず、メールを受け取ってもらえません。手順は次のページにあります。',
      },
    },
    'mailbox-full': {
      kind: 'outcome',
      finding: '相手の受信箱がいっぱいで、待たされています',
      why: '空きができれば、サーバーの送り直しで届きます。空かないと、数日で戻ってきます。',
      remedies: [
        { article: 'mailbox-full', because: '相手に頼むことと、待つ目安が分かります。' },
        {
          article: 'temporary-deferral',
          because: '送り直しがいつまで続くかが分かります。',
        },
      ],
      otherwise: '別の連絡方法で、受信箱を空けてもらってください。',
      counterpart: {
        for: 'recipient',
        say: 'そちらのメールボックスがいっぱいで、メールが届かずに待っています。空け方は次のページにあります。',
      },
    },
    connection: {
      kind: 'outcome',
      finding: '相手のサーバーとの接続が、うまくいっていません',
      why: 'つながらないか途中で切れて、サーバーが送り直しています。',
      remedies: [
        { article: 'connection-failure', because: '切れる段階ごとに、だれが直すかが分かります。' },
        { article: 'mail-server-down', because: '相手のサービスの障害を確かめます。' },
        { article: 'server-overload', because: '混む時間だけならこちらです。' },
        {
          article: 'op25b-port-25',
          because: '自分のサーバーから、どこへも送れないならこちらです。',
        },
      ],
      otherwise: '急ぐなら別の方法で伝え、相手に届かないことを知らせてください。',
    },
    'gave-up': {
      kind: 'outcome',
      finding: '送り直しの期限が過ぎ、あきらめられました',
      why: '何日も相手のサーバーに受け取られず、送信サーバーがメールを返しました。',
      remedies: [
        {
          article: 'temporary-deferral',
          because: '送り直す前に確かめることと、頼む相手が分かります。',
        },
        { article: 'connection-failure', because: '「timed out」もあるならこちらです。' },
        { article: 'mailbox-full', because: '「full」「quota」もあるならこちらです。' },
        {
          article: 'dns-misconfiguration',
          because: '相手のドメインがなくなっていないか確かめます。',
        },
      ],
      otherwise: '別の方法で相手に伝え、受け取れるようになってから送り直してください。',
    },
  },
});
