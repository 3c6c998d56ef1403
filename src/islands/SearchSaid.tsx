import type { Words } from '../words.ts';
import type { Search } from './use-search.ts';

interface Props {
  search: Search;
  words: Words['searching'];
}

/** What the search has to say of what it found; it is announced. */
export function SearchSaid({ search, words }: Props) {
  const { state, verdict, cut } = search;
  const done = state === 'done';
  return (
    <div class="mt-6">
      <p role="status" class="font-bold" data-verdict={verdict?.notice && 'not-a-bounce'}>
        {spoken(search, words)}
      </p>
      {done && verdict?.notice && <p>{words.noticeRest}</p>}
      {done && cut && <p class="text-small text-muted">{words.tooLong}</p>}
    </div>
  );
}

function spoken(search: Search, words: Words['searching']): string {
  const { state, results, reply, verdict, more } = search;
  if (state === 'idle') return '';
  if (state === 'error') return words.error;
  if (verdict?.notice) return words.notice[verdict.notice];
  if (state === 'loading') return words.loading;
  if (results.length === 0) return words.none;
  const count = `${results.length}${more ? words.foundMore : words.found}`;
  if (!reply || !verdict) return count;
  if (reply.unknownCode !== undefined) return `「${reply.unknownCode}」${words.unknownCode}`;
  if (verdict.pageless !== undefined) return `「${verdict.pageless}」${words.pageless}`;
  if (reply.causes > 1) return `${reply.causes}${words.causes}`;
  const delayed = verdict.delayed ? words.delayed : '';
  if (search.differences.length > 0) return words.twoFit + delayed;
  if (verdict.rival) return words.rival + delayed;
  if (reply.causes === 1) return words.cause + delayed + count;
  return verdict.guess ? words.guesses + count : count;
}
