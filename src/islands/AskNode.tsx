import { Fragment, type RefObject } from 'preact';
import type { SpokenStep, Step } from '#core/tree/trail.ts';
import type { NodeKey } from '#core/tree/tree.ts';
import type { Words } from '../words.ts';
import type { AskState } from './ask-state.ts';
import { AskAnswers } from './AskAnswers.tsx';
import { AskOutcome } from './AskOutcome.tsx';
import { AskTold } from './AskTold.tsx';
import { AskTrail } from './AskTrail.tsx';
import { Phrases } from './Phrases.tsx';

/** Where the site lies: its base path, ending with a slash, and its address without a path. */
export interface Site {
  readonly base: string;
  readonly origin: string;
}

/** What every part of the troubleshooter is given. */
export interface AskShared {
  state: AskState;
  /** The answers before this node, in words. */
  spoken: readonly SpokenStep[];
  site: Site;
  /** Opens a question again with the answers around it. */
  change: (event: MouseEvent, at: NodeKey, steps: readonly Step[]) => void;
  words: Words['ask'];
}

/** Answers the question that is shown. */
export type Answer = (event: MouseEvent, to: NodeKey, chosen: string) => void;

interface NodeProps extends AskShared {
  /** Answers that a change has just dropped, in words. */
  fallen: readonly SpokenStep[];
  answer: Answer;
  heading?: RefObject<HTMLHeadingElement>;
}

/** One question, look page or outcome, as its static page and as the island shows it. */
export function AskNode({ heading, fallen, answer, ...shared }: NodeProps) {
  const { state, site, words } = shared;
  const { caption, phrases, hint, ways, edges, outcome, key } = state.view;
  const given = state.later.find(({ at }) => at === key)?.answer;
  const told = state.stale || fallen.length > 0 || given !== undefined;
  return (
    <>
      <p class="text-small text-muted">{caption}</p>
      <h1
        class="phrased mt-2"
        tabIndex={-1}
        ref={heading ?? null}
        data-pagefind-weight="2"
        aria-describedby={told ? 'told' : undefined}
      >
        <Phrases of={phrases} />
      </h1>
      {told && <AskTold changing={given !== undefined} fallen={fallen} {...shared} />}
      {hint && <p class="mt-3 max-w-text text-muted">{hint}</p>}
      {ways && (
        <dl class="mt-4 max-w-text">
          {ways.map(({ in: place, way }) => (
            <Fragment key={place}>
              <dt class="mt-3 font-bold">{place}</dt>
              <dd>{way}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {ways && <p class="mt-8 max-w-text font-bold">{words.found}</p>}
      {outcome ? (
        <AskOutcome outcome={outcome} {...shared} />
      ) : (
        <>
          <AskAnswers edges={edges} given={given} answer={answer} site={site} words={words} />
          <AskTrail {...shared} />
        </>
      )}
      <ul class="mt-8 flex flex-wrap gap-x-6 text-small" data-screen-only>
        <li>
          <a class="inline-block py-2" href={`${site.base}search/`}>
            {words.error}
          </a>
        </li>
        <li>
          <a class="inline-block py-2" href={`${site.base}ask/`}>
            {words.again}
          </a>
        </li>
        <li>
          <a class="inline-block py-2" href={`${site.base}ask/map/`}>
            {words.map}
          </a>
        </li>
      </ul>
    </>
  );
}
