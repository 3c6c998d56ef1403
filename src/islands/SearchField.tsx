import type { Words } from '../words.ts';

interface Props {
  id: string;
  query: string;
  /** @param pasted the text came from elsewhere as a whole, by paste or drop */
  onType: (typed: string, pasted: boolean) => void;
  /** Tells of a pasted text; true when it was taken elsewhere. */
  onPaste: (text: string) => boolean;
  onAsk: () => void;
  onFocus: () => void;
  words: Words['searching'];
}

/** The field for words, a code or a line. */
export function SearchField({ id, query, onType, onPaste, onAsk, onFocus, words }: Props) {
  const submit = (event: Event) => {
    event.preventDefault();
    onAsk();
  };
  return (
    <form role="search" class="needs-script max-w-text" onSubmit={submit}>
      <label class="block font-bold" for={id}>
        {words.label}
      </label>
      <p id={`${id}-hint`} class="text-small text-muted">
        {words.hint}
      </p>
      <div class="mt-2 flex flex-wrap gap-2">
        <input
          class="field"
          id={id}
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${id}-hint`}
          value={query}
          onFocus={onFocus}
          onInput={(event) => {
            // The cross that empties the field gives an event without a type.
            const { inputType = '' } = event as Partial<InputEvent>;
            onType(event.currentTarget.value, inputType.startsWith('insertFrom'));
          }}
          onPaste={(event) => {
            if (onPaste(event.clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
          }}
        />
        <button class="button" type="submit">
          {words.button}
        </button>
      </div>
    </form>
  );
}
