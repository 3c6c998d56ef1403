import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'client',
  title: 'アプリにだけ出ない',
  start: 'app-shows',
  nodes: {
    'app-shows': {
      kind: 'question',
      ask: 'メールが出ないアプリは、何か表示していますか？',
      hint: '2つ当てはまるときは、始まったきっかけを選んでください。',
      answers: [
        {
          id: 'setup',
          label: '新しい端末やアプリに設定したときから、受信できない',
          next: 'setup',
        },
        {
          id: 'modern',
          label: '2段階認証や、サービスの変更の知らせのあとから使えない',
          hint: 'この古いアプリだけが使えない、basic authenticationと出る、なども',
          next: 'modern',
        },
        {
          id: 'password',
          label: 'パスワードを求める・ログインできない・アカウントのエラー',
          next: 'password',
        },
        {
          id: 'gone',
          label: '別の機器で受信すると、こちらから消える・来ない',
          next: 'sync',
        },
        {
          id: 'offline',
          label: 'この端末では、Webページも開けない',
          next: 'offline',
        },
        {
          id: 'certificate',
          label: '証明書や「安全に接続できない」の警告',
          next: 'certificate',
        },
        {
          id: 'connection',
          label: '「サーバーに接続できない」「タイムアウト」',
          hint: '回線やルーター、セキュリティソフトを替えたあとも',
          next: 'connection',
        },
        { id: 'nothing', label: '何も出ない・古いメールのまま', next: 'sync' },
      ],
      unsure: { next: 'sync' },
    },
    password: {
      kind: 'outcome',
      finding: 'アプリのログインが切れています',
      why: 'ブラウザーでは見えるので、アプリに入れたパスワードか、ログインの方式が合っていません。',
      remedies: [
        {
          article: 'receiving-client-settings',
          because: 'アプリのパスワードの入れ直しと、受信の設定を順に確かめられます。',
        },
        {
          article: 'authentication-failure',
          because: '正しいパスワードを入れても拒まれるときの、理由が分かります。',
        },
        {
          article: 'app-password-oauth',
          because: '2段階認証のあとや、古いアプリで急に使えなくなったときはこちらです。',
        },
      ],
      otherwise: '直るまでは、ブラウザーで読めます。',
    },
    modern: {
      kind: 'outcome',
      finding: 'アプリのログインの方式が、使えなくなりました',
      why: '2段階認証やサービスの変更のあとは、ふだんのパスワードでは受信できないアプリがあります。',
      remedies: [
        {
          article: 'app-password-oauth',
          because: 'アプリパスワードの作り方と、新しいログイン方式が分かります。',
        },
        {
          article: 'authentication-failure',
          because: 'パスワードの入れ直しから確かめるときはこちらです。',
        },
        {
          article: 'receiving-client-settings',
          because: 'アカウントを設定し直すときの、受信の値が分かります。',
        },
      ],
      otherwise: '直るまでは、ブラウザーで読めます。',
    },
    setup: {
      kind: 'outcome',
      finding: 'アプリの受信の設定が、サービスの値と違うようです',
      why: '設定したときから受信できないなら、受信サーバー、ポート、暗号化、ユーザー名のどれかが違います。',
      remedies: [
        {
          article: 'receiving-client-settings',
          because: 'サービスごとの正しい値と、1つずつ比べられます。',
        },
        {
          article: 'app-password-oauth',
          because: '2段階認証を使うサービスなら、アプリパスワードが要ることがあります。',
        },
        {
          article: 'mail-client-settings',
          because: '送信もできないなら、アカウント全体を確かめます。',
        },
        {
          article: 'authentication-failure',
          because: 'パスワードが違うと出るときはこちらです。',
        },
      ],
      otherwise: '直るまでは、ブラウザーで読めます。',
    },
    offline: {
      kind: 'outcome',
      finding: 'この端末が、インターネットにつながっていません',
      why: 'ほかの端末では見えるので、この端末かそのWi-Fiの接続を直します。',
      remedies: [
        { article: 'no-internet-connection', because: '回線とルーターの確かめ方が分かります。' },
        { article: 'connection-failure', because: 'つながったり切れたりするときはこちらです。' },
      ],
      otherwise: '直るまでは、メールが見える端末で読んでください。',
    },
    certificate: {
      kind: 'outcome',
      finding: 'アプリが、サーバーの証明書を確かめられません',
      why: '警告は、サーバー名の違い、期限切れ、端末の日時、途中の検査のどれかで出ます。',
      remedies: [
        {
          article: 'tls-certificate-error',
          because: '警告の言葉ごとに、だれが何を直すかが分かります。',
        },
        {
          article: 'receiving-client-settings',
          because: '受信サーバーの名前を確かめます。',
        },
        {
          article: 'firewall-security-software',
          because: '警告にセキュリティソフトの名前があるときはこちらです。',
        },
      ],
      otherwise: '警告を飛ばさずに、ブラウザーで読んでください。',
    },
    connection: {
      kind: 'outcome',
      finding: 'アプリから受信サーバーにつながっていません',
      why: 'ブラウザーでは見えるので、アプリの受信設定か、端末やルーターの通信の制限が考えられます。',
      remedies: [
        {
          article: 'receiving-client-settings',
          because: '受信サーバー名、ポート、暗号化を確かめられます。',
        },
        {
          article: 'firewall-security-software',
          because: 'ソフトの更新や、別のWi-Fiで始まったときはこちらです。',
        },
        { article: 'connection-failure', because: 'ときどきだけ失敗するときはこちらです。' },
      ],
      otherwise: '別の回線でも同じか試し、直るまではブラウザーで読んでください。',
    },
    sync: {
      kind: 'outcome',
      finding: 'メールは届いていて、この端末に表示されていません',
      why: 'ブラウザーでは見えるので、サーバーまでは届いています。アプリの同期か表示を直します。',
      remedies: [
        {
          article: 'receiving-client-settings',
          because: '同期、通知、受信の方式を順に確かめられます。',
        },
        {
          article: 'recipient-filter-rules',
          because: 'アプリのルールで、別のフォルダに動いていることがあります。',
        },
        {
          article: 'mail-client-settings',
          because: '別のアカウントを見ているときなど、アプリ全体の設定はこちらです。',
        },
        {
          article: 'is-it-really-missing',
          because: '別のフォルダを開いていないか、探す順番が分かります。',
        },
      ],
      otherwise: '直るまでは、ブラウザーで読めます。',
    },
  },
});
