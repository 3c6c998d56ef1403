/** Lines after which the returned mail begins, as Postfix, Exim, qmail, Sendmail, Gmail, Exchange and others write them. */
const BEGINS =
  /^[\s>]*(?:-{2,} ?(?:below this line is a copy|this is a copy of (?:the|your) message|(?:start of )?(?:returned|original|unsent|undelivered) (?:message|mail)|message (?:header|body|text)|the header|元のメッセージ|元のメール|returned message)|original message (?:headers?|follows)|the original message (?:headers|follows|was received at .{0,80} from$)|-+ ?forwarded message ?-+ ?$|元のメッセージ ?ヘッダー|below is a copy of the original message|オリジナルのメッセージ ?ヘッダー|message header follows|received: from )/i;

/** Fields of the mail that was sent; those of a report are others. */
const OF_MAIL =
  /^(?:(?:received|return-path|message-id|mime-version|from|to|cc|date|sent|subject|reply-to|x-mailer|dkim-signature|content-type):|(?:差出人|送信者|送信日時|日時|日付|宛先|件名) ?[:：])/i;
const OF_REPORT =
  /^(?:final-recipient|original-recipient|diagnostic-code|action|status|remote-mta|reporting-mta|arrival-date|last-attempt-date):/i;

/**
 * Gives the text of a notice without the mail that it returns: what that mail says is no reason. A header at the very top is the notice's own,
 * and so is one that a mail server sent (somebody forwarded the notice): its fields go, what follows stays. So it is with a few fields that
 * only name the mail.
 */
export function withoutOriginal(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (isHeaderAt(lines, i)) {
      const before = kept.findLast((one) => one.trim() !== '');
      const header = blockAt(lines, i);
      if (before !== undefined && !isNoticeHeader(header) && !namesMail(header, before)) break;
      while (i < lines.length && (lines[i] ?? '').trim() !== '') i++;
      continue;
    }
    const forwarded = BEGINS.test(line) ? noticeBelow(lines, i) : undefined;
    if (forwarded !== undefined) {
      i = forwarded;
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
  const block = blockAt(lines, i);
  const fields = block.filter((line) => OF_MAIL.test(line));
  return fields.length >= 3 && !block.slice(0, 6).some((line) => OF_REPORT.test(line));
}

/** The lines up to an empty one, no more than fourteen. */
function blockAt(lines: readonly string[], i: number): readonly string[] {
  const block = lines.slice(i, i + 14).map((line) => line.trim());
  const end = block.indexOf('');
  return end < 0 ? block : block.slice(0, end);
}

/** Who sends a notice, or what it calls itself. */
const NOTICE =
  /^(?:(?:from|差出人|送信者) ?[:：].{0,80}(?:mailer-daemon|mail delivery|mail administrator)|(?:subject|件名) ?[:：].{0,60}(?:undeliver|delivery status|delivery fail|failure notice|returned mail|mail delivery|配信不能|配信に失敗|不達))/i;

const isNoticeHeader = (header: readonly string[]): boolean =>
  header.some((line) => NOTICE.test(line));

/** Where a line says that a mail follows, and that mail is a notice: the last line of its header. */
function noticeBelow(lines: readonly string[], i: number): number | undefined {
  const blank = lines.slice(i + 1, i + 4).findIndex((line) => line.trim() !== '');
  const next = i + 1 + blank;
  if (blank < 0 || !isHeaderAt(lines, next)) return undefined;
  const header = blockAt(lines, next);
  return isNoticeHeader(header) ? next + header.length - 1 : undefined;
}

/** Tells whether fields only name the mail: a line announces them, and none is of its way (RFC 5322 §3.6.7) or of MIME. */
const namesMail = (header: readonly string[], before: string): boolean =>
  /[:：]$/.test(before.trim()) &&
  !BEGINS.test(before) &&
  !/(?:message|mail|headers|メール|メッセージ|ヘッダー)[:：]$/i.test(before.trim()) &&
  !header.some((line) =>
    /^(?:received|return-path|mime-version|content-type|dkim-signature):/i.test(line),
  );
