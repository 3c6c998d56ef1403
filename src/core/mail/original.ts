/** Lines after which the returned mail begins, as Postfix, Exim, qmail, Sendmail, Gmail, Exchange and others write them. */
const BEGINS =
  /^[\s>]*(?:-{2,} ?(?:below this line is a copy|this is a copy of (?:the|your) message|(?:start of )?(?:returned|original|unsent|undelivered) (?:message|mail)|message (?:header|body|text)|the header|元のメッセージ|元のメール|returned message)|original message (?:headers?|follows)|the original message (?:headers|follows|was received at .{0,80} from$)|-+ ?forwarded message ?-+ ?$|元のメッセージ ?ヘッダー|オリジナルのメッセージ ?ヘッダー|message header follows|received: from )/i;

/** Fields of the mail that was sent; those of a report are others. */
const OF_MAIL =
  /^(?:received|return-path|message-id|mime-version|from|to|date|subject|x-mailer|dkim-signature|content-type):/i;
const OF_REPORT =
  /^(?:final-recipient|original-recipient|diagnostic-code|action|status|remote-mta|reporting-mta|arrival-date|last-attempt-date):/i;

/**
 * Gives the text of a notice without the mail that it returns: what that mail says is no reason. A header at the very top is the notice's own:
 * its fields go, what follows stays.
 */
export function withoutOriginal(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (isHeaderAt(lines, i)) {
      if (kept.some((one) => one.trim() !== '')) break;
      while (i < lines.length && (lines[i] ?? '').trim() !== '') i++;
      continue;
    }
    if (BEGINS.test(line) && kept.some((one) => one.trim() !== '')) {
      // A report may stand below the returned mail's text.
      const report = lines.findIndex((one, j) => j > i && OF_REPORT.test(one.trim()));
      if (report < 0) break;
      i = report - 1;
      continue;
    }
    kept.push(line);
  }
  return kept.join('\n');
}

/** Tells whether a header of a mail begins here: three of its fields within the next lines, none of a report. */
function isHeaderAt(lines: readonly string[], i: number): boolean {
  if (!OF_MAIL.test((lines[i] ?? '').trim())) return false;
  const block = lines.slice(i, i + 14).map((line) => line.trim());
  const end = block.indexOf('');
  const fields = (end < 0 ? block : block.slice(0, end)).filter((line) => OF_MAIL.test(line));
  return fields.length >= 3 && !block.slice(0, 6).some((line) => OF_REPORT.test(line));
}
