import { addressesOf, lostAddresses } from '../../permalink/lock.ts';
import { isOfTree } from '../../tree/addresses.ts';
import type { ContentProblem } from '../kinds.ts';
import type { Content } from '../model.ts';

const LOCK = 'content/permalinks.lock';

/** The check itself enters the addresses of a draft that passes; nobody has them until the draft is published. */
const TAKE_BACK =
  'まだ公開していない下書きのものなら、この行を取り消します。コミットする前なら git checkout content/permalinks.lock で戻し、コミットしたあとなら、この行だけを消します。';

/** An address once published never dies: readers' tickets and bookmarks hold it. */
export function permalinks({ articles, lock }: Content): ContentProblem[] {
  const given = articles.flatMap(({ slug, fields }) =>
    addressesOf({ slug, number: fields.number }),
  );
  // While a number cannot be read, nobody can tell which address is lost; the number itself is reported.
  const blind = articles.some(({ fields }) => fields.number === undefined);
  return lostAddresses(lock, given)
    .filter(({ address }) => !(blind && address.startsWith('/k/')) && !isOfTree(address))
    .map(({ address, line }) => ({
      kind: 'address-lost',
      file: LOCK,
      line,
      what: `アドレス「${address}」のページがなくなりました。`,
      fix: `公開した記事のものなら、ファイル名(slug)と番号を元に戻します。公開したアドレスは変えません。\n${TAKE_BACK}`,
    }));
}
