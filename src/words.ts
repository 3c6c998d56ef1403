import type { Audience, Fence, FixOwner, Place, ServiceView } from '#core/article/vocabulary.ts';
import type { ViewWords } from '#core/provider/views.ts';
import type { SURENESS } from '#core/source.ts';
import { EMBED_WORDS } from './words/embedding.ts';
import { COPYING_WORDS, REPORT_WORDS } from './words/copying.ts';
import { CODE_WORDS, ERROR_WORDS } from './words/errors.ts';
import { OFFLINE_WORDS } from './words/offline.ts';
import { SCRIPT_WORDS } from './words/scripts.ts';
import { SEARCH_WORDS } from './words/searching.ts';
import { TICKET_WORDS } from './words/tickets.ts';
import { BOOK_WORDS, SHEET_WORDS } from './words/taking-along.ts';

const ENCRYPTION = { TLS: 'SSL/TLS', STARTTLS: 'STARTTLS', none: '暗号化なし' } as const;

/** What buttons that copy say, on static pages and in the troubleshooter. */
const COPY = {
  copy: 'コピー',
  copied: 'コピーしました',
  copyFailed: 'コピーできませんでした。文字を選んだので、そのままコピーしてください',
};

/** The words of the interface. A second language is a second value of type `Words`. */
export const ja = {
  skip: '本文へ移動',
  home: 'ホーム',
  search: '探す',
  searchTitle: 'エラーメッセージや言葉で探す',
  breadcrumb: '現在の場所',
  otherWays: 'ほかの調べ方',
  nothingSent: '入力した内容は送信されません',
  contact: '連絡先',
  reviewed: '最終確認日',
  askTitle: '質問に答えて調べる',
  allArticles: '記事の一覧',
  about: 'このサイトについて',
  onThisPage: 'このページ',
  fixOwnerLabel: '直せる人',
  minutesLabel: 'かかる時間',
  minutes: (n: number) => (n < 60 ? `${n}分から` : `${Math.round(n / 60)}時間から`),
  waitMinutes: (n: number) => (n < 60 ? `${n}分ほど待つ` : `${Math.round(n / 60)}時間ほど待つ`),
  firstStep: '手順を先に読む',
  symptomIntro: '次のどれかに当てはまるときに読んでください。',
  overdue: '内容が古くなっている可能性があります。',
  overdueDetail: (day: string) =>
    `次の見直しの予定日(${day})を過ぎています。数値や画面の名前は、公式のページでも確かめてください。`,
  evidence: '問い合わせの前に集めるもの',
  related: 'よく似た症状',
  relatedFrom: 'この記事とまちがえやすい記事',
  sources: '出典と確認日',
  factsUsed: '本文の値の出典',
  noteMark: (n: number) => `※${n}`,
  previous: '前の記事',
  next: '次の記事',
  inCategory: '同じ分類の記事',
  ...COPY,
  caution: '注意',
  hint: 'ヒント',
  sourcesPage: {
    title: '出典の一覧',
    lead: '記事とサービス別のページが頼っているページを、何の裏付けかと読んだ日を付けて、サイトごとに並べています。',
    count: (n: number) => `${n}件の出典があります。`,
    builtOn: (day: string) => `「何日前」は、このページを作った日(${day})から数えています。`,
    ago: (days: number, day: string) => `${days === 0 ? '当日' : `${days}日前`}(${day})`,
    notFound: (value: string) => `${value}(確認できません)`,
    asked: '確かめる先',
  },
  glossary: {
    title: '用語集',
    lead: '記事に出てくる言葉を、1つか2つの文で説明します。読みの順に並べています。',
  },
  providers: {
    title: 'メールサービス別の調べ方',
    lead: 'サービスごとに違うことを、出典と確認日を付けてまとめています。使っているサービスか、相手のサービスを選んでください。',
    pageTitle: (name: string) => `${name}で困ったとき`,
    pageLead: (name: string) =>
      `${name}の設定と決まりごとです。公式の情報で確認できないことは、そのように書いています。`,
    section: {
      reaching: 'このサービス宛てのメールが届かない',
      receiving: 'このサービスで受け取れない',
      sending: 'このサービスから送れない',
      settings: '設定と上限',
    },
    articles: '次の記事で手順を確かめます。',
    /** For a name that stands for many services: each organisation has its own settings and its own people to ask. */
    eachItsOwn: {
      lead: (name: string) =>
        `${name}は、組織ごとに設定も決まりも違います。どこでも同じことと、組織の管理者に聞くことをまとめました。`,
      section: {
        sending:
          '組織の管理者に、送信サーバー(SMTP)の名前、ポート、暗号化、ユーザー名、ログインの方法、送信数の上限を聞きます。',
        settings:
          '組織の管理者に、受信サーバーの名前、ポート、暗号化、送れる大きさと受け取れる大きさ、障害のお知らせの場所を聞きます。',
      } as Partial<Record<string, string>>,
    },
    domains: 'アドレスの末尾',
    help: '公式のヘルプ',
    kind: {
      free: 'フリーメール',
      business: '会社・学校',
      carrier: '携帯電話会社',
      isp: 'プロバイダー',
      hosting: 'レンタルサーバー',
    },
  },
  services: {
    label: {
      sizeSend: '送れる大きさ',
      sizeReceive: '受け取れる大きさ',
      outgoing: '送信サーバー',
      incoming: '受信サーバー',
      userName: 'ユーザー名',
      password: 'パスワード',
      passwordEnd: 'パスワードだけの接続が終わる日',
      clientSwitch: '先に要る設定',
      mailbox: 'メールボックスの容量',
      usage: '使用量を見る場所',
      whenFull: '満杯のとき',
      junk: '迷惑メールフォルダ',
      junkDays: '迷惑メールが消えるまで',
      allow: '受信を許可する場所',
      rescue: 'なりすましの判定から外す場所',
      filters: '対策が働く順番',
      rates: '送信数の上限',
      rateReset: '上限のあと送れない時間',
      status: '障害情報',
      refusedFiles: '断る種類の例',
      bounces: 'エラーメールの見た目',
      contact: '問い合わせ窓口',
      postmaster: '送信者向けのページ',
      senderRules: '送る側の決まり',
      rulesSince: '決まりで断り始めた日',
      bulkFrom: '大量送信とみなす数',
      complaintGoal: '迷惑メール率の目標',
      complaintLimit: '迷惑メール率の上限',
      unsubscribeWithin: '配信停止を反映する期限',
      refusal: '受信設定で拒否',
      missing: '宛先がない',
      judgedSpam: '迷惑メールと判定',
      delays: '受け取りを遅らせる',
    },
    door: ({ protocol, host, port, encryption }) =>
      `${protocol ? `${protocol} ` : ''}${host} ポート${port}(${ENCRYPTION[encryption]})`,
    filter: ({ name, effect, default: state }) =>
      `${name}: ${effect}${state ? `(初期設定: ${state})` : ''}`,
    rate: ({ what, limit }) => `${what}: ${limit}`,
  } satisfies ViewWords,
  unknown: '公式の情報で確認できません',
  askOfficial: '公式ページで確かめる',
  checkedOn: (day: string) => `確認日 ${day}`,
  unknownServices: (view: string) => `${view}を公式の情報で確認できないサービス`,
  service: 'サービス',
  chooseService: 'サービスを選んで見る',
  allServices: 'すべてのサービスを表示',
  articlesHere: 'この分類の記事',
  allArticlesDescription:
    '分類の順に、すべての記事を並べています。題名は、困りごとの言い方で付けています。',
  openPage: 'ページを開く',
  homeTitle: 'メールが送れない・届かないときの調べ方',
  homeLead:
    'よくある困りごとを選ぶか、質問に答えてください。原因の見分け方と、誰がどう直せるかを順に示します。',
  doorAsk:
    '状況がはっきりしないときは、ここから始めます。いくつかの質問に答えると、見るべき記事が決まります。',
  startAsk: '質問をはじめる',
  doorErrorTitle: 'エラーメッセージから調べる',
  doorError:
    '返ってきたメールや、画面に出た文面を貼り付けてください。原因と直し方をこの場で示します。',
  doorErrorNoScript: '番号か文面を、次の一覧から探してください。',
  searchError: '番号や言葉で探す',
  doorBrowseTitle: '分類から探す',
  doorBrowse: 'メールは次の順に進みます。止まっていそうな場所か、下の分類を選んでください。',
  notFound: 'ページが見つかりません',
  notFoundLead:
    'アドレスの書き間違いか、リンクが途中で切れているのかもしれません。言葉で探すか、次の入口から選んでください。',
  routeTitle: 'メールの通り道',
  routeStops: (places: string) => `この原因では、${places}で止まります。`,
  stopsHere: 'ここで止まる',
  externalSite: '外部サイト',
  ask: {
    unsure: 'わからない',
    earlier: 'これまでの回答',
    change: '変更',
    changing: '答えを選び直してください。あとの答えは、当てはまるものを残します。',
    given: '前に選んだ答え',
    stale: '質問の一部が新しくなりました。当てはまらない答えを除いたので、ここから続けてください。',
    fallen: '答えを変えたので、次の答えは使わなくなりました。',
    found: '見つかったら、質問に答えてください。',
    why: 'なぜこの結果か',
    remedies: '見るべき記事',
    unsolved: '解決しなかったとき',
    nextRemedy: '次に、こちらを試します。',
    evidence: '人に聞く前に集めるもの',
    checklist: '窓口ごとに渡すもの',
    others: 'ほかに考えられること',
    counterpart: '相手に見てもらう',
    counterpartLead:
      'メールではなく、電話やSMS、メッセージアプリで伝えてください。相手が読むのは、次の手順です。',
    stepsFor: {
      sender: '送る人の手順',
      recipient: '受け取る人の手順',
      admin: '管理者の手順',
    } satisfies Record<Audience, string>,
    message: '相手に送る文面',
    qr: 'QRコードで見せる',
    qrAlt: '相手が読む手順のアドレスを表すQRコード',
    share: 'この結果を共有',
    shareLink: 'この結果のアドレス',
    shareTicket: '問い合わせに貼る文面',
    ticket: {
      title: '確認の結果',
      answers: '答えた内容',
      remedies: '見るべき記事',
      page: '結果のページ',
      blanks: [
        '起きた日時',
        '送る側のサービス名(@より後ろ)',
        '受け取る側のサービス名(@より後ろ)',
        'エラーの文面(なければ「なし」)',
        '試したこと',
      ],
    },
    ...COPY,
    copying: COPYING_WORDS,
    again: '最初から',
    error: 'エラーメッセージがある',
    map: '質問の地図',
    mapTitle: '質問の地図',
    mapLead: '質問と結果を、つながりの順に並べています。どれを押しても、その質問や結果を開けます。',
    mapBranches: '分かれ道ごとの地図',
    mapOutline: '文字の一覧',
    mapPicture: (title: string) =>
      `「${title}」の質問と結果のつながりを表す図。同じ内容が、下の文字の一覧にもあります。`,
    notThis: 'これではない気がする',
    notThisLink: 'よく似た原因と見分ける質問へ',
  },
  embedding: EMBED_WORDS,
  copying: COPYING_WORDS,
  report: REPORT_WORDS,
  searching: SEARCH_WORDS,
  offline: OFFLINE_WORDS,
  ticket: TICKET_WORDS,
  scripts: SCRIPT_WORDS,
  sheet: SHEET_WORDS,
  book: BOOK_WORDS,
  errors: ERROR_WORDS,
  codes: CODE_WORDS,
  aboutPage: {
    lead: 'メールが送れない、届かないというときに、原因の見分け方と直し方へ最短でたどり着くためのサイトです。',
    contactLead: '内容の間違いに気づいたときは、次の連絡先にお知らせください。',
    /** `shortAddresses`: the address below which the short addresses of articles lie. */
    sections: (shortAddresses: string) => [
      {
        heading: 'だれが書いているか',
        paragraphs: [
          '記事は、このサイトの編集者が書いています。',
          '書いた人とは別の人が、2回読みます。1回目は困っている読み手として、2回目は出典と突き合わせて読みます。',
        ],
      },
      {
        heading: 'どう確かめているか',
        paragraphs: [
          '容量や日付、サーバーの名前のように変わる値は、1か所にまとめて出典と確認日を付けています。公式のページで確かめられないことは、そのように書きます。',
          '出典の「公式」はその会社のページや製品の公開元のファイル、「規格」はRFCなどの文書、「二次情報」は報道・他社の解説・ほかの人が公開したプログラムです。',
          '記事ごとに見直しの期限を決めています。期限を過ぎた記事には、古くなっている可能性があると表示します。',
        ],
      },
      {
        heading: '入力した内容とプライバシー',
        paragraphs: [
          'Cookieを使わず、外部のサービスを読み込まず、利用者を追跡しません。',
          'つながらないときも読めるように、読んだページと、ホーム・よくある記事・質問・検索のデータを、端末のブラウザーに保存します。入力した言葉、貼り付けた文面、質問への答えは保存しません。保存したものは、下の「オフラインで使う」で消せます。そのときは、保存しないという設定だけが端末に残ります。',
          '検索に入力した言葉、貼り付けた文面、質問への答えは、端末の中だけで調べます。どのページも、ほかのサイトに接続できない設定です。',
          '検索の短い言葉と質問への答えは、アドレスの「#」より後ろに置きます。サーバーには届きませんが、端末のブラウザーの履歴には残ります。',
          '貼り付けた文面は、アドレスにも履歴にも置きません。打った言葉も、長いときや、メールアドレス・サーバー名・長い数字を含むときは置きません。「リンクをコピー」で作るリンクに入るのは、エラーの番号と、このサイトにある文面だけです。',
          'ページを開くと、IPアドレスとページのアドレスが、このサイトを置いているサーバーの記録に残ることがあります。ほかのサイトから「?q=」の付いたリンクで検索を開いたときは、探した言葉もアドレスの一部として残ります。',
        ],
      },
      {
        heading: '見やすさと使いやすさ',
        paragraphs: [
          'JIS X 8341-3とWCAG 2.2のレベルAAに配慮して作っています。JavaScriptが使えなくても、検索と貼り付けのほかはすべて使えます。エラーは、番号と文面の一覧から探せます。',
          '文字の大きさ、暗い配色、動きを減らす設定は、お使いの端末の設定に従います。',
        ],
      },
      {
        heading: 'リンクについて',
        paragraphs: [
          'リンクは自由に張れます。一度公開したアドレスは、なくしません。',
          `記事とエラーのページには、変わらない番号があります。「${shortAddresses}」の後ろに番号を付けた短いアドレスでも開けます。番号の最後の英字は、読み間違いに気づくためのものです。`,
        ],
      },
    ],
    licence: {
      heading: '利用の条件',
      texts:
        'このサイトの文章は、サイト名とページのアドレスを書けば、クリエイティブ・コモンズ 表示 4.0 国際(CC BY 4.0)の条件で自由に使えます。',
      software: 'このサイトが使っているソフトウェアとライセンス(英語)',
    },
  },
  askLead: '質問に答えると、見るべき記事が決まります。答えは端末の外に送信されません。',
  sureness: {
    official: '公式',
    standard: '規格',
    reported: '二次情報',
    unverified: '未確認',
  } satisfies Record<(typeof SURENESS)[number], string>,
  audience: {
    sender: '送る人がすること',
    recipient: '受け取る人がすること',
    admin: '管理者がすること',
  } satisfies Record<Audience, string>,
  fixOwner: {
    sender: '送る人',
    'sender-admin': '送る側の管理者',
    recipient: '受け取る人',
    'recipient-admin': '受け取る側の管理者',
    provider: 'メールサービスの会社',
    wait: '待てば直る',
  } satisfies Record<FixOwner, string>,
  place: {
    'sender-app': ['送る人の', 'アプリ'],
    'sending-server': ['送信', 'サーバー'],
    dns: ['DNS', '(宛先の案内)'],
    'receiving-server': ['受信', 'サーバー'],
    filter: ['迷惑メール', 'フィルター'],
    mailbox: ['メール', 'ボックス'],
    'recipient-app': ['受け取る人の', 'アプリ'],
  } satisfies Record<Place, readonly [string, string]>,
  fence: {
    error: '表示される文面の例',
    command: '打ち込むコマンド',
    output: '結果の例',
    record: 'DNSレコードの例',
    header: 'メールヘッダーの例',
    reply: '相手に送る文面の例',
    text: '文面の例',
  } satisfies Record<Fence, string>,
  view: {
    size: 'サービスごとの大きさの上限',
    outgoing: '送信サーバー(SMTP)の設定値',
    incoming: '受信サーバーの設定値',
    signin: 'ログインの方法',
    mailbox: 'メールボックスの容量',
    junk: '迷惑メールフォルダの場所',
    allow: '受信を許可する設定の場所',
    filters: '迷惑メール対策が働く順番',
    rates: '送信数の上限',
    status: '障害情報のページ',
    refusal: '断られたときに送った人に見えるもの',
    silence: '届かないときに送った人に見えるもの',
    files: '断られる添付ファイルの種類',
    rules: '送る側に求められること',
  } satisfies Record<ServiceView, string>,
} as const;

export type Words = typeof ja;

/** The words of the language that the site is published in. */
export const words: Words = ja;
