import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { verdictOf } from '#core/search/verdict.ts';
import { layerFor, leadsTo, search } from './engine.ts';
import { forwarded, quoted, shownText, wrapped } from './forms.ts';
import { isSampled, percent, table } from './tally.ts';

/** Real mails with labels; they stand outside the repository, and no line of them is copied into it. */
const FOLDER = '../shared/corpus/bounces';
const COLUMNS = 58;

/** Cause of the labels → the articles that fit (README beside the mails). */
const FITTING: Readonly<Record<string, string>> = {
  address: 'wrong-recipient-address recipient-address-invalid',
  domain: 'wrong-recipient-address dns-misconfiguration',
  nomx: 'mx-record-misconfigured dns-misconfiguration',
  dns: 'mx-record-misconfigured dns-misconfiguration',
  mailboxfull: 'mailbox-full',
  suspended: 'recipient-account-disabled suppression-list',
  filtered: 'carrier-mail-filter recipient-filter-rules provider-filtering',
  policy: 'rejected-by-policy provider-filtering',
  permission: 'posting-not-permitted',
  spam: 'blocked-as-spam spam-like-content provider-filtering',
  reputation: 'ip-blocklisted blocked-as-spam',
  domauth: 'spf-record dkim-signature dmarc-policy bulk-sender-requirements',
  ptr: 'reverse-dns-ptr',
  sender: 'sender-address-rejected',
  smtpauth: 'authentication-failure app-password-oauth smtp-settings',
  relay: 'relay-rejected',
  ratelimit: 'rate-limited sender-account-restricted',
  toobig: 'message-too-large',
  virus: 'attachment-blocked',
  format: 'malformed-message',
  protocol: 'platform-compatibility recipient-system-error',
  tls: 'tls-certificate-error',
  serverdown: 'connection-failure mail-server-down',
  expired: 'temporary-deferral connection-failure mail-server-down delayed-arrival',
  loop: 'mail-loop',
  system: 'recipient-system-error server-disk-full',
  unknown: 'rejected-by-policy',
};

const labelsSchema = z.array(
  z.object({
    file: z.string(),
    kind: z.enum(['bounce', 'notice']),
    rows: z.array(z.object({ cause: z.string(), causeAlso: z.array(z.string()).default([]) })),
  }),
);
type Label = z.infer<typeof labelsSchema>[number];

/** The mail as it was sent, and as readers copy it. */
const FORMS: Readonly<Record<string, (raw: string) => string>> = {
  raw: (raw) => raw,
  'body only': shownText,
  quoted: (raw) => quoted(shownText(raw)),
  wrapped: (raw) => wrapped(shownText(raw), COLUMNS),
  forwarded: (raw) => forwarded(shownText(raw)),
};

/** How the mails went in one form. */
export interface MailScore {
  readonly form: string;
  bounces: number;
  first: number;
  three: number;
  notices: number;
  /** Notices of which the search says that they report no failure. */
  told: number;
  /** Returned mails that it takes for such a notice. */
  mistaken: number;
}

/**
 * Reads the mails; undefined where they are not.
 * @param every one of so many is read, others in each form
 */
export function scoreMails(every = 1): { scores: MailScore[]; failing: string[] } | undefined {
  if (!existsSync(`${FOLDER}/labels.json`)) return undefined;
  const labels = labelsSchema.parse(JSON.parse(readFileSync(`${FOLDER}/labels.json`, 'utf8')));
  const mails = labels.map((label) => ({
    label,
    raw: readFileSync(`${FOLDER}/${label.file}`, 'utf8'),
  }));
  const failing: string[] = [];
  const scores = Object.entries(FORMS).map(([form, write]) => {
    const score = { form, bounces: 0, first: 0, three: 0, notices: 0, told: 0, mistaken: 0 };
    for (const { label, raw } of mails) {
      if (!isSampled(`${form} ${label.file}`, every)) continue;
      const problem = readOne(label, write(raw), score);
      if (problem) failing.push(`[${form}] ${label.file} ${problem}`);
    }
    return score;
  });
  return { scores, failing };
}

/** Counts one mail, and says what is wrong with the answer. */
function readOne({ kind, rows }: Label, text: string, score: MailScore): string | undefined {
  const reply = search(text);
  const { results } = reply;
  const { notice } = verdictOf(text, reply, layerFor(text));
  const shown = results.slice(0, 4).map(({ kind: of, id }) => `${of}:${id}`);
  if (kind === 'notice') {
    score.notices += 1;
    if (notice) score.told += 1;
    return notice ? undefined : `is a notice (${rows[0]?.cause}): ${shown.join(' ')}`;
  }
  const causes = rows.flatMap(({ cause, causeAlso }) => [cause, ...causeAlso]);
  const fitting = new Set(causes.flatMap((cause) => FITTING[cause]?.split(' ') ?? []));
  const rank = results.findIndex((found) => fitting.has(leadsTo(found) ?? ''));
  score.bounces += 1;
  if (notice) score.mistaken += 1;
  if (rank === 0 && !notice) score.first += 1;
  if (rank >= 0 && rank < 3 && !notice) score.three += 1;
  if (notice) return `is no notice (${notice})`;
  return rank === 0 ? undefined : `${causes.join('/')} at ${rank + 1}: ${shown.join(' ')}`;
}

/** Prints how the real mails are read; with `show` those that are not. */
export function printMails({ show }: { readonly show: boolean }): string {
  const scored = scoreMails();
  if (!scored) return `skipped: ${FOLDER} is not there`;
  const rows = scored.scores.map((score) => [
    score.form,
    score.bounces,
    percent(score.first, score.bounces),
    percent(score.three, score.bounces),
    `${score.told} of ${score.notices}`,
    score.mistaken,
  ]);
  const head = ['form', 'bounces', 'first %', 'in three %', 'notices told', 'false notices'];
  return [table(head, rows), ...(show ? ['', ...scored.failing] : [])].join('\n');
}
