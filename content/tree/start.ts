import { defineBranch } from '#core/tree/types.ts';

export default defineBranch({
  id: 'start',
  title: 'はじめの質問',
  start: 'role',
  nodes: {
    role: {
      kind: 'question',
      ask: 'いま、どんなことで困っていますか？',
      hint: 'いちばん近いものを選んでください。あとで選び直せます。',
      answers: [
        {
          id: 'waiting',
          label: '来るはずのメールが来ない',
          hint: '確認メール、認証コード、仕事や友人からのメール',
          next: { branch: 'waiting' },
        },
        {
          id: 'sent',
          label: '送ったメールが届かない・送れない',
          hint: '画面にエラーが出た、届いていないと言われた',
          next: { branch: 'sent' },
        },
        {
          id: 'bounce',
          label: 'エラーメールや、遅れの知らせのメールが届いた',
          hint: '英語の文面、「配信不能」や「遅れている」の知らせ',
          next: { branch: 'bounce' },
        },
        {
          id: 'nothing-works',
          label: '送信も受信もできない・ログインできない',
          hint: 'インターネットがつながらないときも',
          next: { branch: 'silent' },
        },
        {
          id: 'received',
          label: '届いたメールの様子がおかしい',
          hint: '遅れて届く、読めない、添付ファイルがない',
          next: { branch: 'received' },
        },
        {
          id: 'admin',
          label: 'メールサーバーやドメインを管理している',
          hint: '利用者やログ、DNS、フォームのことを調べる',
          next: { branch: 'admin' },
        },
        {
          id: 'helper',
          label: 'ほかの人の困りごとを調べている',
          hint: '家族、同僚、お客さまの代わりに',
          next: 'whose-case',
        },
      ],
      unsure: { next: 'whose-mail' },
    },
    'whose-case': {
      kind: 'question',
      ask: 'その人は、何に困っていますか？',
      hint: 'このあとの質問には、その人の立場で答えてください。',
      answers: [
        { id: 'waiting', label: 'メールを待っているのに来ない', next: { branch: 'waiting' } },
        {
          id: 'sent',
          label: '送ったメールが届かない・送れない',
          next: { branch: 'sent' },
        },
        {
          id: 'bounce',
          label: 'エラーメールが返ってきた(試しに送ったものも)',
          next: { branch: 'bounce' },
        },
        { id: 'received', label: '届いたが、読めない・遅い', next: { branch: 'received' } },
        {
          id: 'nothing-works',
          label: '送信も受信もできない・ログインできない',
          hint: 'インターネットがつながらないときも',
          next: { branch: 'silent' },
        },
        {
          id: 'automatic',
          label: '自分たちのサイトや機器のメールが、その人に届かない',
          next: { branch: 'automatic' },
        },
        {
          id: 'trace',
          label: '届いたメールが、どこを通ったか調べたい',
          next: 'trace',
        },
        { id: 'contact', label: '窓口に問い合わせる準備をしたい', next: 'contact' },
      ],
      unsure: { next: 'look-first' },
    },
    'whose-mail': {
      kind: 'question',
      ask: '見当たらないのは、だれが送ったメールですか？',
      answers: [
        { id: 'other', label: 'ほかの人や会社が送ったメール', next: { branch: 'waiting' } },
        { id: 'mine', label: '自分が送ったメール', next: { branch: 'sent' } },
      ],
      unsure: { next: 'look-first' },
    },
    'look-first': {
      kind: 'outcome',
      finding: 'まず、本当に届いていないかを確かめましょう',
      why: '何が起きているか分からないときは、検索とフォルダの確認から始めると早く見つかります。',
      remedies: [
        {
          article: 'is-it-really-missing',
          because: '探す順番と、届いていないと言い切るための確かめ方が分かります。',
        },
        {
          article: 'read-bounce-message',
          because: '英語の知らせが来ているなら、そこに理由が書かれています。',
        },
        {
          article: 'contact-support-checklist',
          because: '人に頼む前に、控えておくものが分かります。',
        },
      ],
      otherwise:
        '日時、送った人、受け取る人のサービスの名前を控えて、メールサービスの窓口に聞いてください。',
    },
    trace: {
      kind: 'outcome',
      finding: 'メールの通り道は、ヘッダーに書かれています',
      why: '届いたメールの原文(ヘッダー)には、通ったサーバーと時刻が順に残っています。',
      remedies: [
        {
          article: 'read-message-headers',
          because: 'ヘッダーの開き方と、上から下までの読み方が分かります。',
        },
        {
          article: 'delayed-arrival',
          because: '遅れた場所が分かったあとの直し方は、こちらです。',
        },
      ],
      otherwise: 'ヘッダーの全文を保存して、受信サーバーの管理者に渡してください。',
    },
    contact: {
      kind: 'outcome',
      finding: '問い合わせの前に、控えるものをそろえましょう',
      why: '日時、宛先のドメイン、エラーの全文がそろうと、窓口は記録を探せます。',
      remedies: [
        {
          article: 'contact-support-checklist',
          because: '窓口ごとに、何を渡せば話が早いかが分かります。',
        },
        {
          article: 'read-bounce-message',
          because: 'エラーメールがあるなら、必要な行を先に抜き出せます。',
        },
        {
          article: 'is-it-really-missing',
          because: '届いていないことを、まだ確かめていないときに読みます。',
        },
      ],
      otherwise: '分かることだけを書いて、先に窓口へ送ってもかまいません。',
    },
  },
});
