import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import { findPages } from './find.ts';
import { SearchResults, type Result } from './SearchResults.tsx';

interface Props {
  /** The site's base path, ending with a slash. */
  base: string;
  /** How many pages the index holds. */
  pages: number;
  words: Words['searching'];
}

type State = 'idle' | 'loading' | 'done' | 'error';

/** A pause in typing that ends a word, in milliseconds. */
const PAUSE = 200;
const MOST_RESULTS = 20;
/** What the field shows of an address; more than that is nobody's question. */
const MOST_CHARACTERS = 1000;

/** Reads the words of the address: `#q=` of this page, or `?q=` of a link from outside. Never throws. */
function wordsOfAddress(): string {
  const read = (part: string) => new URLSearchParams(part.slice(1)).get('q');
  return (read(location.hash) ?? read(location.search) ?? '').slice(0, MOST_CHARACTERS);
}

/** Search in the page. Words stay in the fragment, which no server sees. */
export default function Search({ base, pages, words }: Props) {
  const [query, setQuery] = useState('');
  const [state, setState] = useState<State>('idle');
  const [results, setResults] = useState<readonly Result[]>([]);
  const [more, setMore] = useState(false);
  const latest = useRef('');

  const find = async (text: string) => {
    latest.current = text;
    if (text.trim() === '') {
      setResults([]);
      setState('idle');
      return;
    }
    setState('loading');
    try {
      const found = await findPages(text, { base, pages, most: MOST_RESULTS });
      if (latest.current !== text) return;
      setResults(found.pages);
      setMore(found.more);
      setState('done');
    } catch {
      if (latest.current === text) setState('error');
    }
  };

  const submit = (event: Event) => {
    event.preventDefault();
    void find(query);
  };

  useEffect(() => {
    const follow = () => {
      const text = wordsOfAddress();
      if (text === latest.current) return;
      setQuery(text);
      void find(text);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useEffect(() => {
    if (query === latest.current) return;
    const timer = setTimeout(() => {
      const fragment = query ? `#${new URLSearchParams({ q: query })}` : '';
      history.replaceState(null, '', location.pathname + fragment);
      void find(query);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [query]);

  useEffect(() => {
    document.querySelector('main')?.setAttribute('data-search-state', state);
  }, [state]);

  return (
    <>
      <form role="search" class="needs-script max-w-text" onSubmit={submit}>
        <label class="block font-bold" for="q">
          {words.label}
        </label>
        <p id="q-hint" class="text-small text-muted">
          {words.hint}
        </p>
        <div class="mt-2 flex flex-wrap gap-2">
          <input
            class="field"
            id="q"
            type="search"
            autocomplete="off"
            spellcheck={false}
            aria-describedby="q-hint"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
          <button class="button" type="submit">
            {words.button}
          </button>
        </div>
      </form>
      <SearchResults state={state} results={results} more={more} base={base} words={words} />
    </>
  );
}
