import { wordsForLink } from '#core/search/address.ts';
import type { Words } from '../words.ts';
import { useCopy } from './use-copy.ts';

interface Props {
  text: string;
  /** The wording of the error that was found: the site's own text. */
  wording: string | undefined;
  base: string;
  words: Words['searching'];
}

/** Copies a link to what was found. Of the reader's text it holds the codes alone. */
export function CopyLink({ text, wording, base, words }: Props) {
  const [said, copy] = useCopy(text, words.copied, (link) => `${words.copyFailed} ${link}`);
  const found = wordsForLink(text, wording);
  if (found === '') return null;
  const address = `${base}search/#${new URLSearchParams({ q: found })}`;
  return (
    <div class="mt-4 border-t border-hairline pt-3">
      <button
        type="button"
        class="min-h-11 rounded-control border border-control bg-page px-3 text-small"
        onClick={() => copy(new URL(address, location.href).href)}
      >
        {words.copyLink}
      </button>
      <p class="text-small text-muted">{words.copyLinkHint}</p>
      <p class="text-small" role="status">
        {said}
      </p>
    </div>
  );
}
