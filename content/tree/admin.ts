import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'admin',
  title: 'サーバーやドメインの管理',
  start: 'direction',
  nodes: {
    direction: {
      kind: 'question',
      ask: '届かないのは、どちら向きのメールですか？',
      answers: [
        { id: 'out', label: '自分のドメインから外へのメール', next: 'log-says' },
        { id: 'in', label: '外から自分のドメインへのメール', next: 'changed' },
        { id: 'slow', label: 'どちらも遅い・キューがたまる', next: 'slow' },
      ],
      unsure: { next: 'log-says' },
    },
    'log-says': {
      kind: 'question',
      ask: '送信のログで、相手のサーバーは何と答えていますか？',
      hint: 'Postfixならstatus=の行、Eximなら**や==の行、Sendmailならstat=の行です。',
      answers: [
        { id: 'list', label: 'ブロックリストの名前がある', next: 'listed' },
        { id: 'auth', label: 'SPF・DKIM・DMARC・迷惑メールの言葉がある', next: 'reputation' },
        { id: 'rate', label: '数や速さの言葉がある(421、4.7.28など)', next: 'rate' },
        { id: 'relay', label: 'relayという言葉がある', next: 'relay' },
        { id: 'none', label: '接続できない・名前が引けない・答えがない', next: 'connection' },
        { id: 'format', label: '形式の誤り(5.6.0、RFC 5322)', next: 'format' },
      ],
      unsure: { next: 'reputation' },
    },
    changed: {
      kind: 'question',
      ask: '最近、DNSやサーバーを変えましたか？',
      answers: [
        { id: 'yes', label: '変えた・引っ越した', next: 'mx' },
        { id: 'no', label: '変えていない', next: 'inbound' },
      ],
      unsure: { next: 'mx' },
    },
    listed: {
      kind: 'outcome',
      finding: 'サーバーかドメインがブロックリストに載っています',
      why: 'ログの答えに、リストの名前があります。',
      remedies: [
        { article: 'ip-blocklisted', because: '原因を直してから外してもらう順番が分かります。' },
        { article: 'blocked-as-spam', because: '載った原因を確かめられます。' },
      ],
      otherwise: 'ログの行と送信元のIPアドレスを、回線かサーバーの会社に渡してください。',
    },
    reputation: {
      kind: 'outcome',
      finding: '送信ドメインの認証か信用で断られているようです',
      why: '相手は、だれが送ったかを確かめられないか、過去の送り方で判断したと考えられます。',
      remedies: [
        { article: 'blocked-as-spam', because: '認証、信用、本文の順に確かめられます。' },
        { article: 'provider-filtering', because: '相手のプロバイダーに頼む方法が分かります。' },
        { article: 'dns-misconfiguration', because: 'DNSの設定そのものを確かめます。' },
      ],
      otherwise: 'ログの行と送信日時を、相手のサービスの送信者向け窓口に伝えてください。',
    },
    rate: {
      kind: 'outcome',
      finding: '相手が決めた数の制限にかかっているようです',
      why: '短い間に送った数が、相手の上限を超えたと考えられます。',
      remedies: [
        { article: 'rate-limited', because: '分けて送る方法と、上限の調べ方が分かります。' },
        { article: 'server-overload', because: '相手が混んでいるだけのこともあります。' },
      ],
      otherwise: '送信を止めて様子を見て、相手のサービスの窓口に聞いてください。',
    },
    relay: {
      kind: 'outcome',
      finding: '中継が許可されていません',
      why: 'サーバーが、その送信元からの中継を認めていません。',
      remedies: [
        { article: 'relay-rejected', because: '許可の設定と、開けてはいけない範囲が分かります。' },
      ],
      otherwise: 'ログの行を、中継サーバーの管理者に渡してください。',
    },
    connection: {
      kind: 'outcome',
      finding: '相手のサーバーにつながっていません',
      why: '相手の答えがないときは、名前の解決か通信の段階で止まっています。',
      remedies: [
        { article: 'connection-failure', because: '段階ごとの確かめ方が分かります。' },
        { article: 'firewall-security-software', because: '通信を止めているものを調べます。' },
        { article: 'dns-misconfiguration', because: '名前の解決を確かめます。' },
      ],
      otherwise: '日時と接続先を控えて、回線の会社に聞いてください。',
    },
    format: {
      kind: 'outcome',
      finding: 'メールの形式で断られています',
      why: '相手は、ヘッダーや本文の形が規格に合わないと答えています。',
      remedies: [
        { article: 'malformed-message', because: 'ヘッダーと本文の確かめ方が分かります。' },
        {
          article: 'platform-compatibility',
          because: '特定のサービスだけで起きるときはこちらです。',
        },
      ],
      otherwise: '断られたメールの原文を、送信プログラムの作り手に渡してください。',
    },
    mx: {
      kind: 'outcome',
      finding: '受信先の指定(MX)とDNSの変更を確かめましょう',
      why: '変更のあとは、古いDNSの情報が残っていたり、レコードが抜けたりします。',
      remedies: [
        { article: 'mx-record-misconfigured', because: 'MXの確かめ方と直し方が分かります。' },
        {
          article: 'dns-misconfiguration',
          because: 'MX以外のレコードと、反映までの考え方が分かります。',
        },
      ],
      otherwise: '調べた結果を控えて、ドメインの管理会社に聞いてください。',
    },
    inbound: {
      kind: 'outcome',
      finding: '受信サーバーの状態を確かめましょう',
      why: '変更がないのに届かなくなったときは、障害か混雑、容量の可能性があります。',
      remedies: [
        { article: 'mail-server-down', because: '障害かどうかを見分けられます。' },
        { article: 'server-overload', because: '混雑で断っていないか確かめます。' },
        {
          article: 'dns-misconfiguration',
          because: 'ドメインの期限切れでも同じことが起きます。',
        },
      ],
      otherwise: '送った側のエラーメールをもらい、受信サーバーのログと突き合わせてください。',
    },
    slow: {
      kind: 'outcome',
      finding: '配送の待ち行列(キュー)が詰まっているようです',
      why: 'キューがたまるのは、処理が追いつかないか、相手が受け取らないためです。',
      remedies: [
        {
          article: 'delivery-delay-server-load',
          because: 'キュー、ログ、CPUやディスクの順に調べられます。',
        },
        { article: 'server-overload', because: '受け取る側の混雑への備えが分かります。' },
        { article: 'delayed-arrival', because: 'ヘッダーから、待った場所が分かります。' },
      ],
      otherwise: 'キューの件数と、CPUやディスクの記録を控えて、サーバーの会社に聞いてください。',
    },
  },
});
