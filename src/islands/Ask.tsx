import { useEffect, useRef, useState } from 'preact/hooks';
import { speakTrail, type Step, writeTrail } from '#core/tree/trail.ts';
import type { NodeKey } from '#core/tree/tree.ts';
import type { AskData, NodeView } from '#core/tree/view.ts';
import type { Words } from '../words.ts';
import {
  type AskCase,
  caseAfter,
  caseAt,
  firstState,
  loadTree,
  loadView,
  nodeIn,
} from './ask-state.ts';
import { AskNode } from './AskNode.tsx';

interface Props {
  /** The node of the page that was loaded. */
  view: NodeView;
  /** The site's base path, ending with a slash. */
  base: string;
  /** The site's own address, without a path. */
  origin: string;
  siteName: string;
  words: Words['ask'];
}

/**
 * The troubleshooter in place: swaps node for node without loading a page. Every answer stays an ordinary link,
 * which serves when JavaScript or the tree's data does not come.
 */
export default function Ask({ view, base, origin, siteName, words }: Props) {
  const [state, setState] = useState(() => firstState(view));
  const [data, setData] = useState<AskData>();
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);

  const addressOf = (key: NodeKey, steps: readonly Step[]) =>
    `${base}ask/${key}/${writeTrail(steps)}`;
  const show = async (loaded: AskData, where: AskCase) => {
    const next = await loadView(loaded, where.key, { base, unsure: words.unsure });
    setData(loaded);
    setState({ ...where, view: next });
  };
  const read = async () => {
    const loaded = await loadTree(base);
    await show(loaded, caseAt(loaded, location));
  };

  /** Goes on in place; a modified click stays the browser's, and what cannot be loaded is opened as a page. */
  const go = (event: MouseEvent, to: string, next: (loaded: AskData) => AskCase) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button > 0) return;
    event.preventDefault();
    loadTree(base)
      .then(async (loaded) => {
        const where = next(loaded);
        await show(loaded, where);
        moved.current = true;
        // A change keeps the later answers in the address, from which Back and reload read them again.
        history.pushState(null, '', addressOf(where.key, [...where.before, ...where.later]));
      })
      .catch(() => location.assign(to));
  };
  const answer = (event: MouseEvent, to: NodeKey, chosen: string) =>
    go(event, addressOf(to, []), (loaded) => caseAfter(loaded, state, chosen));
  const change = (event: MouseEvent, at: NodeKey, steps: readonly Step[]) => {
    const to = addressOf(at, steps);
    go(event, to, (loaded) => caseAt(loaded, new URL(to, location.href)));
  };

  useEffect(() => {
    const onPop = () => {
      moved.current = true;
      void read().catch(() => location.reload());
    };
    addEventListener('popstate', onPop);
    return () => removeEventListener('popstate', onPop);
  });
  useEffect(() => {
    // Without a network the page of the first question may stand in for any other.
    const elsewhere = (nodeIn(location.pathname) ?? view.key) !== view.key;
    if (elsewhere || location.hash.startsWith('#a=')) void read().catch(() => undefined);
  }, []);
  useEffect(() => {
    const main = document.querySelector('main');
    const { key, outcome, heading: text } = state.view;
    main?.removeAttribute(outcome ? 'data-question' : 'data-outcome');
    main?.setAttribute(outcome ? 'data-outcome' : 'data-question', key);
    if (!moved.current) return;
    document.title = `${text} | ${siteName}`;
    heading.current?.focus();
  }, [state]);

  const speak = (steps: readonly Step[]) =>
    data ? speakTrail(data.tree, steps, words.unsure) : [];
  return (
    <AskNode
      state={state}
      spoken={speak(state.before)}
      fallen={speak(state.fallen)}
      site={{ base, origin }}
      answer={answer}
      change={change}
      heading={heading}
      words={words}
    />
  );
}
