import { FULL, type Files, replace } from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

const say = (text: string) => (site: Files) =>
  replace(site, FULL, 'ほかの人には届くか、確かめます。', text);

/** What was meant as a link and is none, and links to this site by its whole address. */
export const linkShapeCases: readonly Case[] = [
  {
    kind: 'link-shape',
    change: say('[大きさの記事] (/articles/message-too-large/)を見ます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  link-shape',
      '  「[大きさの記事] (/articles/message-too-large/)」がリンクになっていません。',
      '  → [大きさの記事](/articles/message-too-large/) と、半角のかっこで、空白をあけずに書きます。',
    ],
  },
  {
    kind: 'link-shape',
    change: say('[大きさの記事]（/articles/message-too-large/）を見ます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  link-shape',
      '  「[大きさの記事]（/articles/message-too-large/）」がリンクになっていません。',
      '  → [大きさの記事](/articles/message-too-large/) と、半角のかっこで、空白をあけずに書きます。',
    ],
  },
  {
    kind: 'link-shape',
    change: say('［大きさの記事］(/articles/message-too-large/)を見ます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  link-shape',
      '  「［大きさの記事］(/articles/message-too-large/)」がリンクになっていません。',
      '  → [大きさの記事](/articles/message-too-large/) と、半角のかっこで、空白をあけずに書きます。',
    ],
  },
  {
    kind: 'link-shape',
    change: say('[公式の説明] (https://support.google.com/mail/answer/6374270)を見ます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  link-shape',
      '  「[公式の説明] (https://support.google.com/mail/answer/6374270)」がリンクになっていません。',
      '  → [公式の説明](https://support.google.com/mail/answer/6374270) と、半角のかっこで、空白をあけずに書きます。',
    ],
  },
  {
    kind: 'outside-link',
    change: say(
      '[大きさの記事](https://mail-note.example/articles/message-too-large/#verify)を見ます。',
    ),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  outside-link',
      '  「https://mail-note.example/articles/message-too-large/#verify」は、このサイトの中のページです。',
      '  → /articles/message-too-large/#verify と書きます。サイトの中へのリンクは / から始めます。',
    ],
  },
  {
    kind: 'outside-link',
    change: say('[大きさの記事](HTTP://Mail-Note.example/k/104/)を見ます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  outside-link',
      '  「HTTP://Mail-Note.example/k/104/」は、このサイトの中のページです。',
      '  → /k/104/ と書きます。サイトの中へのリンクは / から始めます。',
    ],
  },
  {
    kind: 'outside-link',
    change: say('[大きさの記事](https://mail-note.example.com/k/104/)を見ます。'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  outside-link',
      '  「https://mail-note.example.com/k/104/」は、この記事のsourcesにありません。',
      '  → 読んで確かめたページなら、sourcesに足します。そうでなければリンクを外します。',
    ],
  },
];
