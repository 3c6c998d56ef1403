import { useEffect, useState } from 'preact/hooks';

/**
 * Copies a text and says so; what was said goes when the text is another one.
 * @param text what the copy belongs to
 * @param copied what is said when it worked
 * @param failed what is said, and done, where the clipboard is missing (plain http, old web views) or refused
 * @returns what there is to say, to be announced, and the function that copies
 */
export function useCopy(text: string, copied: string, failed: (text: string) => string) {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(''), [text]);
  const copy = async (what: string) => {
    // Emptied first, so that the same words are announced again.
    setSaid('');
    try {
      await navigator.clipboard.writeText(what);
      setSaid(copied);
    } catch {
      setSaid(failed(what));
    }
  };
  return [said, (what: string) => void copy(what)] as const;
}
