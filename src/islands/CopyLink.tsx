import { useEffect, useState } from 'preact/hooks';
import { wordsForLink } from '#core/search/address.ts';
import type { Words } from '../words.ts';

interface Props {
  text: string;
  /** The wording of the error that was found: the site's own text. */
  wording: string | undefined;
  base: string;
  words: Words['searching'];
}

/** Copies a link to what was found. Of the reader's text it holds the codes alone. */
export function CopyLink({ text, wording, base, words }: Props) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(''), [text]);
  const found = wordsForLink(text, wording);
  if (found === '') return null;
  const copy = async () => {
    setSaid('');
    const link = new URL(`${base}search/#${new URLSearchParams({ q: found })}`, location.href).href;
    try {
      await navigator.clipboard.writeText(link);
      setSaid(words.copied);
    } catch {
      setSaid(`${words.copyFailed} ${link}`);
    }
  };
  return (
    <div class="mt-4 border-t border-hairline pt-3">
      <button
        type="button"
        class="min-h-11 rounded-control border border-control bg-page px-3 text-small"
        onClick={() => void copy()}
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
