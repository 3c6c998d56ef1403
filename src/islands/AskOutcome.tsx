import type { ComponentChildren } from 'preact';
import type { NodeView } from '#core/tree/view.ts';
import type { Words } from '../words.ts';

interface OutcomeProps {
  outcome: NonNullable<NodeView['outcome']>;
  base: string;
  words: Words['ask'];
  children: ComponentChildren;
}

/** A finding's reason, its remedies in rank order, and what to do when they do not help. */
export function AskOutcome({ outcome, base, words, children }: OutcomeProps) {
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
