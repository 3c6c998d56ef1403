import type { SpokenStep } from './trail.ts';
import type { NodeView } from './view.ts';

/** The words of a ticket's text. */
export interface TicketWords {
  readonly title: string;
  readonly answers: string;
  readonly remedies: string;
  readonly page: string;
  /** What the reader fills in; each stands with an empty place after it. */
  readonly blanks: readonly string[];
}

/**
 * Writes an outcome as plain text for a ticket: answers, finding, pages, and blanks for what the troubleshooter never asks.
 * @param spoken the answers in words; none where they are not known
 * @param addressOf gives the whole address of a path of the site
 */
export function ticketText(
  view: NodeView,
  spoken: readonly SpokenStep[],
  words: TicketWords,
  addressOf: (path: string) => string,
): string {
  const { heading, key, outcome } = view;
  const remedies = outcome?.remedies ?? [];
  return [
    `${words.title}: ${heading}`,
    `${words.page}: ${addressOf(`ask/${key}/`)}`,
    ...(spoken.length > 0 ? ['', `${words.answers}:`] : []),
    ...spoken.map(({ ask, label }) => `- ${ask} → ${label}`),
    '',
    `${words.remedies}:`,
    ...remedies.map(({ title, number }) => `- ${title} ${addressOf(`k/${number}/`)}`),
    '',
    ...words.blanks.map((blank) => `${blank}:`),
  ].join('\n');
}

/**
 * Writes what to tell the other party by a message or by telephone: a sentence or two, and the page with their steps.
 * @returns undefined when the other party has nothing to do
 */
export function messageText(
  { outcome }: NodeView,
  addressOf: (path: string) => string,
): string | undefined {
  const counterpart = outcome?.counterpart;
  return counterpart && `${counterpart.say}\n${addressOf(stepsPath(counterpart))}`;
}

/** The path of an article's steps for an audience. */
export const stepsPath = (part: { readonly article: string; readonly for: string }) =>
  `articles/${part.article}/#steps-${part.for}`;
