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
          label: '送ったメールが相手に届かない',
          hint: '送れない、届いていないと言われた',
          next: { branch: 'sent' },
        },
        {
          id: 'bounce',
          label: 'エラーメールが返ってきた',
          hint: '英語の文面や「配信不能」の知らせ',
          next: { branch: 'bounce' },
        },
        {
          id: 'admin',
          label: 'メールサーバーやドメインを管理している',
          hint: '利用者のメールが届かないと相談された',
          next: { branch: 'admin' },
        },
      ],
      unsure: { next: 'whose-mail' },
    },
    'whose-mail': {
      kind: 'question',
      ask: '見当たらないのは、だれが送ったメールですか？',
      hint: '人の代わりに調べているときは、その人の立場で答えてください。',
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
      ],
      otherwise:
        '日時、送った人、受け取る人のサービスの名前を控えて、メールサービスの窓口に聞いてください。',
    },
  },
});
