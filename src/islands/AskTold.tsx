import type { SpokenStep } from '#core/tree/trail.ts';
import type { AskShared } from './AskNode.tsx';

interface ToldProps extends Pick<AskShared, 'state' | 'words'> {
  /** An answer of this question is being changed. */
  changing: boolean;
  /** Answers that a change has just dropped, in words. */
  fallen: readonly SpokenStep[];
}

/** What became of earlier answers, told once beside the heading. */
export function AskTold({ state, changing, fallen, words }: ToldProps) {
  return (
    <div id="told" class="mt-4 max-w-text border-l-4 border-control ps-4" data-told>
      {state.stale && <p>{words.stale}</p>}
      {changing && <p>{words.changing}</p>}
      {fallen.length > 0 && <p>{words.fallen}</p>}
      {fallen.length > 0 && (
        <ul class="list-disc ps-6">
          {fallen.map(({ at, ask, label }) => (
            <li key={at}>
              {ask} {label}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
