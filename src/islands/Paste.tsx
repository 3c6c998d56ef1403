import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import { SearchAnswers } from './SearchAnswers.tsx';
import { loadWords } from './search-words.ts';
import { useAskAfter, useSearch } from './use-search.ts';

interface Props {
  /** The page's own box: it stays what it is while a reader writes in it. */
  box: HTMLTextAreaElement;
  button: HTMLButtonElement | null;
  base: string;
  words: Words['searching'];
  owners: Words['fixOwner'];
}

const PAUSE = 300;
const main = () => document.querySelector('main');

/** What stands below a box for a returned mail: it answers in place, with the own search alone. */
function Paste({ box, button, base, words, owners }: Props) {
  const [text, setText] = useState(box.value);
  const { search, find, latest } = useSearch(base, main);
  useEffect(() => {
    const read = () => setText(box.value);
    const askNow = () => void find(box.value);
    box.addEventListener('input', read);
    button?.addEventListener('click', askNow);
    return () => {
      box.removeEventListener('input', read);
      button?.removeEventListener('click', askNow);
    };
  }, [box, button]);
  useAskAfter(text, { latest }, PAUSE, () => void find(text));
  return <SearchAnswers text={text} search={search} base={base} words={words} owners={owners} />;
}

/** Draws the answers to a box into a place. Rejects when the words of the search cannot be had. */
export async function answerBelow(
  box: HTMLTextAreaElement,
  button: HTMLButtonElement | null,
  place: Element,
  base: string,
): Promise<void> {
  const { searching, fixOwner } = await loadWords(base);
  place.replaceChildren();
  render(
    <Paste box={box} button={button} base={base} words={searching} owners={fixOwner} />,
    place,
  );
}
