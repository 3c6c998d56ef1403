import { FULL, type Files, replace } from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

const show = (image: string) => (site: Files) =>
  replace(site, FULL, 'ほかの人には届くか、確かめます。', image);

/** Images that readers would not see, or that would be asked of another site. */
export const imageCases: readonly Case[] = [
  {
    kind: 'image-file',
    change: show('![受信箱](/images/junk-foldr.png)'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  image-file',
      '  画像のファイル public/images/junk-foldr.png がありません。',
      '  → /images/junk-folder.png のことですか？ 使える画像: /favicon.svg, /images/junk-folder.png',
    ],
  },
  {
    kind: 'image-file',
    change: show('![受信箱](/junk-folder.png)'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  image-file',
      '  画像のファイル public/junk-folder.png がありません。',
      '  → /images/junk-folder.png のことですか？',
    ],
  },
  {
    kind: 'image-file',
    change: show('![受信箱](/images/%zz.png)'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  image-file',
      '  画像のファイル public/images/%zz.png がありません。',
      '  → 使える画像: /favicon.svg, /images/junk-folder.png',
    ],
  },
  {
    kind: 'image-file',
    change: show('![受信箱](./junk-folder.png)'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  image-file',
      '  「./junk-folder.png」という書き方の画像は使えません。',
      '  → /images/junk-folder.png のことですか？ 画像は public/ に置き、![何が写っているか](/名前.png) のように / から書きます。',
    ],
  },
  {
    kind: 'image-file',
    change: show('![受信箱](images/inbox.png)'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  image-file',
      '  「images/inbox.png」という書き方の画像は使えません。',
      '  → 画像は public/ に置き、![何が写っているか](/名前.png) のように / から書きます。',
    ],
  },
  {
    kind: 'image-file',
    change: show('![受信箱](https://example.com/a.png)'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  image-file',
      '  画像「https://example.com/a.png」は、このサイトの外にあります。',
      '  → 使ってよい画像なら、写しを置きます。画像は public/ に置き、![何が写っているか](/名前.png) のように / から書きます。',
    ],
  },
  {
    kind: 'image-file',
    change: show('![受信箱](//example.com/a.png)'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  image-file',
      '  画像「//example.com/a.png」は、このサイトの外にあります。',
      '  → 使ってよい画像なら、写しを置きます。画像は public/ に置き、![何が写っているか](/名前.png) のように / から書きます。',
    ],
  },
  {
    kind: 'image-file',
    change: show(`![受信箱](data:image/png;base64,${'A'.repeat(200)})`),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  image-file',
      '  画像「data:image/png;base64,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA…」は、このサイトの外にあります。',
      '  → 使ってよい画像なら、写しを置きます。画像は public/ に置き、![何が写っているか](/名前.png) のように / から書きます。',
    ],
  },
  {
    kind: 'image-file',
    change: show('![受信箱](https://mail-note.example/images/junk-folder.png)'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  image-file',
      '  画像「https://mail-note.example/images/junk-folder.png」は、このサイトの中にあります。',
      '  → /images/junk-folder.png と書きます。サイトの中の画像は / から始めます。',
    ],
  },
  {
    kind: 'image-file',
    change: show('![受信箱]()'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  image-file',
      '  画像のアドレスがありません。',
      '  → 画像は public/ に置き、![何が写っているか](/名前.png) のように / から書きます。',
    ],
  },
  {
    kind: 'image-file',
    change: show('![受信箱][box]\n\n[box]: /images/none.png'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  image-file',
      '  画像のファイル public/images/none.png がありません。',
      '  → 使える画像: /favicon.svg, /images/junk-folder.png',
    ],
  },
  {
    kind: 'image-file',
    change: show('<img src="https://example.com/a.png" alt="受信箱" />'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  component-unknown',
      '  <img> という部品はありません。HTMLのタグも使えません。',
      '  → 画像は ![何が写っているか](/名前.png) と書きます。',
      '',
      'content/articles/recipient/mailbox-full.mdx:25  image-file',
      '  画像「https://example.com/a.png」は、このサイトの外にあります。',
      '  → 使ってよい画像なら、写しを置きます。画像は public/ に置き、![何が写っているか](/名前.png) のように / から書きます。',
    ],
  },
  {
    kind: 'component-unknown',
    change: show('<img src="/images/junk-folder.png" alt="受信箱" />'),
    printed: [
      'content/articles/recipient/mailbox-full.mdx:25  component-unknown',
      '  <img> という部品はありません。HTMLのタグも使えません。',
      '  → 画像は ![何が写っているか](/名前.png) と書きます。',
    ],
  },
  {
    kind: 'file-place',
    change: (site) => {
      site['content/articles/recipient/inbox.png'] = '';
    },
    printed: [
      'content/articles/recipient/inbox.png  file-place',
      '  ここに置いた画像は、サイトに出ません。',
      '  → 画像は public/ に移し、記事には ![何が写っているか](/名前.png) と書きます。',
    ],
  },
];
