import { UNSURE } from '#core/tree/tree.ts';
import type { EdgeView } from '#core/tree/view.ts';
import type { Answer, AskShared } from './AskNode.tsx';
import { Phrases } from './Phrases.tsx';

interface AnswersProps extends Pick<AskShared, 'site' | 'words'> {
  edges: readonly EdgeView[];
  /** The answer that is being changed. */
  given: string | undefined;
  answer: Answer;
}

/** The answers of a question, each an ordinary link; 「わからない」 is the last. */
export function AskAnswers({ edges, given, answer, site, words }: AnswersProps) {
  return (
    <ol class="mt-6 max-w-text border-t border-hairline" data-answers>
      {edges.map(({ answer: id, phrases: label, hint: second, to }) => (
        <li key={id} class="border-b border-hairline">
          <a
            class="door-row text-text! no-underline visited:text-text"
            href={`${site.base}ask/${to}/`}
            data-answer={id}
            data-unsure={id === UNSURE || undefined}
            onClick={(event) => answer(event, to, id)}
          >
            <span class={id === UNSURE ? 'text-muted' : undefined}>
              <span class="phrased">
                <Phrases of={label} />
              </span>
              {second && <span class="block text-small text-muted">{second}</span>}
              {given === id && <span class="block text-small">{words.given}</span>}
            </span>
          </a>
        </li>
      ))}
    </ol>
  );
}
