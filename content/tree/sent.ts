import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'sent',
  title: '送ったメールが届かない',
  start: 'what-happened',
  nodes: {
    'what-happened': {
      kind: 'question',
      ask: '送信ボタンを押したあと、何が起きましたか？',
      answers: [
        { id: 'error', label: 'その場でエラーが出た', next: { branch: 'sending' } },
        {
          id: 'outbox',
          label: '送信トレイに残ったまま・「送信中」のまま',
          next: 'outbox',
        },
        {
          id: 'bounced',
          label: 'あとからエラーメールや知らせが返ってきた',
          hint: '差出人がMail Delivery Subsystem、postmasterなど',
          next: { branch: 'bounce' },
        },
        {
          id: 'nothing',
          label: '何も出ないのに、届いていないと言われた',
          next: 'how-wide',
        },
        {
          id: 'junked',
          label: '迷惑メールフォルダに入っていたと言われた',
          next: 'junked',
        },
        {
          id: 'odd',
          label: '届いたが、遅い・読めない・添付がないと言われた',
          next: { branch: 'received' },
        },
        {
          id: 'from',
          label: '差出人や返信先が、違うアドレスになると言われた',
          next: 'from',
        },
        {
          id: 'automatic',
          label: '人ではなく、機器・プログラム・一斉配信が送っている',
          hint: '複合機、業務システム、フォーム、メルマガ',
          next: { branch: 'automatic' },
        },
      ],
      unsure: { next: 'sent-folder' },
    },
    'sent-folder': {
      kind: 'question',
      ask: 'そのメールは、いまどのフォルダにありますか？',
      hint: '送ったアプリで、フォルダの一覧を開いて見ます。',
      answers: [
        { id: 'sent', label: '送信済み', next: 'how-wide' },
        { id: 'outbox', label: '送信トレイ', next: 'outbox' },
        { id: 'draft', label: '下書き', next: 'draft' },
      ],
      unsure: { next: 'how-wide' },
    },
    outbox: {
      kind: 'question',
      ask: '送信トレイから出ないのは、どのメールですか？',
      answers: [
        {
          id: 'one',
          label: '1通だけ・大きい1通が先頭にある',
          next: 'outbox-one',
        },
        { id: 'all', label: 'どのメールも', next: 'outbox-web' },
        {
          id: 'offline',
          label: '「オフライン」「機内モード」「圏外」だった・いまもそう',
          next: 'outbox-all',
        },
      ],
      unsure: { next: 'outbox-all' },
    },
    'outbox-web': {
      kind: 'question',
      ask: '送信トレイを開いた端末で、Webページは開けますか？',
      hint: '今日まだ見ていないページで試してください。',
      answers: [
        { id: 'works', label: '開ける', fact: 'web.works', next: 'outbox-all' },
        { id: 'fails', label: '開けない・とても遅い', fact: 'web.fails', next: 'offline' },
      ],
      unsure: { next: 'outbox-all' },
    },
    'how-wide': {
      kind: 'question',
      ask: '届かないのは、どの相手ですか？',
      answers: [
        { id: 'one', label: '1人だけ', fact: 'scope.one', next: 'which-address' },
        {
          id: 'service',
          label: '同じサービスの人だけ',
          hint: 'Gmailの人だけ、docomoの人だけ、など',
          fact: 'scope.service',
          next: 'which-service',
        },
        {
          id: 'everyone',
          label: 'いろいろな相手・ほとんど全員',
          fact: 'scope.everyone',
          next: 'sent-folder-odd',
        },
        {
          id: 'attachment',
          label: '添付ファイルを付けたときだけ',
          fact: 'scope.attachment',
          next: { branch: 'attachment' },
        },
        {
          id: 'text',
          label: '決まった文面やリンクを入れたときだけ',
          fact: 'scope.text',
          next: 'text',
        },
        {
          id: 'wrong',
          label: '「送信済み」を見たら、宛先が違っていた',
          next: 'address',
        },
        {
          id: 'forwarded',
          label: '相手の転送先にだけ届かない',
          fact: 'scope.forwarded',
          next: 'forwarded',
        },
        {
          id: 'list',
          label: 'メーリングリスト・グループ・社内の共有アドレス',
          fact: 'scope.list',
          next: 'list',
        },
      ],
      unsure: { next: 'which-address' },
    },
    'which-address': {
      kind: 'question',
      ask: '届かない相手の「@」の後ろは、どれですか？',
      answers: [
        {
          id: 'carrier',
          label: '携帯電話会社',
          hint: 'docomo、au、ezweb、softbank、ymobile、rakumailなど',
          fact: 'recipient.carrier',
          next: 'carrier',
        },
        {
          id: 'organization',
          label: '会社・学校・独自ドメイン',
          fact: 'recipient.organization',
          next: 'they-looked',
        },
        {
          id: 'other',
          label: 'Gmail、Yahoo!、iCloud、プロバイダーなど',
          fact: 'recipient.free',
          next: 'free',
        },
      ],
      unsure: { next: 'free' },
    },
    'which-service': {
      kind: 'question',
      ask: '届かないのは、どのサービスの人ですか？',
      answers: [
        {
          id: 'carrier',
          label: '携帯電話会社',
          hint: 'docomo、au、softbankなど',
          fact: 'recipient.carrier',
          next: 'carrier',
        },
        {
          id: 'big',
          label: 'Gmail、Outlook.com、Yahoo!、iCloud',
          fact: 'recipient.free',
          next: 'bulk',
        },
        {
          id: 'organization',
          label: '決まった会社や学校',
          fact: 'recipient.organization',
          next: 'organization',
        },
      ],
      unsure: { next: 'bulk' },
    },
    bulk: {
      kind: 'question',
      ask: '同じメールを、大勢の人に送っていますか？',
      hint: '案内、メールマガジン、通販の知らせなどです。',
      answers: [
        { id: 'yes', label: '送っている', next: 'bulk-service' },
        { id: 'no', label: '1通ずつのふつうのメール', next: 'one-service' },
      ],
      unsure: { next: 'one-service' },
    },
    'sent-folder-odd': {
      kind: 'question',
      ask: '「送信済み」や知らせのメールに、変わったことはありますか？',
      answers: [
        {
          id: 'not-mine',
          label: '書いた覚えのないメールが送られている',
          next: 'account',
        },
        {
          id: 'restricted',
          label: 'メールサービスから「制限」「停止」の知らせが来た',
          next: 'account',
        },
        {
          id: 'many',
          label: '短い間に、とてもたくさん送った',
          next: 'rate',
        },
        { id: 'nothing', label: 'どれもない', next: 'everyone' },
      ],
      unsure: { next: 'everyone' },
    },
    junked: {
      kind: 'question',
      ask: '迷惑メールに入るのは、どんなときですか？',
      answers: [
        { id: 'one', label: '1人の相手だけ', next: 'junked-one' },
        { id: 'many', label: 'いろいろな相手', next: 'junked-many' },
        { id: 'bulk', label: '大勢に送る案内やメールマガジン', next: 'bulk-service' },
        { id: 'text', label: '決まった文面やリンクを入れたときだけ', next: 'text' },
      ],
      unsure: { next: 'junked-many' },
    },
    address: {
      kind: 'outcome',
      finding: '別の宛先に送っていました',
      why: '宛先が違うと、知らない人に届くか、どこにも届きません。',
      remedies: [
        {
          article: 'wrong-recipient-address',
          because: '送り直し方と、別の人に届いたときにすることが分かります。',
        },
        {
          article: 'recipient-address-invalid',
          because: '古いアドレスが候補に出てくるなら、その消し方が分かります。',
        },
      ],
      otherwise: '電話やメッセージアプリで、相手に正しいアドレスを聞いてください。',
    },
    from: {
      kind: 'outcome',
      finding: '違うアカウントで送っているようです',
      why: 'メールソフトに2つ以上のアドレスがあると、選んだものとは別の差出人で送ることがあります。',
      remedies: [
        {
          article: 'mail-client-settings',
          because: '差出人、返信先、既定のアカウントの直し方が分かります。',
        },
        {
          article: 'sender-address-rejected',
          because: '差出人のアドレスが断られるときはこちらです。',
        },
      ],
      otherwise: '正しいアドレスから送り直し、前のメールには返信しないように伝えてください。',
    },
    'they-looked': {
      kind: 'question',
      ask: '相手は、どこまで探しましたか？',
      hint: '電話などで、迷惑メールフォルダと会社の「隔離」を見たかを聞いてください。',
      answers: [
        {
          id: 'everywhere',
          label: '迷惑メールも「隔離」も見たが、どこにもない',
          next: 'nowhere',
        },
        { id: 'inbox', label: '受信箱だけ・まだ見てもらっていない', next: 'organization' },
      ],
      unsure: { next: 'organization' },
    },
    nowhere: {
      kind: 'outcome',
      finding: 'エラーもなく、相手のどこにも見つかりません',
      why: '相手が全部を探してもないなら、途中のサーバーが黙って止めたか、別の宛先に届いています。',
      remedies: [
        {
          article: 'no-bounce-came',
          because: 'エラーがないことから分かることと、次に頼む相手が分かります。',
        },
        {
          article: 'provider-filtering',
          because: '相手の管理者に、受信の記録を調べてもらう頼み方です。',
        },
        { article: 'wrong-recipient-address', because: '宛先のつづりを、もう一度確かめます。' },
        { article: 'blocked-as-spam', because: 'ほかの相手にも届かないなら、こちらです。' },
      ],
      otherwise: '送った日時と宛先を伝えて、相手の管理者に受信の記録を調べてもらってください。',
      counterpart: {
        for: 'recipient',
        say: 'お送りしたメールが、どこにも見当たらないそうですね。そちらで確かめられることが、次のページにあります。',
      },
    },
    draft: {
      kind: 'outcome',
      finding: 'メールは、まだ下書きのままです',
      why: '送信の途中で閉じると、メールは下書きに残り、相手には送られません。',
      remedies: [
        {
          article: 'stuck-in-outbox',
          because: '下書きや送信トレイから送り出す手順が分かります。',
        },
        { article: 'message-too-large', because: '添付が大きいと、途中で止まることがあります。' },
      ],
      otherwise: '下書きを開いて、もう一度「送信」を押し、「送信済み」に移るのを見てください。',
    },
    'outbox-one': {
      kind: 'outcome',
      finding: '1通のメールが、送信トレイで止まっています',
      why: 'ほかのメールは送れるので、その1通の大きさか宛先、送り方に原因があります。',
      remedies: [
        {
          article: 'stuck-in-outbox',
          because: '止まった1通を取り出し、送り直す手順が分かります。',
        },
        { article: 'message-too-large', because: '添付が大きいと、送信トレイで止まります。' },
        { article: 'wrong-recipient-address', because: '宛先の形が違うと、送り出せません。' },
      ],
      otherwise: '本文を新しいメールに写し、添付を外して送ってください。',
    },
    'outbox-all': {
      kind: 'outcome',
      finding: 'メールが、送信トレイから出ていません',
      why: 'アプリがオフラインの設定か、送信サーバーとつながっていません。',
      remedies: [
        {
          article: 'stuck-in-outbox',
          because: 'オフラインの設定、古い1通、アプリの順に確かめられます。',
        },
        {
          article: 'outgoing-server-down',
          because: '送信サーバーが止まっていないか確かめます。',
        },
        { article: 'smtp-settings', because: '設定を変えたあとならこちらです。' },
        {
          article: 'authentication-failure',
          because: 'パスワードを求められるときはこちらです。',
        },
      ],
      otherwise: 'ブラウザーから送れるなら、その間はブラウザーから送ってください。',
    },
    offline: {
      kind: 'outcome',
      finding: '端末が、インターネットにつながっていません',
      why: 'Webページも開けないので、メールより先に回線を直します。',
      remedies: [
        { article: 'no-internet-connection', because: '回線とルーターの確かめ方が分かります。' },
        { article: 'stuck-in-outbox', because: 'つながったあとも残るときはこちらです。' },
      ],
      otherwise: 'モバイルデータ通信など、別の回線で送ってください。',
    },
    carrier: {
      kind: 'outcome',
      finding: '相手の携帯電話会社の設定で止まっているようです',
      why: '携帯電話会社のアドレスでは、受け取る人の設定で、パソコンや会社のメールが断られることがあります。',
      remedies: [
        {
          article: 'carrier-mail-filter',
          because: '相手に頼む設定と、そのまま送れる案内文があります。',
        },
        {
          article: 'wrong-recipient-address',
          because: 'つづりの間違いも、同じように見えます。',
        },
        { article: 'no-bounce-came', because: 'エラーが返らないことから分かることを確かめます。' },
        {
          article: 'dmarc-policy',
          because: '会社のドメインからなら、なりすましの判定も確かめます。',
        },
      ],
      otherwise: '電話やSMSで相手に伝え、別のアドレスがあるか聞いてください。',
      counterpart: {
        for: 'recipient',
        say: 'そちらの携帯電話会社の迷惑メール設定で、こちらのメールが止まっているようです。受け取る設定は、次のページにあります。',
      },
    },
    organization: {
      kind: 'outcome',
      finding: '相手の会社や学校の入口で止まっているようです',
      why: 'エラーがなく届かないときは、相手の組織の迷惑メール対策や隔離に入ったことがあります。',
      remedies: [
        { article: 'junk-folder', because: '相手に、迷惑メールフォルダを見てもらいます。' },
        {
          article: 'provider-filtering',
          because: '相手の管理者に、止めたメールを探してもらう頼み方が分かります。',
        },
        { article: 'no-bounce-came', because: 'エラーがないときの、切り分け方が分かります。' },
        { article: 'wrong-recipient-address', because: '宛先のつづりも確かめます。' },
      ],
      otherwise: '送った日時と宛先を伝えて、相手に受信の記録を調べてもらってください。',
      counterpart: {
        for: 'recipient',
        say: 'お送りしたメールが、そちらの入口で止まっているようです。探し方と、管理者への頼み方は次のページにあります。',
      },
    },
    free: {
      kind: 'outcome',
      finding: '相手の受信箱の外に入ったか、宛先が違うようです',
      why: 'エラーがなくほかの人に届いているなら、送る設定は動いています。',
      remedies: [
        { article: 'junk-folder', because: '相手に迷惑メールフォルダを見てもらいます。' },
        {
          article: 'wrong-recipient-address',
          because: '別の人に届いていないか、宛先のつづりを確かめます。',
        },
        { article: 'recipient-filter-rules', because: '相手の振り分けや拒否の設定もあります。' },
        { article: 'no-bounce-came', because: 'どこにもないときの、切り分け方が分かります。' },
      ],
      otherwise: '別の連絡方法で、届いていないことを相手に伝えてください。',
      counterpart: {
        for: 'recipient',
        say: 'お送りしたメールが、迷惑メールフォルダに入っているかもしれません。場所と戻し方は次のページにあります。',
      },
    },
    'bulk-service': {
      kind: 'outcome',
      finding: '大勢に送るメールの決まりに、合っていないようです',
      why: 'Gmailなどの大きなサービスは、大勢に送る人に、認証や配信停止のしかたを求めています。',
      remedies: [
        {
          article: 'bulk-sender-requirements',
          because: 'サービスごとの決まりと、足りないものの確かめ方が分かります。',
        },
        { article: 'blocked-as-spam', because: '少ない数でも入るなら、こちらから確かめます。' },
        { article: 'rate-limited', because: '一度に送る数を分ける方法が分かります。' },
        { article: 'spam-like-content', because: '文面やリンクが原因のこともあります。' },
      ],
      otherwise: '配信サービスの窓口に、配信の記録と相手の答えを見せてもらってください。',
      counterpart: {
        for: 'recipient',
        article: 'junk-folder',
        say: 'こちらからの案内が、迷惑メールに入っているかもしれません。受信箱で受け取る方法は、次のページにあります。',
      },
    },
    'one-service': {
      kind: 'outcome',
      finding: '1つのサービスだけが、こちらのメールを疑っています',
      why: '同じサービスの人にだけ届かないときは、差出人の証明か、送信サーバーの評判が考えられます。',
      remedies: [
        {
          article: 'blocked-as-spam',
          because: '疑われる理由を、確かめやすい順に調べられます。',
        },
        { article: 'dmarc-policy', because: '独自ドメインなら、差出人の証明を確かめます。' },
        {
          article: 'provider-filtering',
          because: 'そのサービスの窓口への頼み方が分かります。',
        },
        { article: 'ip-blocklisted', because: 'ブロックリストに載っていないか確かめます。' },
      ],
      otherwise: '送った日時と宛先のサービス名を、送信サーバーの管理者に伝えてください。',
      counterpart: {
        for: 'recipient',
        article: 'junk-folder',
        say: 'お送りしたメールが、迷惑メールフォルダに入っているかもしれません。場所と戻し方は次のページにあります。',
      },
    },
    account: {
      kind: 'outcome',
      finding: '送信のアカウントが、制限されているようです',
      why: 'だれかに使われたか、送り方が疑われると、メールサービスは送信を止めます。',
      remedies: [
        {
          article: 'sender-account-restricted',
          because: '先に守ることと、制限を解いてもらう順番が分かります。',
        },
        { article: 'rate-limited', because: '数の制限だけなら、待てば戻ります。' },
        {
          article: 'bounce-i-did-not-cause',
          because: '「送信済み」には何もなく、エラーだけが届くときはこちらです。',
        },
      ],
      otherwise: 'パスワードを変えてから、メールサービスの窓口に聞いてください。',
    },
    rate: {
      kind: 'outcome',
      finding: '送った数が、上限に当たったようです',
      why: '短い間にたくさん送ると、メールサービスがしばらく送信を止めます。',
      remedies: [
        { article: 'rate-limited', because: '待つ目安と、分けて送る方法が分かります。' },
        {
          article: 'sender-account-restricted',
          because: '待っても戻らないときはこちらです。',
        },
        {
          article: 'bulk-sender-requirements',
          because: '大勢に送り続けるなら、決まりも確かめます。',
        },
      ],
      otherwise: '送信を止めて待ち、上限をメールサービスの窓口に聞いてください。',
    },
    everyone: {
      kind: 'outcome',
      finding: '送る側の証明や評判が、疑われているようです',
      why: '何人もの相手に届かないときは、相手ごとの事情とは考えにくくなります。',
      remedies: [
        {
          article: 'blocked-as-spam',
          because: '迷惑メールとして止められていないか、順に確かめます。',
        },
        { article: 'ip-blocklisted', because: 'ブロックリストに載っていないか確かめます。' },
        { article: 'mail-server-down', because: 'サービスの障害のこともあります。' },
        {
          article: 'outgoing-server-down',
          because: '送信サーバーで止まったままのこともあります。',
        },
      ],
      otherwise: '送った日時と宛先のサービス名をまとめて、送信サーバーの管理者に伝えてください。',
      counterpart: {
        for: 'admin',
        say: '何人もの相手にメールが届きません。送信の記録と、認証の設定を見てもらえますか。手順は次のページにあります。',
      },
    },
    'junked-one': {
      kind: 'outcome',
      finding: '相手の受信箱が、迷惑メールと学習しています',
      why: '届いてはいます。1人だけなら、相手の操作でいちばん早く直ります。',
      remedies: [
        { article: 'junk-folder', because: '相手に頼む操作が分かります。' },
        { article: 'blocked-as-spam', because: '続くときに、送る側で確かめることが分かります。' },
        { article: 'spam-like-content', because: '文面が原因のこともあります。' },
      ],
      otherwise: '相手に、差出人を連絡先へ入れてもらってください。',
      counterpart: {
        for: 'recipient',
        say: 'お送りしたメールを、迷惑メールではないと知らせる操作をお願いします。やり方は次のページにあります。',
      },
    },
    'junked-many': {
      kind: 'outcome',
      finding: '送るメールが、迷惑メールと判定されています',
      why: 'いろいろな相手で入るなら、差出人の証明、評判、文面のどれかが見られています。',
      remedies: [
        { article: 'blocked-as-spam', because: '何が見られているかと、直す順番が分かります。' },
        { article: 'dmarc-policy', because: '独自ドメインなら、差出人の証明を確かめます。' },
        { article: 'spam-like-content', because: '特定の文面だけで起きるときはこちらです。' },
        { article: 'junk-folder', because: '急ぐときに、相手に頼む操作が分かります。' },
      ],
      otherwise: '届いた人にヘッダーをもらい、送信サーバーの管理者に渡してください。',
      counterpart: {
        for: 'recipient',
        article: 'junk-folder',
        say: 'お送りしたメールが、迷惑メールに入っているようです。受信箱に戻す操作は、次のページにあります。',
      },
    },
    text: {
      kind: 'outcome',
      finding: '文面かリンクが、迷惑メールと似ているようです',
      why: 'ほかのメールは届くので、その文面やリンク先だけが疑われています。',
      remedies: [
        { article: 'spam-like-content', because: '疑われる書き方と、直し方が分かります。' },
        {
          article: 'carrier-mail-filter',
          because: '携帯電話会社の相手なら、リンクを断る設定もあります。',
        },
        {
          article: 'blocked-as-spam',
          because: '短いあいさつだけのメールも届かないなら、こちらです。',
        },
        { article: 'attachment-blocked', because: '添付ファイルもあるなら、こちらも確かめます。' },
      ],
      otherwise: 'リンクと画像を外して送り、届いたら1つずつ戻してください。',
    },
    forwarded: {
      kind: 'outcome',
      finding: '相手の転送で止まっています',
      why: '最初のアドレスには届くので、転送するところか転送先で断られています。',
      remedies: [
        { article: 'forwarding-trouble', because: '転送元と転送先の直し方が分かります。' },
        { article: 'dmarc-policy', because: '転送先でDMARCの拒否になるときはこちらです。' },
        { article: 'spf-record', because: 'SPFの言葉で断られるときはこちらです。' },
      ],
      otherwise: '転送先のアドレスへ、直接送ってください。',
      counterpart: {
        for: 'recipient',
        say: 'そちらの転送の途中で、メールが止まっているようです。確かめ方は次のページにあります。',
      },
    },
    list: {
      kind: 'outcome',
      finding: 'リストやグループが、投稿を受け付けていないようです',
      why: 'リストや社内の共有アドレスは、送れる人が管理者の設定で決まっています。',
      remedies: [
        {
          article: 'posting-not-permitted',
          because: '送れる人の決まりと、管理者への頼み方が分かります。',
        },
        { article: 'message-too-large', because: 'リストには、小さな上限があることが多いです。' },
        { article: 'dmarc-policy', because: 'リストを通すと断られる相手がいるときはこちらです。' },
      ],
      otherwise: 'リストの管理者に、差出人のアドレスと送った日時を伝えてください。',
      counterpart: {
        for: 'admin',
        say: 'リスト宛てのメールが届きません。投稿できる人の設定を見てもらえますか。手順は次のページにあります。',
      },
    },
  },
  moved: { one: 'free', many: 'everyone' },
});
