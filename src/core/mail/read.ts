import { decodeEscapes, decodeWords } from './charset.ts';
import type { Headers } from './headers.ts';
import { partsOf } from './mime.ts';
import { withoutOriginal } from './original.ts';
import { withoutQuotes } from './quotes.ts';
import { type Recipient, recipientsOf } from './report.ts';

/** What a pasted text holds, as far as it says why a mail did not arrive. */
export interface ReadMail {
  /** What people read: the text of the notice without the mail that it returns. */
  readonly body: string;
  readonly recipients: readonly Recipient[];
  readonly subject: string;
  /** Why it is no notice of a failure; undefined when it may be one. */
  readonly notice: 'auto-reply' | 'complaint' | 'delivered' | undefined;
}

/** What is read of a paste, in characters: the reason stands before the returned mail, however long that is. */
export const MOST_CHARACTERS = 200_000;

/**
 * Reads a pasted text: a line, the text of a returned mail as it was copied (quoted, forwarded, wrapped), or its source with all parts.
 * Takes anything, throws nothing; what it reads is bounded.
 */
export function readMail(pasted: string): ReadMail {
  const text = decodeEscapes(withoutQuotes(pasted.slice(0, MOST_CHARACTERS)));
  const { headers, parts } = partsOf(text);
  const report = parts.findIndex(({ type }) => type.endsWith('delivery-status'));
  const shown = parts.filter(
    ({ type }, i) => /^text\/(?:plain|html)$/.test(type) && (report < 0 || i < report),
  );
  const plain = shown.filter(
    ({ type }) => type === 'text/plain' || shown.every((part) => part.type === 'text/html'),
  );
  const body = withoutOriginal(plain.map((part) => part.text).join('\n\n'));
  const source = report < 0 ? body : (parts[report]?.text ?? '');
  const recipients = recipientsOf(source);
  const subject = decodeWords(headers.get('subject') ?? '');
  return {
    body,
    recipients,
    subject,
    notice: noticeOf(
      headers,
      subject,
      parts.map(({ type }) => type),
      recipients,
    ),
  };
}

function noticeOf(
  headers: Headers,
  subject: string,
  types: readonly string[],
  recipients: readonly Recipient[],
): ReadMail['notice'] {
  if (types.includes('message/feedback-report')) return 'complaint';
  const actions = recipients.flatMap(({ action }) => action ?? []);
  if (
    actions.length > 0 &&
    actions.every((action) => /^(?:delivered|relayed|expanded)$/.test(action))
  )
    return 'delivered';
  if (types.length > 2 || actions.length > 0 || isFailure(headers, subject)) return undefined;
  const replied = /auto-replied/i.test(headers.get('auto-submitted') ?? '');
  return replied || AUTO_REPLY.test(subject) ? 'auto-reply' : undefined;
}

const AUTO_REPLY =
  /^\s*(?:auto(?:mat(?:ic|ed))?[\s-]?(?:reply|response)|out of (?:the )?office|(?:away|vacation|ooo)\b|自動(?:返信|応答)|不在)/i;

/** Servers mark returned mails as automatic, too (RFC 3834 §5): who sends them, or their subject, tells. */
const isFailure = (headers: Headers, subject: string): boolean =>
  headers.has('x-failed-recipients') ||
  /mailer-daemon|postmaster|mail delivery/i.test(headers.get('from') ?? '') ||
  /fail|undeliver|delivery|returned|rejected|bounce|エラー|配信|届け|失敗|不達/i.test(subject);
