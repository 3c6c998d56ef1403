import { piecesOf } from '#core/search/excerpt.ts';
import type { Words } from '../words.ts';

/** One page that was found. */
export interface Result {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

interface Props {
  state: 'idle' | 'loading' | 'done' | 'error';
  results: readonly Result[];
  /** There are more than these. */
  more: boolean;
  base: string;
  words: Words['searching'];
}

const KINDS = ['article', 'question', 'outcome', 'provider', 'term'] as const;
const kindOf = ({ meta }: Result) => KINDS.find((kind) => kind === meta['kind']) ?? 'article';

/** What the search says and finds; the sentence above the list is announced. */
export function SearchResults({ state, results, more, base, words }: Props) {
  const none = state === 'done' && results.length === 0;
  const spoken = {
    idle: '',
    loading: words.loading,
    error: words.error,
    done: none ? words.none : `${results.length}${more ? words.foundMore : words.found}`,
  }[state];
  return (
    <div class="mt-6 max-w-text">
      <p role="status">{spoken}</p>
      {(none || state === 'error') && (
        <p class="mt-2">
          {none && words.noneHelp} <a href={`${base}articles/`}>{words.list}</a>・
          <a href={`${base}ask/`}>{words.ask}</a>
        </p>
      )}
      {state !== 'idle' && (
        <ol class="mt-4" data-results>
          {results.map((result) => (
            <li key={result.url} class="border-t border-hairline py-3 leading-list">
              <a class="text-lead" href={result.url} data-kind={kindOf(result)}>
                {result.meta['title']}
              </a>
              <p class="text-small text-muted">
                {words.kind[kindOf(result)]}
                {result.meta['owner'] && `・${words.owner}: ${result.meta['owner']}`}
              </p>
              <p>
                {result.excerpt === '' && result.meta['lead']}
                {piecesOf(result.excerpt).map(({ text, marked }) =>
                  marked ? <mark>{text}</mark> : text,
                )}
              </p>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
