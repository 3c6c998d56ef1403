import { checklist } from '#core/ticket/checklist.ts';
import { copiedTexts } from '#core/ticket/copied.ts';
import { writeTrail } from '#core/tree/trail.ts';
import type { OutcomeView } from '#core/tree/view.ts';
import type { AskShared } from './AskNode.tsx';
import { Counterpart, Share } from './AskHandOver.tsx';
import { AskTrail } from './AskTrail.tsx';
import { CopyMenu, CopyTexts } from './CopyMenu.tsx';
import { CopyText } from './CopyText.tsx';

/** What every part of an outcome is given. */
export interface OutcomeProps extends AskShared {
  outcome: OutcomeView;
}

/** A finding's reason, its remedies in rank order, other possibilities, and what to do, hand over and tell. */
export function AskOutcome({ outcome, ...shared }: OutcomeProps) {
  const { state, site, words } = shared;
  const { why, remedies, others } = outcome;
  const { key, heading } = state.view;
  const address = `${site.origin}${site.base}ask/${key}/${writeTrail(state.before)}`;
  const copied = copiedTexts(heading, address, outcome.replies);
  return (
    <>
      <CopyMenu key={key} texts={copied} words={words.copying} />
      <div class="prose">
        <h2>{words.why}</h2>
        <p>{why}</p>
        <AskTrail {...shared} />
        <h2>{words.remedies}</h2>
        <ol data-remedies>
          {remedies.map(({ slug, title, because, owner, time }) => (
            <li key={slug}>
              <a class="text-lead" href={`${site.base}articles/${slug}/`}>
                {title}
              </a>
              <p>{because}</p>
              <p class="text-small text-muted">
                {owner}・{time}
              </p>
            </li>
          ))}
        </ol>
        <Unsolved outcome={outcome} {...shared} />
        {others.length > 0 && (
          <>
            <h2>{words.others}</h2>
            <ul data-others>
              {others.map(({ slug, title, when }) => (
                <li key={slug}>
                  {when} <a href={`${site.base}articles/${slug}/`}>{title}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <Counterpart outcome={outcome} {...shared} />
        <Share {...shared} />
        <CopyTexts key={`texts of ${key}`} texts={copied} words={words.copying} />
      </div>
    </>
  );
}

/** What to do when the first remedy does not help: the next one, then whom to ask, with which evidence. */
function Unsolved({ outcome, site, words }: OutcomeProps) {
  const [, second] = outcome.remedies;
  return (
    <>
      <h2>{words.unsolved}</h2>
      {second && (
        <p>
          {words.nextRemedy} <a href={`${site.base}articles/${second.slug}/`}>{second.title}</a>
        </p>
      )}
      <p>{outcome.otherwise}</p>
      <CopyText caption={words.evidence} text={checklist(outcome.evidence)} words={words} />
      <p>
        <a href={`${site.base}articles/contact-support-checklist/`}>{words.checklist}</a>
      </p>
    </>
  );
}
