import type { Words } from '../words.ts';
import type { SearchState } from './use-search.ts';

interface Props {
  state: SearchState;
  /** Nothing was found: the ways are what is left. */
  none: boolean;
  base: string;
  words: Words['searching'];
}

const WAYS = [
  ['ask/', 'ask'],
  ['articles/read-bounce-message/', 'read'],
  ['errors/', 'errors'],
  ['codes/', 'codes'],
  ['articles/', 'list'],
  ['articles/contact-support-checklist/', 'contact'],
] as const;

/** Where to go on when no result is the right one. */
export function SearchWays({ state, none, base, words }: Props) {
  const alone = none && state !== 'idle';
  const said = state === 'idle' ? words.idleWays : words.otherWays;
  return (
    <div class={alone ? 'mt-2' : 'mt-6 border-t border-hairline pt-3'} data-search-ways>
      <p>{alone ? words.noneHelp : said}</p>
      <ul class="mt-1 flex flex-wrap gap-x-6">
        {WAYS.map(([path, name]) => (
          <li key={path}>
            <a class="inline-block py-2" href={base + path}>
              {words.noneLinks[name]}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
