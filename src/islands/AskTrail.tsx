import { type SpokenStep, writeTrail } from '#core/tree/trail.ts';
import type { AskShared } from './AskNode.tsx';

interface TrailProps extends AskShared {
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
