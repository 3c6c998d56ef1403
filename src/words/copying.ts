import type { CopyKind } from '#core/ticket/copied.ts';
import type { Receiver } from '#core/ticket/reply.ts';

/** The words of what an agent copies, on static pages and in the troubleshooter. */
export const COPYING_WORDS = {
  menu: 'コピー・返信文',
  texts: 'コピーできる文面',
  allTexts: 'リンクと返信文をすべて見る',
  kind: {
    url: 'アドレス',
    text: '題名とアドレス',
    markdown: 'Markdown',
    html: 'HTML',
    reply: '返信文',
  } satisfies Record<CopyKind, string>,
  to: {
    asker: '問い合わせた人へ',
    other: 'メールの相手へ',
    admin: '管理者・サービスへ',
  } satisfies Record<Receiver, string>,
  steps: '手順の番号を押すと、その手順のアドレスをコピーできます。',
  step: 'この手順のアドレスをコピー',
  ofStep: '手順のアドレス',
  /** What is said; the marks are filled in where something is copied. */
  said: '{what}をコピーしました。',
  left: '空欄が{n}つあります: {list}',
  failed: 'コピーできませんでした。文字を選んだので、そのままコピーしてください。',
} as const;

/** The words of a report that a page is wrong. */
export const REPORT_WORDS = {
  article: 'この記事を報告する',
  error: 'このページを報告する',
  what: '報告の文面',
  subject: '内容の報告',
  page: 'ページ',
  address: 'アドレス',
  number: '番号',
  day: '文面の日付',
  wrong: '違うところ',
} as const;
