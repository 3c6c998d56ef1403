import type { Words } from '../words.ts';

interface Props {
  id: string;
  value: string;
  onText: (text: string) => void;
  onAsk: () => void;
  words: Words['searching'];
}

/** The box for a whole text. It has no name and stands in no form: nothing in it can be sent. */
export function PasteBox({ id, value, onText, onAsk, words }: Props) {
  return (
    <div class="needs-script max-w-text">
      <label class="block font-bold" for={id}>
        {words.pasteLabel}
      </label>
      <p id={`${id}-hint`} class="text-small text-muted">
        {words.pasteHint}
      </p>
      <textarea
        class="field mt-2 w-full font-mono text-small"
        id={id}
        rows={6}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        data-paste
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <button class="button mt-2" type="button" onClick={onAsk}>
        {words.pasteButton}
      </button>
    </div>
  );
}
