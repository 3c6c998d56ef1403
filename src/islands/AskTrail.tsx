import { writeTrail } from '#core/tree/trail.ts';
import type { AskShared } from './AskNode.tsx';

/** The earlier answers, each with a way to change it; nothing when there are none. */
export function AskTrail({ state, spoken, site, change, words }: AskShared) {
  if (spoken.length === 0) return null;
  const whole = [...state.before, ...state.later];
  return (
    <section class="mt-6 max-w-text border-l-2 border-hairline ps-4 text-small" data-trail>
      <h2 class="text-small! mt-0! mb-1! font-bold">{words.earlier}</h2>
      <ul class="list-none! ps-0!">
        {spoken.map(({ at, ask, label }) => (
          <li key={at}>
            {ask} {label}{' '}
            <a
              class="inline-block py-1"
              href={`${site.base}ask/${at}/${writeTrail(whole)}`}
              onClick={(event) => change(event, at, whole)}
            >
              {words.change}
              <span class="sr-only">({ask})</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
