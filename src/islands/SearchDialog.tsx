import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import { SearchField } from './SearchField.tsx';
import { SearchResults } from './SearchResults.tsx';
import { SearchSaid } from './SearchSaid.tsx';
import { loadWords } from './search-words.ts';
import { usePasted } from './use-pasted.ts';
import { useAskAfter, useSearch } from './use-search.ts';

interface Props {
  dialog: HTMLDialogElement;
  base: string;
  words: Words['searching'];
  owners: Words['fixOwner'];
}

const PAUSE = 150;
/** More than that is looked through on the search page. */
const MOST = 8;

/** The search over any page: Esc closes it, arrows move among the results. */
function SearchDialog({ dialog, base, words, owners }: Props) {
  const [text, setText] = useState('');
  const pasted = usePasted();
  const { search: whole, find, warm, latest } = useSearch(base, () => dialog);
  const results = whole.results.slice(0, MOST);
  const search = { ...whole, results, more: whole.results.length > MOST };
  useAskAfter(text, { latest }, PAUSE, () => void find(text));

  const type = (typed: string, whole: boolean) => {
    pasted.note(typed, whole);
    setText(typed);
  };
  // The field shows one line; what is asked is the whole text.
  const takePaste = (whole: string) => {
    if (!pasted.hasLines(whole)) return false;
    setText(whole);
    return true;
  };

  return (
    <>
      <SearchField
        id="dialog-q"
        query={text}
        onType={type}
        onPaste={takePaste}
        onAsk={() => void find(text)}
        onFocus={warm}
        words={words}
      />
      <SearchSaid search={search} words={words} />
      <SearchResults search={search} base={base} words={words} owners={owners} />
      <p class="mt-4 flex flex-wrap items-center justify-between gap-x-6 border-t border-hairline pt-3">
        <a class="inline-block py-2" href={`${base}search/${pasted.fragmentOf(text)}`}>
          {words.more}
        </a>
        <button
          type="button"
          class="min-h-11 rounded-control border border-control bg-page px-3 text-small"
          onClick={() => dialog.close()}
        >
          {words.close}
        </button>
      </p>
    </>
  );
}

/** Moves the focus between the field and the results; Esc closes at once, where a field would only be emptied. */
function move(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1, Escape: 0 }[event.key];
  if (step === undefined || event.isComposing) return;
  const dialog = event.currentTarget as HTMLDialogElement;
  if (step === 0) {
    event.preventDefault();
    // Else the next key would still go into the field of the closed dialog.
    (document.activeElement as HTMLElement | null)?.blur();
    dialog.close();
    return;
  }
  const stops = [...dialog.querySelectorAll<HTMLElement>('input, [data-results] > li > a')];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page. Rejects when what it needs cannot be had. */
export async function openSearch(base: string): Promise<void> {
  if (!dialog) {
    const { searching, fixOwner } = await loadWords(base);
    const drawn = document.createElement('dialog');
    drawn.className = 'search-dialog';
    drawn.setAttribute('aria-label', searching.dialog);
    drawn.addEventListener('keydown', move);
    // A link to a place on this very page loads nothing.
    drawn.addEventListener('click', (event) => {
      if ((event.target as Element).closest('a')) drawn.close();
    });
    document.body.append(drawn);
    render(<SearchDialog dialog={drawn} base={base} words={searching} owners={fixOwner} />, drawn);
    dialog = drawn;
  }
  dialog.showModal();
  const field = dialog.querySelector('input');
  field?.focus();
  field?.select();
}
