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
        {
          id: 'code',
          label: '確認メール・認証コード・登録のメール',
          hint: 'いま手続きして待っている1通。パスワードの再設定、予約の確認も',
          next: { branch: 'code' },
        },
        {
          id: 'one',
          label: '決まった人や会社からのメール',
          hint: 'ほかの人からのメールは来る。店や学校の知らせが来ない、も',
          next: 'which-address',
        },
        {
          id: 'attachment',
          label: '添付ファイルの付いたメールだけ',
          hint: '添付のないメールは来る',
          next: { branch: 'attachment' },
        },
        {
          id: 'device',
          label: 'この機器やアプリにだけ来ない',
          hint: '別の機器やブラウザーにはある、ほかの機器で受信すると消える',
          next: { branch: 'client' },
        },
        {
          id: 'all',
          label: 'だれからのメールも来ない',
          hint: '新しいメールが1通も増えない',
          next: { branch: 'silent' },
        },
        {
          id: 'forwarded',
          label: '別のアドレスから転送しているメール',
          hint: '転送元には届いている',
          next: 'forwarded',
        },
        {
          id: 'form',
          label: 'フォームの自動返信や、機器からのメール',
          hint: '自分のサイトでも、よその店でも。複合機のスキャンも',
          next: { branch: 'automatic' },
        },
        {
          id: 'list',
          label: 'メーリングリスト・グループ宛てのメール',
          next: 'list',
        },
      ],
      unsure: { next: 'which-address', label: 'どれとも言えない・わからない' },
    },
    'which-address': {
      kind: 'question',
      ask: '受け取る自分のアドレスの「@」の後ろは、どれですか？',
      answers: [
        {
          id: 'carrier',
          label: '携帯電話会社',
          hint: 'docomo、au、ezweb、softbank、ymobile、rakumailなど',
          fact: 'recipient.carrier',
          next: 'carrier-search',
        },
        {
          id: 'organization',
          label: '会社・学校・独自ドメイン',
          fact: 'recipient.organization',
          next: 'search',
        },
        {
          id: 'other',
          label: 'Gmail、Yahoo!、iCloud、プロバイダーなど',
          fact: 'recipient.free',
          next: 'search',
        },
      ],
      unsure: { next: 'search' },
    },
    'carrier-search': {
      kind: 'question',
      ask: '迷惑メールフォルダや、ほかのフォルダにありますか？',
      hint: '携帯電話会社のアプリかWebメールで、フォルダの一覧を開きます。',
      answers: [
        { id: 'junk', label: '迷惑メールフォルダにあった', fact: 'found.junk', next: 'junk' },
        {
          id: 'blocked',
          label: '自分の「受信拒否」や「ブロック」に、相手が入っていた',
          fact: 'found.blocked',
          next: 'blocked',
        },
        {
          id: 'elsewhere',
          label: '別のフォルダやごみ箱にあった',
          fact: 'found.elsewhere',
          next: 'rules',
        },
        {
          id: 'stopped',
          label: '店の会員ページなどに「配信停止」と出ている',
          fact: 'found.stopped',
          next: 'sender-stopped',
        },
        {
          id: 'left',
          label: 'その会社を乗り換えた・解約した',
          fact: 'found.address-gone',
          next: 'left-carrier',
        },
        { id: 'nowhere', label: 'どこにもない', fact: 'found.nowhere', next: 'carrier' },
      ],
      unsure: { next: 'carrier-search-look', label: 'まだ見ていない・見方がわからない' },
    },
    'carrier-search-look': {
      kind: 'look',
      heading: '携帯電話会社のメールの、探し方',
      of: 'carrier-search',
      ways: [
        {
          in: 'ドコモ',
          way: '「ドコモメール」のアプリで、フォルダの一覧から迷惑メールフォルダを開きます。',
        },
        {
          in: 'au・UQ',
          way: 'メールの設定で、「迷惑メールおまかせ規制」のレポートが届く設定になっているかを見ます。',
        },
        {
          in: 'iPhoneの「メール」',
          way: '左上の矢印で「メールボックス」へ戻り、フォルダを1つずつ見ます。',
        },
        {
          in: 'どの会社でも',
          way: '設定で断られたメールは、どのフォルダにも残らないことがあります。見つからなければ「どこにもない」を選びます。',
        },
      ],
      unsure: { next: 'carrier', label: '見られない・わからない' },
    },
    search: {
      kind: 'question',
      ask: '受信箱の外を探すと、見つかりましたか？',
      hint: '迷惑メールフォルダ、ごみ箱、ほかのフォルダを見て、差出人の名前で検索します。会社では「隔離」「検疫」の知らせも見ます。',
      answers: [
        {
          id: 'junk',
          label: '迷惑メールフォルダにあった',
          hint: '数が増えているのに、まだ開いていないときも',
          fact: 'found.junk',
          next: 'junk',
        },
        {
          id: 'blocked',
          label: '自分の「受信拒否」や「ブロック」に、相手が入っていた',
          fact: 'found.blocked',
          next: 'blocked',
        },
        {
          id: 'elsewhere',
          label: '別のフォルダやごみ箱に動いていた',
          hint: '検索で見つけたときも',
          fact: 'found.elsewhere',
          next: 'rules',
        },
        {
          id: 'found',
          label: '「すべてのメール」か、別のタブにだけあった',
          fact: 'found.searched',
          next: 'found',
        },
        {
          id: 'quarantine',
          label: '会社の「隔離」「検疫」の一覧にあった',
          fact: 'found.quarantine',
          next: 'quarantine',
        },
        {
          id: 'nowhere',
          label: 'どこにもない',
          fact: 'found.nowhere',
          next: 'webmail',
        },
      ],
      unsure: { next: 'search-look', label: 'まだ見ていない・探し方がわからない' },
    },
    'search-look': {
      kind: 'look',
      heading: '受信箱の外の探し方',
      of: 'search',
      ways: [
        {
          in: 'Gmail',
          way: '左上のメニューを開き、「迷惑メール」と「すべてのメール」を見ます。',
        },
        {
          in: 'Outlook.com',
          way: 'フォルダの一覧で「迷惑メール」を開き、受信箱の「その他」も見ます。',
        },
        {
          in: 'iPhoneの「メール」',
          way: '左上の矢印で「メールボックス」へ戻り、「迷惑メール」を開きます。',
        },
        {
          in: 'Yahoo!メール',
          way: 'ブラウザーで開き、フォルダの一覧の「迷惑メール」を見ます。',
        },
        {
          in: 'どのサービスでも',
          way: '検索の欄に、差出人の名前かアドレスの一部を入れます。',
        },
      ],
      unsure: { next: 'look-everywhere', label: '開けない・見つけ方がわからない' },
    },
    webmail: {
      kind: 'question',
      ask: 'ブラウザーで受信箱を開くと、そのメールはありますか？',
      hint: 'アプリやメールソフトではなく、サービスのWebページで見ます。',
      answers: [
        {
          id: 'shown',
          label: 'ブラウザーにはある',
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
          id: 'empty',
          label: 'ブラウザーにもない',
          fact: 'webmail.empty',
          next: 'sender-has',
        },
      ],
      unsure: { next: 'sender-has', label: 'ブラウザーでは見られない・わからない' },
    },
    'sender-has': {
      kind: 'question',
      ask: '送った人の手元には、何がありますか？',
      hint: '電話やメッセージアプリで聞いてください。2つ当てはまるときは、アドレスの違いを先に選びます。',
      answers: [
        {
          id: 'bounce',
          label: 'エラーメールが返ってきている',
          next: 'sender-bounce',
        },
        {
          id: 'stopped',
          label: '「エラーが続いたので、配信を止めている」と言われた',
          next: 'sender-stopped',
        },
        {
          id: 'sent',
          label: '送信済みにあり、エラーはない',
          next: 'one-sender',
        },
        {
          id: 'old-address',
          label: '古いアドレスに送っていた',
          next: 'sender-address',
        },
        {
          id: 'misspelt',
          label: 'つづりの違うアドレスに送っていた',
          next: 'sender-misspelt',
        },
        {
          id: 'not-sent',
          label: '送信トレイに残っている・まだ送っていない',
          next: 'sender-outbox',
        },
      ],
      unsure: { next: 'one-sender', label: '聞けない・わからない' },
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
        {
          article: 'carrier-mail-filter',
          because: '携帯電話会社のアドレスなら、許可リストにも入れます。',
        },
      ],
      otherwise: '同じ人のメールが何度も入るなら、送った側に伝えて設定を確かめてもらってください。',
      counterpart: {
        for: 'sender',
        article: 'blocked-as-spam',
        say: 'いただいたメールが、こちらで迷惑メールに入っていました。送る側で確かめられることが、次のページにあります。',
      },
    },
    found: {
      kind: 'outcome',
      finding: 'メールは届いていて、受信箱の見えないところにあります',
      why: 'アーカイブや自動の分類をされたメールは、受信箱に出なくても残っています。',
      remedies: [
        {
          article: 'is-it-really-missing',
          because: '見えなくなる理由と、探す順番が分かります。',
        },
        {
          article: 'recipient-filter-rules',
          because: '自動でアーカイブするルールの、見つけ方が分かります。',
        },
        { article: 'junk-folder', because: 'タブや自動の判定を変える方法が分かります。' },
      ],
      otherwise: 'よく使う差出人を連絡先に入れると、受信箱に出やすくなります。',
    },
    rules: {
      kind: 'outcome',
      finding: 'メールは、受信箱とは別の場所に入っています',
      why: '自分の振り分けの設定か、別の端末の操作、タブの自動の分類で動いたと考えられます。',
      remedies: [
        {
          article: 'recipient-filter-rules',
          because: '動かしたルールの見つけ方と、直し方が分かります。',
        },
        { article: 'junk-folder', because: 'タブや自動の判定で動いた場合はこちらです。' },
        {
          article: 'is-it-really-missing',
          because: 'ほかの端末で消したり動かしたりしていないか確かめます。',
        },
      ],
      otherwise: 'ほかの端末やメールソフトにも、同じ受信箱のルールがないか確かめてください。',
    },
    blocked: {
      kind: 'outcome',
      finding: '自分の受信拒否で、相手のメールを止めています',
      why: '受信拒否やブロックに入れた相手のメールは、知らせなしに捨てられたり、別の場所に入ったりします。',
      remedies: [
        {
          article: 'recipient-filter-rules',
          because: '受信拒否から外す場所と、ほかのルールの見つけ方が分かります。',
        },
        {
          article: 'carrier-mail-filter',
          because: '携帯電話会社の設定に入れた拒否は、こちらで外します。',
        },
        { article: 'junk-folder', because: '迷惑メールと報告した相手なら、こちらで戻します。' },
      ],
      otherwise: '受信拒否から外したあと、送った人にもう一度送ってもらってください。',
    },
    'sender-stopped': {
      kind: 'outcome',
      finding: '送る側が、このアドレスへの配信を止めています',
      why: '前に送ったメールがエラーで戻ると、店やサービスは、その宛先を自動で配信から外します。',
      remedies: [
        {
          article: 'suppression-list',
          because: '外してもらう頼み方と、その前に直すことが分かります。',
        },
        { article: 'mailbox-full', because: '容量がいっぱいで戻っていたなら、先に空けます。' },
        {
          article: 'carrier-mail-filter',
          because: '携帯電話会社のアドレスなら、先に受け取れる設定にします。',
        },
      ],
      otherwise: '別のアドレスに登録を変えられるか、店やサービスの窓口に聞いてください。',
      counterpart: {
        for: 'sender',
        say: 'こちらの受信の設定は直しました。配信を止めた宛先の一覧から外してもらえますか。手順は次のページにあります。',
      },
    },
    quarantine: {
      kind: 'outcome',
      finding: '会社の迷惑メール対策が、手前で預かっています',
      why: '隔離(検疫)されたメールは、受信箱に入らず、一覧や知らせのメールにだけ出ます。',
      remedies: [
        {
          article: 'provider-filtering',
          because: '取り出し方と、次から通してもらう頼み方が分かります。',
        },
        { article: 'junk-folder', because: '自分の迷惑メールフォルダの学習も直します。' },
      ],
      otherwise: '隔離の一覧で見つけた日時と差出人を、会社の管理者に伝えてください。',
      counterpart: {
        for: 'admin',
        say: '必要なメールが隔離されています。取り出して、次から通してもらえますか。手順は次のページにあります。',
      },
    },
    carrier: {
      kind: 'outcome',
      finding: '携帯電話会社の迷惑メール設定で止まっているようです',
      why: '携帯電話会社の設定は、パソコンや会社からのメールを、跡を残さずに断ることがあります。',
      remedies: [
        {
          article: 'carrier-mail-filter',
          because: '会社ごとに、受け取りたい相手を許可する方法が分かります。',
        },
        {
          article: 'recipient-filter-rules',
          because: '相手のアドレスを、自分で拒否に入れていることがあります。',
        },
        { article: 'mailbox-full', because: '容量がいっぱいでも受け取れません。' },
        {
          article: 'recipient-address-invalid',
          because: '会社を乗り換えた、アドレスを変えたというときはこちらです。',
        },
      ],
      otherwise: '送った人に、エラーメールが返っていないかと、送った日時を聞いてください。',
      counterpart: {
        for: 'sender',
        say: 'いただいたメールが届いていません。こちらの携帯電話会社の設定を見直しています。送る側で確かめることは、次のページにあります。',
      },
    },
    'left-carrier': {
      kind: 'outcome',
      finding: '前の会社のアドレスは、もう受け取れません',
      why: '会社を乗り換えると、持ち運びの手続きをしないアドレスは使えなくなり、送った人にエラーが戻ります。',
      remedies: [
        {
          article: 'recipient-address-invalid',
          because: '新しいアドレスに直してもらう相手と、登録の直し方が分かります。',
        },
        {
          article: 'suppression-list',
          because: '店やサービスが配信を止めていたら、直したあとに頼みます。',
        },
      ],
      otherwise: '前の会社に、アドレスの持ち運びができるか聞いてください。',
      counterpart: {
        for: 'sender',
        say: '携帯電話会社を変えたので、前のアドレスには届きません。新しいアドレスに直してください。手順は次のページにあります。',
      },
    },
    full: {
      kind: 'outcome',
      finding: '自分のメールボックスに空きがありません',
      why: '容量がいっぱいの間は、新しいメールを受け取れません。',
      remedies: [
        { article: 'mailbox-full', because: 'サービスごとに、何を消せばよいかが分かります。' },
      ],
      otherwise: '空けたあと、送った人にもう一度送ってもらってください。',
      counterpart: {
        for: 'sender',
        say: 'こちらのメールボックスがいっぱいで、受け取れていませんでした。空けてから知らせるので、そのあと送り直してください。',
      },
    },
    list: {
      kind: 'outcome',
      finding: 'リストやグループの設定で止まっているようです',
      why: 'リスト宛てのメールは、投稿できる人と受け取る人が、管理者の設定で決まっています。',
      remedies: [
        {
          article: 'posting-not-permitted',
          because: '投稿できる人の決まりと、管理者への頼み方が分かります。',
        },
        {
          article: 'recipient-filter-rules',
          because: 'リストのメールが、自分のルールで別のフォルダに入ることがあります。',
        },
        { article: 'junk-folder', because: 'リスト経由のメールは、迷惑メールと判定されがちです。' },
        {
          article: 'suppression-list',
          because: '前に戻ったメールがあると、配信が止められています。',
        },
      ],
      otherwise: 'リストの管理者に、自分のアドレスへの配信が止まっていないか聞いてください。',
    },
    forwarded: {
      kind: 'outcome',
      finding: '転送の途中で止まっているようです',
      why: '転送すると、送った人とは別のサーバーから届く形になり、転送先が断ることがあります。',
      remedies: [
        {
          article: 'forwarding-trouble',
          because: '転送元と転送先のどちらで止まったかを見分けられます。',
        },
        {
          article: 'mail-loop',
          because: '転送先からまた戻す設定になっていると、輪になって止まります。',
        },
        {
          article: 'carrier-mail-filter',
          because: '転送先が携帯電話会社なら、設定で断られています。',
        },
        { article: 'junk-folder', because: '転送先の迷惑メールフォルダも見ます。' },
      ],
      otherwise: '転送をやめて、転送元の受信箱を直接見てください。',
      counterpart: {
        for: 'admin',
        say: '転送したメールだけが届きません。転送の設定と、転送先から返ったエラーを見てもらえますか。手順は次のページにあります。',
      },
    },
    'one-sender': {
      kind: 'outcome',
      finding: '特定の相手のメールだけが、途中で止まっているようです',
      why: '送った人にエラーがないので、受け取る側のサービスか自分の設定が、黙って止めたと考えられます。',
      remedies: [
        {
          article: 'provider-filtering',
          because: 'サービスや会社が止めているときの、調べ方と頼み方が分かります。',
        },
        {
          article: 'recipient-filter-rules',
          because: '自分の拒否リストやルールに入っていることがあります。',
        },
        {
          article: 'no-bounce-came',
          because: 'エラーも届いた跡もないときの、切り分け方が分かります。',
        },
        { article: 'delayed-arrival', because: '遅れているだけのこともあります。' },
      ],
      otherwise:
        '送った人に、送った日時と宛先のつづりを聞いてから、メールサービスの窓口に伝えてください。',
      counterpart: {
        for: 'sender',
        article: 'no-bounce-came',
        say: 'いただいたメールが、迷惑メールフォルダにも見当たりません。送る側で確かめることが、次のページにあります。',
      },
    },
    'sender-bounce': {
      kind: 'outcome',
      finding: '理由は、送った人のエラーメールに書かれています',
      why: '断った側のサーバーは、エラーメールに理由を書きます。受け取る側では見られません。',
      remedies: [
        {
          article: 'read-bounce-message',
          because: 'エラーメールのどこを見て、何を教えてもらえばよいかが分かります。',
        },
        {
          article: 'rejected-by-policy',
          because: '理由のない拒否(5.7.1など)だったときの進め方です。',
        },
        {
          article: 'provider-filtering',
          because: '「blocked」「spam」とあれば、自分のサービスの窓口に許可を頼めます。',
        },
        {
          article: 'mailbox-full',
          because: '「full」「quota」とあれば、自分の容量がいっぱいです。',
        },
      ],
      otherwise:
        'エラーメールの全文を送った人からもらい、自分のメールサービスの窓口に渡してください。',
      counterpart: {
        for: 'sender',
        say: '返ってきたエラーメールに理由が書かれています。見る場所は次のページにあります。分かった言葉を教えてください。',
      },
    },
    'sender-address': {
      kind: 'outcome',
      finding: '送った人が、古いアドレスに送っています',
      why: '使わなくなったアドレスに送られたメールは、こちらには届きません。',
      remedies: [
        {
          article: 'recipient-address-invalid',
          because: 'アドレスを変えたあとに、直してもらう場所が分かります。',
        },
        {
          article: 'wrong-recipient-address',
          because: 'つづりの間違いやすいところが分かります。',
        },
      ],
      otherwise: '正しいアドレスを、電話やメッセージアプリで伝えてください。',
      counterpart: {
        for: 'sender',
        say: '宛先のアドレスが違うようです。直す場所と、古いアドレスが出てきてしまうときの消し方は、次のページにあります。',
      },
    },
    'sender-misspelt': {
      kind: 'outcome',
      finding: '送った人の宛先の、つづりが違っています',
      why: '1文字でも違うと、メールは知らない人に届くか、送った人に戻ります。',
      remedies: [
        {
          article: 'wrong-recipient-address',
          because: '間違えやすいところと、送り直し方が分かります。',
        },
        {
          article: 'recipient-address-invalid',
          because: '前のアドレスが候補に出てくるなら、その消し方が分かります。',
        },
      ],
      otherwise: '正しいアドレスを、電話やメッセージアプリで伝えてください。',
      counterpart: {
        for: 'sender',
        say: '宛先のつづりが違うようです。確かめ方と送り直し方は、次のページにあります。',
      },
    },
    'sender-outbox': {
      kind: 'outcome',
      finding: 'メールは、まだ送った人の端末にあります',
      why: '送信トレイに残っているメールは、サーバーへ出ていません。',
      remedies: [
        {
          article: 'stuck-in-outbox',
          because: '送信トレイから出ないときの直し方が分かります。',
        },
        { article: 'message-too-large', because: '添付が大きいと、送信トレイに残ります。' },
      ],
      otherwise: '急ぐ用件は、電話やメッセージアプリで聞いてください。',
      counterpart: {
        for: 'sender',
        say: 'メールは、送信トレイに残っているようです。送り出す手順は次のページにあります。',
      },
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
        {
          article: 'recipient-filter-rules',
          because: '自分の振り分けや拒否の設定を確かめます。',
        },
      ],
      otherwise: '送った人に、送った日時と宛先を読み上げてもらってください。',
    },
  },
  moved: { 'in-junk': 'search' },
});
