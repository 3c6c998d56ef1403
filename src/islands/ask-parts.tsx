import type { ComponentChildren, RefObject } from 'preact';
import type { SpokenStep, Step } from '#core/tree/trail.ts';
import { writeTrail } from '#core/tree/trail.ts';
import type { NodeKey } from '#core/tree/tree.ts';
import { UNSURE } from '#core/tree/tree.ts';
import type { NodeView } from '#core/tree/view.ts';
import type { Words } from '../words.ts';

/** Goes to a node with a trail, in place; a modified click stays the browser's. */
export type Go = (event: MouseEvent, key: NodeKey, trail: readonly Step[]) => void;

interface Shared {
  /** The site's base path, ending with a slash. */
  base: string;
  go: Go;
  words: Words['ask'];
}

interface NodeProps extends Shared {
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
      <h1 class="phrased mt-2" tabIndex={-1} ref={heading ?? null} data-pagefind-weight="10">
        {phrases.map((phrase, i) => (
          <>
            {i > 0 && <wbr />}
            {phrase}
          </>
        ))}
      </h1>
      {hint && <p class="mt-3 max-w-text text-muted">{hint}</p>}
      {outcome ? (
        <AskOutcome outcome={outcome} base={base} words={words}>
          {children}
        </AskOutcome>
      ) : (
        <>
          <ol class="mt-6 max-w-text border-t border-hairline" data-answers>
            {edges.map(({ answer, label, hint: second, to }) => (
              <li key={answer} class="border-b border-hairline">
                <a
                  class="door-row text-text! no-underline visited:text-text"
                  href={`${base}ask/${to}/`}
                  data-answer={answer}
                  data-unsure={answer === UNSURE || undefined}
                  onClick={(event) => go(event, to, [...trail, { at: view.key, answer }])}
                >
                  <span class={answer === UNSURE ? 'text-muted' : undefined}>
                    {label}
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

interface OutcomeProps {
  outcome: NonNullable<NodeView['outcome']>;
  base: string;
  words: Words['ask'];
  children: ComponentChildren;
}

function AskOutcome({ outcome, base, words, children }: OutcomeProps) {
  return (
    <div class="prose">
      <h2>{words.why}</h2>
      <p>{outcome.why}</p>
      {children}
      <h2>{words.remedies}</h2>
      <ol data-remedies>
        {outcome.remedies.map(({ slug, title, because, owner, time }) => (
          <li key={slug}>
            <a class="text-lead" href={`${base}articles/${slug}/`}>
              {title}
            </a>
            <p>{because}</p>
            <p class="text-small text-muted">
              {owner}・{time}
            </p>
          </li>
        ))}
      </ol>
      <h2>{words.otherwise}</h2>
      <p>{outcome.otherwise}</p>
    </div>
  );
}

interface TrailProps extends Shared {
  spoken: readonly SpokenStep[];
}

/** The earlier answers, each with a way to change it; nothing when there are none. */
export function AskTrail({ spoken, base, go, words }: TrailProps) {
  if (spoken.length === 0) return null;
  return (
    <section class="mt-6 max-w-text border-l-2 border-hairline ps-4 text-small" data-trail>
      <h2 class="text-small! mt-0! mb-1! font-bold">{words.earlier}</h2>
      <ul class="list-none! ps-0!">
        {spoken.map(({ at, ask, label }, i) => {
          const before = spoken.slice(0, i);
          return (
            <li key={at}>
              {ask} {label}{' '}
              <a
                class="inline-block py-1"
                href={`${base}ask/${at}/${writeTrail(before)}`}
                onClick={(event) => go(event, at, before)}
              >
                {words.change}
                <span class="sr-only">({ask})</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
