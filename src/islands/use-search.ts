import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from './own-search.ts';

export type SearchState = 'idle' | 'loading' | 'done' | 'error';

/** What the search shows at one moment. */
export interface Search extends Pick<Answer, 'results' | 'differences' | 'cut'> {
  readonly state: SearchState;
  readonly reply: Answer['reply'] | undefined;
  readonly verdict: Answer['verdict'] | undefined;
  /** There are more pages than are shown. */
  readonly more: boolean;
  /** What takes out of a text what tells who somebody is, and writes what was found; it comes behind the results. */
  readonly out: typeof import('./taking-out.ts') | undefined;
}

const IDLE: Search = {
  state: 'idle',
  results: [],
  reply: undefined,
  verdict: undefined,
  differences: [],
  cut: false,
  more: false,
  out: undefined,
};

/** A text of so many characters is no question. */
const LONG = 5_000;
/** Time for a browser to draw, in milliseconds. */
const PAINT = 30;

/** Loads what a search needs besides the page, once; the next call tries again when it could not be had. */
const load = () => import('./asked.ts');

/**
 * Asks the own search, shows what it is sure of at once, and appends what the full text finds.
 * @param base the site's base path, ending with a slash
 * @param place gives the element that says how far the search is, in `data-search-state`
 * @param pages how many pages the full-text index holds; left out where the page may not or need not ask it
 */
export function useSearch(base: string, place: () => Element | null, pages?: number) {
  const [search, setSearch] = useState(IDLE);
  const latest = useRef('');

  const find = async (text: string) => {
    latest.current = text;
    const show = (next: Omit<Search, 'out'>) =>
      latest.current === text && setSearch(({ out }) => ({ ...next, out }));
    if (text.trim() === '') return show(IDLE);
    setSearch((before) => ({ ...before, state: 'loading' }));
    try {
      const { answerOf, withFullText } = await load();
      // A long text takes a moment: that it is being read shows before it is.
      if (text.length > LONG) await new Promise((resolve) => setTimeout(resolve, PAINT));
      const own: Omit<Search, 'out'> = {
        ...(await answerOf(text, base)),
        state: 'loading',
        more: false,
      };
      if (pages === undefined || own.verdict?.complete) return show({ ...own, state: 'done' });
      const settled = own.reply?.settled ?? false;
      // What is sure stands there before the full text is even loaded.
      if (settled) show(own);
      const all = await withFullText(text, own.results, settled, { base, pages }).catch(
        (error: unknown) => {
          if (own.results.length === 0) throw error;
          return { results: own.results };
        },
      );
      show({ ...own, ...all, state: 'done' });
    } catch {
      show({ ...IDLE, state: 'error' });
    }
  };

  useEffect(() => {
    if (search.state !== 'done' || search.out) return;
    import('./taking-out.ts')
      .then((out) => setSearch((now) => ({ ...now, out })))
      // Without it nothing can be taken out; results can be read.
      .catch(() => undefined);
  }, [search.state]);

  useEffect(() => {
    place()?.setAttribute('data-search-state', search.state);
  }, [search.state]);

  /** Loads what an answer needs while the reader still types the question. */
  const warm = () => {
    load()
      .then(({ prepare }) => prepare(base))
      .catch(() => undefined);
  };

  return { search, find, warm, latest };
}

/**
 * Asks when a reader pauses, where the text is another one than was asked last.
 * @param pause milliseconds that end a word
 */
export function useAskAfter(
  text: string,
  { latest }: Pick<ReturnType<typeof useSearch>, 'latest'>,
  pause: number,
  ask: () => void,
): void {
  useEffect(() => {
    if (text === latest.current) return;
    const timer = setTimeout(ask, pause);
    return () => clearTimeout(timer);
  }, [text]);
}
