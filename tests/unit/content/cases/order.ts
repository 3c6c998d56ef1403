import { GMAIL } from '../../../fixtures/content-site.ts';
import type { Case } from './case.ts';

/** Services at the same place of the tables. */
export const orderCases: readonly Case[] = [
  {
    kind: 'duplicate-order',
    change: (site) => {
      site['content/providers/icloud.yaml'] = (site[GMAIL] ?? '').replace(
        'name: Gmail',
        'name: iCloud',
      );
    },
    printed: [
      'content/providers/icloud.yaml:3  duplicate-order',
      '  order 10 は content/providers/gmail.yaml も使っています。',
      '  → 表に出る順番です。まだ使われていない数にします。次に空いている数: 11',
    ],
  },
];
