import { useEffect, useRef, useState } from 'preact/hooks';
import { mayStandInAddress } from '#core/search/address.ts';
import type { Words } from '../words.ts';
import { PasteBox } from './PasteBox.tsx';
import { SearchAnswers } from './SearchAnswers.tsx';
import { SearchField } from './SearchField.tsx';
import { useSearch } from './use-search.ts';

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
  // A text that was pasted stays out of the address, in the field too, until the field is empty again.
  const pasted = useRef(false);
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

  useEffect(() => {
    if (text === latest.current) return;
    const timer = setTimeout(() => {
      const shown = paste === '' && !pasted.current && mayStandInAddress(query) ? query : '';
      const fragment = shown === '' ? '' : `#${new URLSearchParams({ q: shown })}`;
      history.replaceState(null, '', location.pathname + fragment);
      void find(text);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);

  const type = (typed: string, whole: boolean) => {
    pasted.current = typed !== '' && (pasted.current || whole);
    setPaste('');
    setQuery(typed);
  };
  const takePaste = (whole: string) => {
    pasted.current = true;
    // A field of one line would join the lines: a text of several goes into the box.
    if (!whole.trim().includes('\n')) return false;
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
