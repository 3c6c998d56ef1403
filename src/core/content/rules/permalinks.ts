import { addressesOf, lostAddresses } from '../../permalink/lock.ts';
import type { ContentProblem } from '../kinds.ts';
import type { Content } from '../model.ts';

const LOCK = 'content/permalinks.lock';

/** An address once published never dies: readers' tickets and bookmarks hold it. */
export function permalinks({ articles, lock }: Content): ContentProblem[] {
  const given = articles.flatMap(({ slug, fields }) =>
    addressesOf({ slug, number: fields.number }),
  );
  // While a number cannot be read, nobody can tell which address is lost; the number itself is reported.
  const blind = articles.some(({ fields }) => fields.number === undefined);
  return lostAddresses(lock, given)
    .filter(({ address }) => !(blind && address.startsWith('/k/')))
    .map(({ address, line }) => ({
      kind: 'address-lost',
      file: LOCK,
      line,
      what: `公開したアドレス「${address}」のページがなくなりました。`,
      fix: '記事のファイル名(slug)と番号を、元に戻します。公開したアドレスは変えません。',
    }));
}
