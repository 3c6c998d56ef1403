import type { Words } from '../words.ts';
import { CopyLink } from './CopyLink.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SearchSaid } from './SearchSaid.tsx';
import type { Search } from './use-search.ts';

interface Props {
  /** What was asked. */
  text: string;
  search: Search;
  /** The ways onward stand there before anything is asked, too. */
  ways?: boolean;
  base: string;
  words: Words['searching'];
  owners: Words['fixOwner'];
}

/** All that stands below a field or a box once something was asked. */
export function SearchAnswers({ text, search, ways = false, base, words, owners }: Props) {
  return (
    <>
      <SearchSaid search={search} words={words} />
      <SearchResults search={search} ways={ways} base={base} words={words} owners={owners} />
      {search.state === 'done' && search.results.length > 0 && (
        <CopyLink text={text} search={search} base={base} words={words} />
      )}
    </>
  );
}
