import { writeTrail } from '#core/tree/trail.ts';
import { messageText, stepsPath, ticketText } from '#core/tree/ticket.ts';
import type { AskShared } from './AskNode.tsx';
import type { OutcomeProps } from './AskOutcome.tsx';
import { CopyText } from './CopyText.tsx';

/** The same case as the other party sees it: a link, a message that goes another way than by mail, and a code to scan. */
export function Counterpart({ outcome: { counterpart }, state, site, words }: OutcomeProps) {
  if (!counterpart) return null;
  const text = messageText(state.view, (path) => `${site.origin}${site.base}${path}`);
  return (
    <>
      <h2>{words.counterpart}</h2>
      <p>
        {words.counterpartLead}{' '}
        <a href={site.base + stepsPath(counterpart)}>{words.stepsFor[counterpart.for]}</a>
      </p>
      <CopyText caption={words.message} text={text ?? ''} words={words} />
      <details data-screen-only>
        <summary>{words.qr}</summary>
        <img
          class="mt-2 bg-[#fff] p-2"
          src={`${site.base}ask/${state.view.key}/qr.svg`}
          alt={words.qrAlt}
          width="200"
          height="200"
          loading="lazy"
        />
      </details>
    </>
  );
}

/** The outcome to hand on: its address with the answers, and a text for a ticket. */
export function Share({ state, spoken, site, words }: AskShared) {
  const root = `${site.origin}${site.base}`;
  return (
    <>
      <h2>{words.share}</h2>
      <CopyText
        caption={words.shareLink}
        text={`${root}ask/${state.view.key}/${writeTrail(state.before)}`}
        words={words}
      />
      <CopyText
        caption={words.shareTicket}
        text={ticketText(state.view, spoken, words.ticket, (path) => root + path)}
        words={words}
      />
    </>
  );
}
