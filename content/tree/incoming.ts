import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'incoming',
  title: '外から自分のドメインへ届かない',
  start: 'who-fails',
  nodes: {
    'who-fails': {
      kind: 'question',
      ask: '届かないのは、だれからのメールですか？',
      hint: '社外の別のアドレスから、テストのメールを1通送ってください。',
      answers: [
        { id: 'everyone', label: '社外のだれからも', next: 'changed' },
        { id: 'some', label: '一部の人・一部のサービスからだけ', next: 'some' },
        { id: 'one-mailbox', label: '1人の利用者にだけ届かない', next: 'one-mailbox' },
        { id: 'forwarded', label: '転送しているメールだけ', next: 'forwarded' },
        {
          id: 'loop',
          label: '届くが、同じメールが何度も届く・回り続ける',
          next: 'loop',
        },
      ],
      unsure: { next: 'changed' },
    },
    changed: {
      kind: 'question',
      ask: '最近、何かを変えましたか？',
      answers: [
        {
          id: 'dns',
          label: 'DNSの設定・ネームサーバー',
          next: 'mx',
        },
        {
          id: 'domain',
          label: 'ドメインの会社や契約・期限',
          hint: 'サイトも開けないときは、こちら',
          next: 'dns',
        },
        { id: 'mail', label: 'メールサーバーやサービスを移した・乗り換えた', next: 'mx' },
        {
          id: 'security',
          label: 'ファイアウォール・メールの検査の製品',
          next: 'firewall',
        },
        { id: 'nothing', label: '何も変えていない', next: 'sender-sees' },
      ],
      unsure: { next: 'sender-sees' },
    },
    'sender-sees': {
      kind: 'question',
      ask: '送った人のエラーには、何と書かれていますか？',
      hint: 'テストのメールを送った人から、全文をもらってください。',
      answers: [
        { id: 'timeout', label: 'つながらない・時間切れ', next: 'down' },
        { id: 'host', label: 'ドメインやサーバーが見つからない', next: 'dns' },
        { id: 'relay', label: '中継の拒否(relay)・知らない宛先', next: 'mx' },
        { id: 'loop', label: '輪(too many hops、loop)', next: 'loop' },
        { id: 'storage', label: '空きが足りない(4.3.1)', next: 'disk' },
        { id: 'busy', label: '混んでいる(421、4.3.2)', next: 'overload' },
        {
          id: 'local',
          label: 'サーバーの中のエラー(5.3.x、local error)',
          next: 'local-error',
        },
        { id: 'none', label: 'エラーはない', next: 'silent' },
      ],
      unsure: { next: 'down' },
    },
    some: {
      kind: 'question',
      ask: '届かないメールの跡は、どこにありますか？',
      hint: '受信のログ、検査の製品、隔離の一覧を順に見てください。',
      answers: [
        { id: 'quarantine', label: '隔離や迷惑メールの一覧にある', next: 'filter' },
        { id: 'refused', label: '受信のログに、断った記録がある', next: 'refused-here' },
        { id: 'greylisted', label: '「あとで」と答えた記録がある(4.x.x)', next: 'greylisted' },
        { id: 'none', label: 'どこにもない・前のサーバーに入っている', next: 'old-dns' },
      ],
      unsure: { next: 'filter' },
    },
    dns: {
      kind: 'outcome',
      finding: 'DNSの変更かドメインの期限が、影響しています',
      why: '変更のあとは、古い情報が残ったり、レコードが抜けたりします。期限が切れると、全部が止まります。',
      remedies: [
        {
          article: 'dns-misconfiguration',
          because: '抜けたレコードの見つけ方と、反映までの考え方が分かります。',
        },
        { article: 'mx-record-misconfigured', because: '受信先(MX)だけがおかしいならこちらです。' },
      ],
      otherwise: '調べた結果を控えて、ドメインの管理会社に聞いてください。',
    },
    mx: {
      kind: 'outcome',
      finding: '受信先の指定(MX)が、今のサーバーと合っていません',
      why: 'サーバーを移したあとは、MX、受け取る側の宛先の一覧、前のサーバーの3つをそろえます。',
      remedies: [
        { article: 'mx-record-misconfigured', because: 'MXの確かめ方と直し方が分かります。' },
        {
          article: 'local-delivery-trap',
          because: '前のサーバーからのメールだけが届かないならこちらです。',
        },
        { article: 'relay-rejected', because: '新しいサーバーが中継を断っているならこちらです。' },
        { article: 'dns-misconfiguration', because: 'MX以外のレコードも確かめます。' },
      ],
      otherwise: '調べた結果を控えて、メールサービスの会社に聞いてください。',
    },
    firewall: {
      kind: 'outcome',
      finding: '入口の機器が、受信を止めています',
      why: '変更のあとに始まったなら、ポート25の許可か、検査の製品の設定が考えられます。',
      remedies: [
        {
          article: 'firewall-security-software',
          because: '止めている機器の見つけ方と、許可する範囲が分かります。',
        },
        { article: 'provider-filtering', because: '検査の製品の隔離なら、こちらを見ます。' },
        { article: 'connection-failure', because: '機器の記録に何もないならこちらです。' },
      ],
      otherwise: '変更の前の設定に戻して、届くかどうかを確かめてください。',
    },
    down: {
      kind: 'outcome',
      finding: '受信サーバーが、答えていません',
      why: '変更がないのにだれからも届かないなら、サーバーの停止か障害、通信の制限が考えられます。',
      remedies: [
        {
          article: 'mail-server-down',
          because: '止まった場所の確かめ方と、知らせ方が分かります。',
        },
        { article: 'server-overload', because: '混雑で答えられないだけのこともあります。' },
        { article: 'dns-misconfiguration', because: 'ドメインの期限切れでも同じことが起きます。' },
        { article: 'tls-certificate-error', because: '証明書の期限が切れたころならこちらです。' },
      ],
      otherwise: 'サーバーの会社の障害情報を見て、窓口に聞いてください。',
    },
    loop: {
      kind: 'outcome',
      finding: '受信の設定が、輪になっています',
      why: 'サーバーが、自分のドメインのメールを別のサーバーへ回し、そこからまた戻っています。',
      remedies: [
        { article: 'mail-loop', because: '輪の見つけ方と、どこを切ればよいかが分かります。' },
        { article: 'mx-record-misconfigured', because: '受信先の指定から確かめるときに読みます。' },
        { article: 'forwarding-trouble', because: '利用者の転送が原因ならこちらです。' },
      ],
      otherwise: '戻ったメールのReceivedの行を控えて、サーバーの会社に渡してください。',
    },
    disk: {
      kind: 'outcome',
      finding: '受信サーバーのディスクがいっぱいです',
      why: '空きがないと、サーバーはだれのメールも受け取れません。',
      remedies: [
        { article: 'server-disk-full', because: '消してよいものと、空ける順番が分かります。' },
        {
          article: 'delivery-delay-server-load',
          because: '空けたあとのキューの扱いはこちらです。',
        },
      ],
      otherwise: 'サーバーの会社に、空きを増やしてもらってください。',
    },
    overload: {
      kind: 'outcome',
      finding: '受信サーバーが、混雑で断っています',
      why: '同時の接続数や検査の処理が、上限に当たっています。',
      remedies: [
        { article: 'server-overload', because: '上限の見直しと、急な混雑への備えが分かります。' },
        { article: 'delivery-delay-server-load', because: '処理そのものが遅いならこちらです。' },
      ],
      otherwise: '接続数と時刻の記録を控えて、サーバーの会社に聞いてください。',
    },
    'local-error': {
      kind: 'outcome',
      finding: '受信サーバーの設定かプログラムに、エラーがあります',
      why: '5.3.xは、受け取った側のサーバーの中の問題を表します。',
      remedies: [
        {
          article: 'recipient-system-error',
          because: 'ログの見方と、よくある設定の誤りが分かります。',
        },
        { article: 'server-disk-full', because: '空きの不足が原因のこともあります。' },
        {
          article: 'local-delivery-trap',
          because: '前のサーバーの設定が残っているならこちらです。',
        },
      ],
      otherwise: 'ログの行を、サーバーの会社かプログラムの窓口に渡してください。',
    },
    silent: {
      kind: 'outcome',
      finding: 'どこにも跡がなく、メールが消えています',
      why: 'エラーがないときは、別のサーバーが受け取っているか、検査の製品が黙って捨てています。',
      remedies: [
        {
          article: 'no-bounce-came',
          because: '跡がないときに言えることと、次に見る場所が分かります。',
        },
        {
          article: 'mx-record-misconfigured',
          because: '古いサーバーが受け取っていないか確かめます。',
        },
        { article: 'provider-filtering', because: '検査の製品の隔離と削除を確かめます。' },
      ],
      otherwise: '送った日時をそろえて、検査の製品とサーバーの会社に記録を頼んでください。',
    },
    filter: {
      kind: 'outcome',
      finding: '自分たちの迷惑メール対策で止まっています',
      why: '隔離や迷惑メールの判定は、設定と許可リストで直せます。',
      remedies: [
        {
          article: 'provider-filtering',
          because: '取り出し方と、安全な許可のしかたが分かります。',
        },
        { article: 'junk-folder', because: '利用者の側でできることはこちらです。' },
        { article: 'rejected-by-policy', because: '断った理由を、送る側に伝える方法です。' },
      ],
      otherwise: '検査の製品の窓口に、判定の理由を聞いてください。',
    },
    'refused-here': {
      kind: 'outcome',
      finding: '自分のサーバーが、決まり(ポリシー)で断っています',
      why: '受信のログの答えが、相手に返ったエラーです。理由は自分の設定にあります。',
      remedies: [
        {
          article: 'rejected-by-policy',
          because: 'どの設定が断ったかの探し方と、直し方が分かります。',
        },
        { article: 'provider-filtering', because: '検査の製品の設定ならこちらです。' },
        { article: 'ip-blocklisted', because: '相手がブロックリストに載っているならこちらです。' },
        { article: 'tls-certificate-error', because: 'TLSの記録があるならこちらです。' },
      ],
      otherwise: 'ログの行を、サーバーの会社か検査の製品の窓口に渡してください。',
    },
    greylisted: {
      kind: 'outcome',
      finding: '自分のサーバーが、初めての相手を待たせています',
      why: '初めての送り主に「あとで」と答える設定(グレーリスト)が働いています。',
      remedies: [
        { article: 'greylisting', because: '許可の足し方と、待たせる時間の見直し方が分かります。' },
        { article: 'server-overload', because: '混雑の421なら、こちらです。' },
        { article: 'temporary-deferral', because: 'ほかの4.x.xはこちらです。' },
      ],
      otherwise: '急ぐ相手を、許可の一覧に入れてください。',
    },
    'old-dns': {
      kind: 'outcome',
      finding: '一部の送り主が、別のサーバーへ送っています',
      why: '一部だけが来ないなら、古いDNSの情報を見ているか、あて先を覚えた別のサーバーがあります。',
      remedies: [
        {
          article: 'dns-misconfiguration',
          because: '古い情報が残る理由と、そろうまでの確かめ方が分かります。',
        },
        { article: 'mx-record-misconfigured', because: '予備の受信先が古いときはこちらです。' },
        {
          article: 'local-delivery-trap',
          because: '同じサーバー会社の人からだけ届かないならこちらです。',
        },
        { article: 'suppression-list', because: '決まった配信サービスだけならこちらです。' },
      ],
      otherwise: '届かない送り主に、エラーメールの全文を頼んでください。',
    },
    'one-mailbox': {
      kind: 'outcome',
      finding: '1人の受信箱か、その人の設定に原因があります',
      why: 'ほかの人には届くので、サーバー全体は動いています。',
      remedies: [
        { article: 'recipient-filter-rules', because: 'その人のルールと拒否の設定を確かめます。' },
        { article: 'mailbox-full', because: 'その人の容量を確かめます。' },
        {
          article: 'recipient-account-disabled',
          because: 'アカウントが止まっていないか確かめます。',
        },
        {
          article: 'forwarding-trouble',
          because: '転送だけにして、手元に残していないことがあります。',
        },
      ],
      otherwise: 'その人宛てのログの行を探し、配送先を確かめてください。',
    },
    forwarded: {
      kind: 'outcome',
      finding: '転送の先で、断られているようです',
      why: '転送すると送るサーバーが変わるので、転送先の認証に合わなくなります。',
      remedies: [
        { article: 'forwarding-trouble', because: '転送を続けるための設定と、代わりの方法です。' },
        { article: 'mail-loop', because: '「too many hops」とあるならこちらです。' },
        { article: 'dmarc-policy', because: 'DMARCの拒否になるときはこちらです。' },
      ],
      otherwise: '転送をやめて、受信箱を直接見てもらってください。',
    },
  },
});
