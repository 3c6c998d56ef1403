import { useEffect, useRef, useState } from 'preact/hooks';
import { speakTrail, type Step, readTrail, edgeTo, writeTrail } from '#core/tree/trail.ts';
import { type NodeKey, startOf } from '#core/tree/tree.ts';
import { type AskData, type NodeView, viewOf } from '#core/tree/view.ts';
import type { Words } from '../words.ts';
import { AskNode } from './AskNode.tsx';
import { AskTrail } from './AskTrail.tsx';

interface Props {
  /** The node of the page that was loaded. */
  view: NodeView;
  /** The site's base path, ending with a slash. */
  base: string;
  siteName: string;
  words: Words['ask'];
}

interface State {
  readonly view: NodeView;
  readonly trail: readonly Step[];
}

/** Gives the node of an address, or undefined for the troubleshooter's own first page. */
const keyIn = (path: string) => /\/ask\/([^/]+\/[^/]+)\/$/.exec(path)?.[1] as NodeKey | undefined;

/**
 * The troubleshooter in place: swaps node for node without loading a page. Every answer stays an ordinary link,
 * which serves when JavaScript or the tree's data does not come.
 */
export default function Ask({ view, base, siteName, words }: Props) {
  const [state, setState] = useState<State>({ view, trail: [] });
  const [data, setData] = useState<AskData>();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  const load = async (): Promise<AskData> => {
    if (data) return data;
    const loaded = (await (await fetch(`${base}ask/tree.json`)).json()) as AskData;
    setData(loaded);
    return loaded;
  };

  /** Shows what an address says: the node by its path, the trail by its fragment. */
  const show = async ({ pathname, hash }: { pathname: string; hash: string }) => {
    const loaded = await load();
    const key = keyIn(pathname) ?? startOf(loaded.tree, 'start');
    const trail = readTrail(loaded.tree, hash);
    const last = trail.at(-1);
    const fits = last && edgeTo(loaded.tree, last) === key;
    setState({ view: viewOf(loaded, key, words.unsure), trail: fits ? trail : [] });
  };

  const go = (event: MouseEvent, key: NodeKey, trail: readonly Step[]) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button > 0) return;
    event.preventDefault();
    const to = `${base}ask/${key}/${writeTrail(trail)}`;
    load().then(
      () => {
        moved.current = true;
        history.pushState(null, '', to);
        return show(location);
      },
      () => location.assign(to),
    );
  };

  useEffect(() => {
    const onPop = () => {
      moved.current = true;
      void show(location);
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  });
  useEffect(() => {
    if (location.hash.startsWith('#a=')) void show(location).catch(() => undefined);
  }, []);
  useEffect(() => {
    const main = document.querySelector('main');
    const { key, outcome, heading: text } = state.view;
    main?.removeAttribute(outcome ? 'data-question' : 'data-outcome');
    main?.setAttribute(outcome ? 'data-outcome' : 'data-question', key);
    if (!moved.current) return;
    document.title = `${text} | ${siteName}`;
    heading.current?.focus();
  }, [state.view]);

  const trail = data ? speakTrail(data.tree, state.trail, words.unsure) : [];
  return (
    <AskNode
      view={state.view}
      trail={state.trail}
      base={base}
      go={go}
      heading={heading}
      words={words}
    >
      <AskTrail spoken={trail} base={base} go={go} words={words} />
    </AskNode>
  );
}
