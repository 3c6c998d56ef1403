import { saidOf } from '#core/search/said.ts';
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
  const { state, results, reply, verdict, more, differences } = search;
  if (state === 'idle') return '';
  if (state === 'error') return words.error;
  if (state === 'loading' && !verdict?.notice) return words.loading;
  const count = results.length;
  return saidOf({ count, more, reply, verdict, apart: differences.length > 0 }, words);
}
