import { type ComponentChildren, Fragment, type RefObject } from 'preact';
import type { Step } from '#core/tree/trail.ts';
import { type NodeKey, UNSURE } from '#core/tree/tree.ts';
import type { NodeView } from '#core/tree/view.ts';
import type { Words } from '../words.ts';
import { AskOutcome } from './AskOutcome.tsx';

/** Goes to a node with a trail, in place; a modified click stays the browser's. */
export type Go = (event: MouseEvent, key: NodeKey, trail: readonly Step[]) => void;

/** What every part of the troubleshooter is given. */
export interface AskShared {
  /** The site's base path, ending with a slash. */
  base: string;
  go: Go;
  words: Words['ask'];
}

interface NodeProps extends AskShared {
  view: NodeView;
  trail: readonly Step[];
  heading?: RefObject<HTMLHeadingElement>;
  /** The list of earlier answers. */
  children?: ComponentChildren;
}

/** One question or outcome, as its static page and as the island shows it. */
export function AskNode({ view, trail, base, go, words, heading, children }: NodeProps) {
  const { caption, phrases, hint, edges, outcome } = view;
  return (
    <>
      <p class="text-small text-muted">{caption}</p>
      <h1 class="phrased mt-2" tabIndex={-1} ref={heading ?? null} data-pagefind-weight="2">
        <Phrases of={phrases} />
      </h1>
      {hint && <p class="mt-3 max-w-text text-muted">{hint}</p>}
      {outcome ? (
        <AskOutcome outcome={outcome} base={base} words={words}>
          {children}
        </AskOutcome>
      ) : (
        <>
          <ol class="mt-6 max-w-text border-t border-hairline" data-answers>
            {edges.map(({ answer, phrases: label, hint: second, to }) => (
              <li key={answer} class="border-b border-hairline">
                <a
                  class="door-row text-text! no-underline visited:text-text"
                  href={`${base}ask/${to}/`}
                  data-answer={answer}
                  data-unsure={answer === UNSURE || undefined}
                  onClick={(event) => go(event, to, [...trail, { at: view.key, answer }])}
                >
                  <span class={answer === UNSURE ? 'text-muted' : undefined}>
                    <span class="phrased">
                      <Phrases of={label} />
                    </span>
                    {second && <span class="block text-small text-muted">{second}</span>}
                  </span>
                </a>
              </li>
            ))}
          </ol>
          {children}
        </>
      )}
      <ul class="mt-8 flex flex-wrap gap-x-6 text-small">
        <li>
          <a class="inline-block py-2" href={`${base}search/`}>
            {words.error}
          </a>
        </li>
        <li>
          <a class="inline-block py-2" href={`${base}ask/`}>
            {words.again}
          </a>
        </li>
      </ul>
    </>
  );
}

/** Text that may break between its phrases alone. */
function Phrases({ of: phrases }: { of: readonly string[] }) {
  return phrases.map((phrase, i) => (
    <Fragment key={i}>
      {i > 0 && <wbr />}
      {phrase}
    </Fragment>
  ));
}
