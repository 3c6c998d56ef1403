import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import { PasteBox } from './PasteBox.tsx';
import { SearchAnswers } from './SearchAnswers.tsx';
import { SearchField } from './SearchField.tsx';
import { usePasted } from './use-pasted.ts';
import { useAskAfter, useSearch } from './use-search.ts';

interface Props {
  /** The site's base path, ending with a slash. */
  base: string;
  /** How many pages the full-text index holds. */
  pages: number;
  words: Words['searching'];
  owners: Words['fixOwner'];
}

/** A pause in typing that ends a word, in milliseconds. */
const PAUSE = 200;
/** What the field shows of an address; more than that is nobody's question. */
const MOST_CHARACTERS = 1000;

/** Reads the words of the address: `#q=` of this page, or `?q=` of a link from outside. Never throws. */
function wordsOfAddress(): string {
  const read = (part: string) => new URLSearchParams(part.slice(1)).get('q');
  return (read(location.hash) ?? read(location.search) ?? '').slice(0, MOST_CHARACTERS);
}

const main = () => document.querySelector('main');

/** Search in the page: a field for words, whose short ones stand in the fragment, and a box for whole texts, which stand nowhere. */
export default function Search({ base, pages, words, owners }: Props) {
  const [query, setQuery] = useState('');
  const [paste, setPaste] = useState('');
  const pasted = usePasted();
  const fold = useRef<HTMLDetailsElement>(null);
  const { search, find, warm, latest } = useSearch(base, main, pages);
  const text = paste || query;

  useEffect(() => {
    const follow = () => {
      const words = wordsOfAddress();
      if (words === latest.current) return;
      setPaste('');
      setQuery(words);
      void find(words);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  useAskAfter(text, { latest }, PAUSE, () => {
    const fragment = paste === '' ? pasted.fragmentOf(query) : '';
    history.replaceState(null, '', location.pathname + fragment);
    void find(text);
  });

  const type = (typed: string, whole: boolean) => {
    pasted.note(typed, whole);
    setPaste('');
    setQuery(typed);
  };
  const takePaste = (whole: string) => {
    // A text of several lines goes into the box.
    if (!pasted.hasLines(whole)) return false;
    setQuery('');
    setPaste(whole);
    if (fold.current) fold.current.open = true;
    return true;
  };
  const ask = () => void find(text);

  return (
    <>
      <SearchField
        id="q"
        query={query}
        onType={type}
        onPaste={takePaste}
        onAsk={ask}
        onFocus={warm}
        words={words}
      />
      <details ref={fold} class="needs-script mt-3 max-w-text">
        <summary class="py-2">{words.pasteOpen}</summary>
        <PasteBox id="paste" value={paste} onText={setPaste} onAsk={ask} words={words} />
      </details>
      <div class="max-w-text">
        <SearchAnswers ways text={text} search={search} base={base} words={words} owners={owners} />
      </div>
    </>
  );
}
