import { useEffect, useRef, useState } from 'preact/hooks';
import { useCopy } from './use-copy.ts';

interface Props {
  /** What stands above the text. */
  caption: string;
  text: string;
  words: { readonly copy: string; readonly copied: string; readonly copyFailed: string };
}

/**
 * A text to take along, selectable without JavaScript, with a button that copies it where that works. A twin of copy.ts, which
 * serves the static pages: a module for both would be one request more on every article.
 */
export function CopyText({ caption, text, words }: Props) {
  const [ready, setReady] = useState(false);
  const block = useRef<HTMLPreElement>(null);
  const [said, copy] = useCopy(text, words.copied, () => {
    if (block.current) getSelection()?.selectAllChildren(block.current);
    return words.copyFailed;
  });
  useEffect(() => setReady(true), []);

  return (
    <figure
      class="machine max-w-machine border border-l-4 border-hairline border-l-control bg-sub"
      data-pagefind-ignore
    >
      <figcaption class="border-b border-hairline px-4 py-2 text-small text-muted">
        {caption}
      </figcaption>
      <div class="flex items-start gap-2 ps-4">
        <pre class="min-w-0 grow py-3" ref={block}>
          {text}
        </pre>
        <button
          type="button"
          class="m-1 min-h-11 shrink-0 rounded-control border border-control bg-page px-3 text-small"
          hidden={!ready}
          onClick={() => copy(text)}
        >
          {words.copy}
        </button>
      </div>
      <p class="px-4 text-small text-muted" role="status">
        {said}
      </p>
    </figure>
  );
}
