import { isPlacePath, lostAddresses } from '../../permalink/lock.ts';
import { isOfTree } from '../../tree/addresses.ts';
import type { ContentProblem } from '../kinds.ts';
import type { Content } from '../model.ts';
import { unknowable } from '../permanent.ts';
import { answeredAddresses } from '../redirects.ts';

const LOCK = 'content/permalinks.lock';

/** The check itself enters the addresses of a draft that passes; nobody has them until the draft is published. */
const TAKE_BACK =
  'まだ公開していない下書きのものなら、この行を取り消します。コミットする前なら git checkout content/permalinks.lock で戻し、コミットしたあとなら、この行だけを消します。';

/** An address once published never dies: readers' tickets and bookmarks hold it. */
export function permalinks(content: Content): ContentProblem[] {
  const isUnknowable = unknowable(content);
  const answered = new Set(answeredAddresses(content));
  return (
    lostAddresses(content.lock, [...answered])
      .filter(({ address }) => !isUnknowable(address) && !isOfTree(address))
      // With its number a page loses all its places: that is told once.
      .filter(({ address }) => !isPlacePath(address) || answered.has(numberOf(address)))
      .map(({ address, line }) => ({
        kind: 'address-lost',
        file: LOCK,
        line,
        what: `アドレス「${address}」のページがなくなりました。`,
        fix: `${cure(address)}名前を変えるか、取り下げるのなら、content/moved.yaml に行き先を書きます。\n${TAKE_BACK}`,
      }))
  );
}

const numberOf = (address: string) => address.split('/').slice(0, 3).join('/') + '/';

/** What gave an address, and so gives it again. */
function cure(address: string): string {
  if (address.startsWith('/codes/')) {
    return '公開したものなら、content/codes.yaml の項目か、その番号を持つエラーのreplies・enhancedを元に戻します。';
  }
  const [, key] = /^\/k\/\d{3}\/([a-z0-9-]+)\/$/.exec(address) ?? [];
  if (key !== undefined) {
    return `公開した記事の場所のものなら、節か、手順のid「${key}」を元に戻します。`;
  }
  if (/^\/errors\/|^\/k\/\d{4}\//.test(address)) {
    return '公開したエラーのものなら、ファイル名(id)と番号を元に戻します。';
  }
  return '公開した記事のものなら、ファイル名(slug)と番号を元に戻します。';
}
