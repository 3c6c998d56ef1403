import { escapeHtml } from '../html.ts';
import { type Receiver, RECEIVERS, type Replies } from './reply.ts';

/** The ways in which a page can be copied (the hook `data-copy`). */
export const COPY_KINDS = ['reply', 'url', 'text', 'markdown', 'html'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** One text of a page that can be copied. */
export interface CopiedText {
  readonly kind: CopyKind;
  /** Whom a reply is for (the hook `data-reply-to`). */
  readonly to?: Receiver;
  readonly text: string;
}

/** Gives the name by which a text is found on its page: `url`, `reply-asker`. */
export const copyName = ({ kind, to }: Pick<CopiedText, 'kind' | 'to'>): string =>
  to === undefined ? kind : `${kind}-${to}`;

/** What CommonMark would read as markup within the text of a link. */
const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>]/g, '\\$&');

/**
 * Gives all that can be copied of a page, in the order of its menu: what agents paste most comes first.
 * @param url the whole address, without white space or brackets
 * @param replies the replies with their addresses filled in; none where nobody wrote them
 */
export function copiedTexts(
  title: string,
  url: string,
  replies: Replies | undefined,
): readonly CopiedText[] {
  return [
    ...(replies ? RECEIVERS.map((to) => ({ kind: 'reply', to, text: replies[to] }) as const) : []),
    { kind: 'url', text: url },
    { kind: 'text', text: `${title}\n${url}` },
    { kind: 'markdown', text: `[${escapeMarkdown(title)}](${url})` },
    { kind: 'html', text: `<a href="${escapeHtml(url)}">${escapeHtml(title)}</a>` },
  ];
}
