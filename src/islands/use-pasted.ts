import { useRef } from 'preact/hooks';
import { mayStandInAddress } from '#core/search/address.ts';

/** Remembers whether a text was pasted: it then stays out of the address, in the field too, until the field is empty again. */
export function usePasted() {
  const pasted = useRef(false);
  return {
    /** Notes what was typed; `whole` when it came from elsewhere as a whole. */
    note: (typed: string, whole: boolean) => {
      pasted.current = typed !== '' && (pasted.current || whole);
    },
    /** Notes a pasted text, and tells whether it has lines that a field of one line would join. */
    hasLines: (whole: string) => {
      pasted.current = true;
      return whole.trim().includes('\n');
    },
    /** The fragment that may hold the words; empty where they may not stand in the address. */
    fragmentOf: (text: string) =>
      text !== '' && !pasted.current && mayStandInAddress(text)
        ? `#${new URLSearchParams({ q: text })}`
        : '',
  };
}
