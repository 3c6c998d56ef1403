import type { Words } from '../words.ts';
import { SearchResult } from './SearchResult.tsx';
import { SearchWays } from './SearchWays.tsx';
import type { Search } from './use-search.ts';

interface Props {
  search: Search;
  /** The ways onward stand there before anything is asked, too. */
  ways?: boolean;
  base: string;
  words: Words['searching'];
  owners: Words['fixOwner'];
}

/** What was found, the best first, and where to go on from there. */
export function SearchResults({ search, ways = false, base, words, owners }: Props) {
  const { state, results, differences, out } = search;
  /** Results hold pieces of the reader's text: what is copied out of them is masked. */
  const copyMasked = (event: ClipboardEvent) => {
    const selected = getSelection()?.toString() ?? '';
    if (!event.clipboardData || selected === '') return;
    event.preventDefault();
    if (out) event.clipboardData.setData('text/plain', out.mask(selected));
  };
  return (
    <>
      {results.length > 0 && (
        <ol class="mt-3" data-results onCopy={copyMasked}>
          {results.map((result) => (
            <SearchResult
              key={result.path}
              result={result}
              differences={differences.filter(({ at }) => result.path === `errors/${at}/`)}
              base={base}
              words={words}
              owners={owners}
            />
          ))}
        </ol>
      )}
      {(ways || state === 'done' || state === 'error') && (
        <SearchWays state={state} none={results.length === 0} base={base} words={words} />
      )}
    </>
  );
}
