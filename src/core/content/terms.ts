/** One thing, one word (docs/editing.md §6). */
export interface Term {
  readonly wrong: RegExp;
  readonly right: string;
}

/** Words that are written another way on this site. A word that goes on into a right one is excepted: 「サーバ」 but not 「サーバー」. */
export const TERMS: readonly Term[] = [
  {
    wrong: /(?:迷惑|スパム|ジャンク)フォルダー?|(?:スパム|ジャンク)メールフォルダー?/g,
    right: '迷惑メールフォルダ',
  },
  { wrong: /フォルダー/g, right: 'フォルダ' },
  { wrong: /ブラックリスト/g, right: 'ブロックリスト' },
  { wrong: /ホワイトリスト/g, right: '許可リスト' },
  { wrong: /メーラー(?!デーモン)|メールクライアント/g, right: 'メールソフト' },
  { wrong: /バウンスメール|リターンメール|不達メール/g, right: 'エラーメール' },
  { wrong: /受信トレイ|受信ボックス|インボックス/g, right: '受信箱' },
  { wrong: /サーバ(?!ー)/g, right: 'サーバー' },
  { wrong: /ブラウザ(?!ー)/g, right: 'ブラウザー' },
  { wrong: /ユーザ(?!ー)/g, right: 'ユーザー' },
  { wrong: /フィルタ(?!ー|リング)/g, right: 'フィルター' },
  { wrong: /プロバイダ(?!ー)/g, right: 'プロバイダー' },
  { wrong: /ルータ(?!ー)/g, right: 'ルーター' },
  { wrong: /ヘッダ(?!ー)/g, right: 'ヘッダー' },
  { wrong: /ファイアーウォール|ファイヤーウォール/g, right: 'ファイアウォール' },
  { wrong: /セキュリティー/g, right: 'セキュリティ' },
  { wrong: /ログオン|サインイン/g, right: 'ログイン' },
  { wrong: /ゴミ箱/g, right: 'ごみ箱' },
  { wrong: /(?<![ぁ-ん])あて(?=[のにはへもだでを、。])/g, right: '宛て' },
  { wrong: /携帯会社|携帯キャリア/g, right: '携帯電話会社' },
  { wrong: /従来の(?=Outlook)/g, right: '従来版の' },
  { wrong: /しくみ/g, right: '仕組み' },
  { wrong: /[ヶヵカケ]月/g, right: 'か月' },
  { wrong: /[ヶヵカケ]所/g, right: 'か所' },
  { wrong: /下さい/g, right: 'ください' },
];
