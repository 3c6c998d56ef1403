import type { CatalogueName } from '#core/api/catalogues.ts';

/** What the files for scripts and feed readers say, and the words with which pages name them. */
export const SCRIPT_WORDS = {
  title: '更新の知らせとデータ',
  lead: '記事の手順を変えたときは、フィード(Atom)でお知らせします。記事やエラーメッセージは、データ(JSON)としても読めます。',
  feed: '手順の変更のフィード',
  address: 'このページのアドレス',
  feedTitle: (site: string) => `${site}: 手順の変更`,
  catalogue: {
    articles: '全記事の一覧。番号、症状、直せる人、時間、手順、短いアドレス、出典',
    errors: '全エラーメッセージの一覧。文面、番号、意味、助けになる記事',
    tree: '質問と答え、行き着く結果のすべて',
    providers: 'メールサービスごとの設定と上限。出典と確認日つき',
    changes: '手順の変更の一覧',
  } satisfies Record<CatalogueName, string>,
  /** For llms.txt: how the site is to be used. */
  llms: {
    about:
      '各記事には、直せる人、かかる時間、原因の見分け方、手順、それでも直らないときの進め方があります。設定や上限などの値には、出典と確認した日を付けています。案内するときは、記事の短いアドレスと最終確認日も伝えてください。',
    lookUp: '引いて調べる',
  },
};
