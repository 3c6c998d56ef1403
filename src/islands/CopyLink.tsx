import { wordsForLink } from '#core/search/address.ts';
import type { Words } from '../words.ts';
import { useCopy } from './use-copy.ts';
import type { Search } from './use-search.ts';

interface Props {
  text: string;
  search: Search;
  base: string;
  words: Words['searching'];
}

/** Copies what was found: a link, which of the reader's text holds the codes alone, and a text for a ticket, masked. */
export function CopyLink({ text, search, base, words }: Props) {
  const [said, copy] = useCopy(text, words.copied, (link) => `${words.copyFailed} ${link}`);
  const { verdict, out, results } = search;
  const [first] = results;
  const link = wordsForLink(text, verdict?.error?.wordings[0]);
  const whole = (path: string) => new URL(base + path, location.href).href;
  const options = [
    link !== '' && {
      label: words.copyLink,
      hint: words.copyLinkHint,
      text: () => whole(`search/#${new URLSearchParams({ q: link })}`),
    },
    first &&
      out && {
        label: words.copyFound,
        hint: words.copyFoundHint,
        text: () => out.foundText(first, whole(first.path), words.foundText),
      },
  ];
  return (
    <div class="mt-4 border-t border-hairline pt-3">
      {options.map(
        (option) =>
          option && (
            <div key={option.label} class="mt-2">
              <button
                type="button"
                class="min-h-11 rounded-control border border-control bg-page px-3 text-small"
                onClick={() => copy(option.text())}
              >
                {option.label}
              </button>
              <p class="text-small text-muted">{option.hint}</p>
            </div>
          ),
      )}
      <p class="text-small" role="status">
        {said}
      </p>
    </div>
  );
}
