import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'code',
  title: '確認メール・認証コードが来ない',
  start: 'known',
  nodes: {
    known: {
      kind: 'question',
      ask: 'その確認メールについて、分かっていることはありますか？',
      hint: '迷惑メールフォルダ、登録した画面、サービスの窓口の返事を見てください。',
      answers: [
        {
          id: 'junk',
          label: '迷惑メールフォルダにあった',
          next: 'junk',
        },
        {
          id: 'wrong',
          label: '登録したアドレスが違っていた・ふだん見ないものだった',
          next: 'wrong-address',
        },
        {
          id: 'sent',
          label: '探したが、どこにもない',
          hint: '画面には「送信しました」と出る',
          next: 'which-address',
        },
        {
          id: 'stopped',
          label: '「このアドレスには送れない」「配信を止めている」',
          hint: '前に送ったメールがエラーで戻った、なども',
          next: 'suppressed',
        },
        {
          id: 'late',
          label: 'あとから届いたが、期限が切れていた',
          next: 'late',
        },
      ],
      unsure: { next: 'known-look', label: 'まだ探していない・わからない' },
    },
    'known-look': {
      kind: 'look',
      heading: '確認メールの探し方',
      of: 'known',
      ways: [
        {
          in: 'Gmail',
          way: '「プロモーション」「新着」のタブと、「迷惑メール」を見ます。',
        },
        {
          in: 'そのほかのメール',
          way: 'フォルダの一覧で「迷惑メール」と「ごみ箱」を開きます。',
        },
        {
          in: '登録した画面',
          way: '送り先として出ているアドレスを、1文字ずつ読みます。',
        },
        {
          in: '検索',
          way: 'サービスの名前と「確認」「認証」の言葉で探します。',
        },
      ],
      unsure: { next: 'which-address', label: '探したが見つからない・わからない' },
    },
    'which-address': {
      kind: 'question',
      ask: '登録したアドレスの「@」の後ろは、どれですか？',
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
          label: '会社・学校',
          fact: 'recipient.organization',
          next: 'organization',
        },
        {
          id: 'other',
          label: 'Gmail、Yahoo!、iCloud、プロバイダーなど',
          fact: 'recipient.free',
          next: 'other',
        },
      ],
      unsure: { next: 'other' },
    },
    carrier: {
      kind: 'outcome',
      finding: '確認メールは、携帯電話会社の迷惑メール設定で止まっているようです',
      why: '携帯電話会社のアドレスでは、サービスから自動で送られるメールが、設定で断られることがよくあります。',
      remedies: [
        {
          article: 'carrier-mail-filter',
          because: '会社ごとに、送ってくる相手を許可する方法が分かります。',
        },
        {
          article: 'verification-mail-missing',
          because: '送り直しの頼み方と、ほかの受け取り方が分かります。',
        },
        { article: 'junk-folder', because: '迷惑メールフォルダに入っていることもあります。' },
        {
          article: 'wrong-recipient-address',
          because: '登録したアドレスのつづりも、1文字ずつ確かめます。',
        },
      ],
      otherwise: '別のアドレスで登録し直すか、送ったサービスの窓口に届かないことを伝えてください。',
      counterpart: {
        for: 'sender',
        say: 'そちらからの確認メールが届きません。こちらの携帯電話会社の設定は見直しています。送る側で確かめる手順は、次のページにあります。',
      },
    },
    organization: {
      kind: 'outcome',
      finding: '確認メールは、会社や学校の迷惑メール対策で止まっているようです',
      why: '会社や学校では、利用者の受信箱の手前で、自動のメールが止められることがあります。',
      remedies: [
        {
          article: 'verification-mail-missing',
          because: '自分で確かめることと、別の受け取り方が分かります。',
        },
        {
          article: 'provider-filtering',
          because: '管理者に、止めたメールを探してもらう頼み方が分かります。',
        },
        { article: 'junk-folder', because: '自分の迷惑メールフォルダも見ます。' },
        {
          article: 'suppression-list',
          because: '前に戻ったメールがあると、サービスが送るのをやめています。',
        },
      ],
      otherwise: '個人のアドレスで登録できるか、送ったサービスの窓口に聞いてください。',
      counterpart: {
        for: 'admin',
        article: 'provider-filtering',
        say: '登録の確認メールが届きません。受信の記録と隔離を調べてもらえますか。調べ方は次のページにあります。',
      },
    },
    other: {
      kind: 'outcome',
      finding: '確認メール・認証コードが届いていません',
      why: 'よくある原因は、迷惑メールの判定と、登録したアドレスの書き間違いです。',
      remedies: [
        {
          article: 'verification-mail-missing',
          because: 'スマートフォンで、早く確かめられる順に並んでいます。',
        },
        { article: 'junk-folder', because: '迷惑メールフォルダに入っていることがあります。' },
        {
          article: 'wrong-recipient-address',
          because: '登録したアドレスのつづりを確かめます。',
        },
        {
          article: 'suppression-list',
          because: '前に戻ったメールがあると、サービスが送るのをやめています。',
        },
      ],
      otherwise: '別のアドレスで登録し直すか、送ったサービスの窓口に届かないことを伝えてください。',
      counterpart: {
        for: 'sender',
        say: 'そちらからの確認メールが届きません。送信の記録と、配信を止めた宛先の一覧を見てもらえますか。手順は次のページにあります。',
      },
    },
    junk: {
      kind: 'outcome',
      finding: '確認メールは、迷惑メールフォルダに入っています',
      why: '自動で送られるメールは、迷惑メールと判定されることがよくあります。',
      remedies: [
        {
          article: 'junk-folder',
          because: '受信箱への戻し方と、次から入らないようにする方法が分かります。',
        },
        {
          article: 'verification-mail-missing',
          because: 'コードの期限が切れていたときの、頼み直し方が分かります。',
        },
      ],
      otherwise: 'リンクを押す前に、自分が登録したサービスのメールかどうかを確かめてください。',
    },
    'wrong-address': {
      kind: 'outcome',
      finding: '登録したアドレスが違うので、確認メールは別のところへ送られています',
      why: '1文字でも違うと、メールは知らない人に届くか、サービスに戻ります。',
      remedies: [
        {
          article: 'verification-mail-missing',
          because: 'アドレスを直して、送り直してもらう手順が分かります。',
        },
        {
          article: 'wrong-recipient-address',
          because: '間違えやすいところと、確かめ方が分かります。',
        },
      ],
      otherwise: 'サービスの窓口に、登録したアドレスの訂正を頼んでください。',
    },
    late: {
      kind: 'outcome',
      finding: 'コードのメールが遅れて届いています',
      why: '届いてはいるので、途中のサーバーで待たされています。初めての相手のメールを、わざと一度待たせる仕組みもあります。',
      remedies: [
        {
          article: 'verification-mail-missing',
          because: '期限が切れたときの頼み直し方が分かります。',
        },
        { article: 'greylisting', because: '初めての相手だけが遅れるときの仕組みです。' },
        { article: 'delayed-arrival', because: 'どこで待っていたかを調べられます。' },
      ],
      otherwise: 'SMSや認証アプリなど、メールではない受け取り方を選んでください。',
    },
    suppressed: {
      kind: 'outcome',
      finding: '送る側が、このアドレスへの送信を止めています',
      why: '前に送ったメールがエラーで戻ると、サービスはその宛先を自動で送信の対象から外します。',
      remedies: [
        {
          article: 'suppression-list',
          because: '外してもらう頼み方と、その前に直すことが分かります。',
        },
        {
          article: 'carrier-mail-filter',
          because: '携帯電話会社のアドレスなら、先に受け取れる設定にします。',
        },
        {
          article: 'verification-mail-missing',
          because: '急ぐときの、ほかの受け取り方が分かります。',
        },
      ],
      otherwise: '別のアドレスに登録を変えられるか、サービスの窓口に聞いてください。',
      counterpart: {
        for: 'sender',
        say: 'こちらの受信の設定は直しました。配信を止めた宛先の一覧から、このアドレスを外してもらえますか。手順は次のページにあります。',
      },
    },
  },
});
