import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'refused',
  title: '拒否された(5.7.xなど)',
  start: 'names',
  nodes: {
    names: {
      kind: 'question',
      ask: '断りの文面に、次のどれが書かれていますか？',
      hint: '番号よりも、英語の単語で選んでください。',
      answers: [
        {
          id: 'spam',
          label: '迷惑メール・評判・本文の内容',
          hint: 'spam、junk、reputation、bulk、content',
          fact: 'refused.spam',
          next: 'same-with-short',
        },
        {
          id: 'blocklist',
          label: 'ブロックリストの名前・IPアドレス',
          hint: 'Spamhaus、Barracuda、listed、block list、banned',
          fact: 'refused.blocklist',
          next: 'blocklist',
        },
        {
          id: 'authentication',
          label: 'SPF・DKIM・DMARC・認証されていない',
          hint: '5.7.26、5.7.509、5.7.515、unauthenticated',
          fact: 'refused.authentication',
          next: 'which-check',
        },
        {
          id: 'reverse-dns',
          label: '逆引き・PTR・HELO',
          hint: 'reverse DNS、rDNS、5.7.25',
          fact: 'refused.reverse-dns',
          next: 'reverse-dns',
        },
        {
          id: 'permission',
          label: 'リストやグループに送る許可がない',
          hint: 'permission to post、restricted、members only、5.7.124、5.7.133',
          fact: 'refused.permission',
          next: 'permission',
        },
        {
          id: 'sender',
          label: '差出人のアドレス・自分のアカウント',
          hint: 'sender address rejected、5.1.7、5.1.8、5.7.501',
          fact: 'refused.sender',
          next: 'sender-how',
        },
        {
          id: 'format',
          label: 'メールの形式・ヘッダー',
          hint: 'RFC 5322、header、5.6.0',
          fact: 'refused.format',
          next: 'format',
        },
        {
          id: 'no-reason',
          label: 'どれもない・「5.7.1」「denied」「prohibited」「policy」とだけ',
          fact: 'refused.no-reason',
          next: 'no-reason',
        },
      ],
      unsure: { next: 'no-reason' },
    },
    'same-with-short': {
      kind: 'question',
      ask: '短いあいさつだけのメールなら、届きますか？',
      hint: 'リンク、画像、署名を外して、同じ相手に1通だけ送ります。',
      answers: [
        { id: 'arrives', label: '届く', next: 'content' },
        { id: 'refused', label: '同じように断られる', next: 'spam' },
        { id: 'bulk', label: '大勢に送る案内だけが断られる', next: 'bulk' },
      ],
      unsure: { next: 'spam', label: 'まだ試していない' },
    },
    'which-check': {
      kind: 'question',
      ask: '認証の言葉のうち、どれが書かれていますか？',
      hint: '2つ以上あるときは、DMARCを先に選んでください。',
      answers: [
        {
          id: 'dmarc',
          label: 'DMARC',
          hint: '5.7.509、5.7.1とDMARC、Yahooの5.7.9',
          fact: 'authentication.dmarc',
          next: 'dmarc',
        },
        {
          id: 'spf',
          label: 'SPFだけ',
          hint: 'SPF fail、softfail、5.7.23、too many lookups',
          fact: 'authentication.spf',
          next: 'spf',
        },
        {
          id: 'dkim',
          label: 'DKIM・署名だけ',
          hint: 'DKIM、signature、5.7.20',
          fact: 'authentication.dkim',
          next: 'dkim',
        },
        {
          id: 'unnamed',
          label: 'SPFとDKIMの両方・「認証されていない」とだけ',
          hint: '5.7.26、unauthenticated',
          fact: 'authentication.unnamed',
          next: 'unauthenticated',
        },
        {
          id: 'bulk',
          label: '大勢に送るメールの決まり',
          hint: '5.7.515、bulk sender、guidelines',
          fact: 'authentication.bulk',
          next: 'bulk',
        },
        {
          id: 'forwarded',
          label: '転送されたメールだけが断られる',
          fact: 'authentication.forwarded',
          next: 'forwarded',
        },
      ],
      unsure: { next: 'dmarc' },
    },
    'sender-how': {
      kind: 'question',
      ask: '差出人について、何と書かれていますか？',
      answers: [
        {
          id: 'rejected',
          label: 'アドレスやドメインを受け付けない・存在しない',
          hint: 'sender address rejected、domain not found、5.1.7',
          next: 'sender-address',
        },
        {
          id: 'account',
          label: '停止・制限・不正な送信',
          hint: 'suspended、bad outbound sender、5.7.501〜503、5.7.70x',
          next: 'sender-account',
        },
        {
          id: 'not-owner',
          label: 'そのアドレスで送る権利がない',
          hint: 'not owned by user、SendAs denied',
          next: 'sender-owner',
        },
      ],
      unsure: { next: 'sender-address' },
    },
    spam: {
      kind: 'outcome',
      finding: '迷惑メールの判定で断られています',
      why: '短いメールも断られるなら、文面よりも、差出人の証明や送信サーバーの評判が見られています。',
      remedies: [
        { article: 'blocked-as-spam', because: '断られた理由の見分け方と、直す順番が分かります。' },
        { article: 'ip-blocklisted', because: 'ブロックリストに載っていないか確かめます。' },
        { article: 'provider-filtering', because: '相手のサービスの窓口への頼み方が分かります。' },
        { article: 'dmarc-policy', because: '独自ドメインなら、差出人の証明を確かめます。' },
      ],
      otherwise: 'エラーメールの全文を、送信サーバーの管理者に渡してください。',
      counterpart: {
        for: 'admin',
        say: '送ったメールが、迷惑メールの判定で断られます。認証と評判を見てもらえますか。手順は次のページにあります。',
      },
    },
    content: {
      kind: 'outcome',
      finding: '文面かリンクが、迷惑メールと判定されています',
      why: '短いメールは届くので、本文、リンク先、署名のどれかが疑われています。',
      remedies: [
        { article: 'spam-like-content', because: '疑われる書き方と、直し方が分かります。' },
        { article: 'attachment-blocked', because: '添付ファイルがあるならこちらも確かめます。' },
        { article: 'blocked-as-spam', because: '文面を変えても断られるならこちらです。' },
      ],
      otherwise: 'リンクと画像を1つずつ戻して、どれで断られるかを見つけてください。',
    },
    bulk: {
      kind: 'outcome',
      finding: '大勢に送るメールとして、断られています',
      why: '大きなサービスは、大勢に送る人に、認証や配信停止のしかたを求めています。',
      remedies: [
        {
          article: 'bulk-sender-requirements',
          because: 'サービスごとの決まりと、足りないものの確かめ方が分かります。',
        },
        { article: 'spam-like-content', because: '文面とリンクの直し方が分かります。' },
        { article: 'rate-limited', because: '数や速さの言葉もあるならこちらです。' },
      ],
      otherwise: '配信の記録を、配信サービスの窓口に見せてください。',
    },
    blocklist: {
      kind: 'outcome',
      finding: '送信サーバーかドメインがブロックリストに載っています',
      why: '文面に、リストの名前か「載っている」という言葉があります。',
      remedies: [
        { article: 'ip-blocklisted', because: '調べ方と、外してもらう前に直すことが分かります。' },
        { article: 'blocked-as-spam', because: '載った原因を確かめられます。' },
        {
          article: 'sender-account-restricted',
          because: '知らないメールが送られているなら、先に止めます。',
        },
      ],
      otherwise: 'エラーメールの全文を、送信サーバーの管理者に渡してください。',
      counterpart: {
        for: 'admin',
        say: '送信サーバーがブロックリストに載っているようです。調べ方と直す順番は次のページにあります。',
      },
    },
    'reverse-dns': {
      kind: 'outcome',
      finding: '送信サーバーの逆引き(PTR)が整っていません',
      why: '相手は、IPアドレスから引いた名前を確かめられないメールを断っています。',
      remedies: [
        { article: 'reverse-dns-ptr', because: '逆引きの頼み方と、名前のそろえ方が分かります。' },
        { article: 'ip-blocklisted', because: 'リストの名前もあるならこちらです。' },
      ],
      otherwise: 'エラーメールの全文を、回線かサーバーの会社に渡してください。',
    },
    permission: {
      kind: 'outcome',
      finding: 'その宛先には、送れる人が決められています',
      why: 'リストや社内のグループ、共有アドレスは、許可された人からだけ受け取ります。',
      remedies: [
        {
          article: 'posting-not-permitted',
          because: '送れる人の決まりと、管理者への頼み方が分かります。',
        },
        { article: 'rejected-by-policy', because: 'リストではない宛先なら、こちらを読みます。' },
        { article: 'relay-rejected', because: '「relay」とあるならこちらです。' },
      ],
      otherwise: '宛先の管理者か、リストの持ち主に、送った日時と差出人を伝えてください。',
      counterpart: {
        for: 'admin',
        say: 'リストやグループ宛てのメールが、許可されていないと断られました。設定を見てもらえますか。手順は次のページにあります。',
      },
    },
    'sender-address': {
      kind: 'outcome',
      finding: '差出人のアドレスが、相手に断られています',
      why: '相手は、差出人のアドレスかドメインが実在するかを確かめています。',
      remedies: [
        {
          article: 'sender-address-rejected',
          because: '拒否の言葉ごとに、直すところが分かります。',
        },
        { article: 'dns-misconfiguration', because: '「domain not found」なら、DNSを確かめます。' },
        { article: 'dmarc-policy', because: 'DMARCの言葉もあるならこちらです。' },
        { article: 'mail-client-settings', because: '差出人の設定を確かめるときに読みます。' },
      ],
      otherwise: 'エラーメールの全文を、送信サーバーの管理者に渡してください。',
    },
    'sender-account': {
      kind: 'outcome',
      finding: '自分のアカウントが、送信を止められています',
      why: '不正な送信の疑いや、送り方の問題があると、自分のメールサービスが外への送信を止めます。',
      remedies: [
        {
          article: 'sender-account-restricted',
          because: '先に守ることと、解いてもらう順番が分かります。',
        },
        { article: 'rate-limited', because: '数の制限なら、待てば戻ります。' },
        { article: 'ip-blocklisted', because: '相手の側のリストなら、こちらです。' },
      ],
      otherwise: 'パスワードを変えてから、メールサービスの窓口に聞いてください。',
    },
    'sender-owner': {
      kind: 'outcome',
      finding: 'ログインと違うアドレスを、差出人にしています',
      why: '送信サーバーは、ログインした人のものではない差出人を断ります。',
      remedies: [
        {
          article: 'sender-address-rejected',
          because: '差出人のそろえ方と、別のアドレスで送る方法が分かります。',
        },
        {
          article: 'mail-client-settings',
          because: 'アプリの差出人とアカウントの選び方が分かります。',
        },
        {
          article: 'posting-not-permitted',
          because: '会社の共有アドレスで送る許可は、こちらです。',
        },
      ],
      otherwise: 'エラーメールの全文を、送信サーバーの管理者に渡してください。',
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
        { article: 'web-form-mail', because: 'フォームやプログラムが送っているならこちらです。' },
      ],
      otherwise: '断られたメールの原文を、送信プログラムの作り手に渡してください。',
    },
    dmarc: {
      kind: 'outcome',
      finding: '差出人のドメインの証明(DMARC)で断られています',
      why: '差出人のドメインと、SPFやDKIMで証明されたドメインが合っていません。',
      remedies: [
        { article: 'dmarc-policy', because: '合わない理由の見つけ方と、直す順番が分かります。' },
        { article: 'dkim-signature', because: '署名を付けるところから始めるときに読みます。' },
        { article: 'spf-record', because: '送るサーバーがSPFにあるかを確かめます。' },
        { article: 'forwarding-trouble', because: '転送されたメールだけならこちらです。' },
      ],
      otherwise: 'エラーメールの全文を、差出人のドメインの管理者に渡してください。',
      counterpart: {
        for: 'admin',
        say: '送ったメールが、DMARCで断られました。ドメインの設定を見てもらえますか。手順は次のページにあります。',
      },
    },
    spf: {
      kind: 'outcome',
      finding: '送信サーバーが、ドメインのSPFに入っていません',
      why: '相手は、差出人のドメインが認めていないサーバーから届いたと判断しています。',
      remedies: [
        { article: 'spf-record', because: '今のレコードの確かめ方と、直し方が分かります。' },
        { article: 'dmarc-policy', because: 'DMARCの言葉もあるならこちらです。' },
        { article: 'forwarding-trouble', because: '転送されたメールだけならこちらです。' },
      ],
      otherwise: 'エラーメールの全文を、差出人のドメインの管理者に渡してください。',
      counterpart: {
        for: 'admin',
        say: '送ったメールが、SPFで断られました。ドメインの設定を見てもらえますか。手順は次のページにあります。',
      },
    },
    dkim: {
      kind: 'outcome',
      finding: 'メールの署名(DKIM)が確かめられません',
      why: '署名がないか、途中で変わったか、DNSの鍵と合っていません。',
      remedies: [
        { article: 'dkim-signature', because: '鍵と署名の確かめ方と、直し方が分かります。' },
        { article: 'dmarc-policy', because: 'DMARCの言葉もあるならこちらです。' },
      ],
      otherwise: 'エラーメールの全文を、差出人のドメインの管理者に渡してください。',
      counterpart: {
        for: 'admin',
        say: '送ったメールが、DKIMの署名で断られました。ドメインの設定を見てもらえますか。手順は次のページにあります。',
      },
    },
    unauthenticated: {
      kind: 'outcome',
      finding: '差出人が認証されていないと断られています',
      why: '大きなサービスは、SPFかDKIMで差出人を証明したメールだけを受け取ります。',
      remedies: [
        { article: 'spf-record', because: 'まず、送るサーバーがSPFに入っているかを確かめます。' },
        { article: 'dkim-signature', because: '次に、署名(DKIM)を付けます。' },
        {
          article: 'bulk-sender-requirements',
          because: '大勢に送るなら、サービスごとに要るものが分かります。',
        },
        { article: 'dmarc-policy', because: 'そろったあとの仕上げが分かります。' },
      ],
      otherwise: 'エラーメールの全文を、差出人のドメインの管理者に渡してください。',
      counterpart: {
        for: 'admin',
        say: '送ったメールが、認証されていないと断られました。ドメインの設定を見てもらえますか。手順は次のページにあります。',
      },
    },
    forwarded: {
      kind: 'outcome',
      finding: '転送したメールが、認証で断られています',
      why: '転送すると送るサーバーが変わるので、元のドメインのSPFに合わなくなります。',
      remedies: [
        { article: 'forwarding-trouble', because: '転送を続けるための設定と、代わりの方法です。' },
        { article: 'dkim-signature', because: '署名があると、転送しても証明が残ります。' },
        { article: 'dmarc-policy', because: '差出人のドメインの方針を確かめます。' },
      ],
      otherwise: '転送先のアドレスへ、直接送ってください。',
      counterpart: {
        for: 'recipient',
        say: 'そちらの転送先で、メールが断られています。確かめ方は次のページにあります。',
      },
    },
    'no-reason': {
      kind: 'outcome',
      finding: '理由を書かずに断られています',
      why: '「5.7.1」や「policy」とだけあるときは、断った側の管理者だけが理由を知っています。',
      remedies: [
        {
          article: 'rejected-by-policy',
          because: '理由の聞き出し方と、先に確かめられることが分かります。',
        },
        { article: 'blocked-as-spam', because: '多くは、証明か評判の問題です。' },
        { article: 'provider-filtering', because: '相手のサービスの窓口への頼み方が分かります。' },
        { article: 'posting-not-permitted', because: '社内のグループやリスト宛てならこちらです。' },
      ],
      otherwise: 'エラーメールの全文を、相手か相手の管理者に、別の方法で渡してください。',
      counterpart: {
        for: 'admin',
        say: 'そちらのサーバーに、理由なしで断られました。記録を見て、許可できるか確かめてもらえますか。手順は次のページにあります。',
      },
    },
  },
});
