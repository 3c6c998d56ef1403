import { fieldsOf } from './headers.ts';

/** What a report says of one recipient (RFC 3464 §2.3). */
export interface Recipient {
  readonly address: string | undefined;
  /** `failed`, `delayed`, `delivered`, `relayed` or `expanded`, in lower case. */
  readonly action: string | undefined;
  /** The enhanced status code, where one is given. */
  readonly status: string | undefined;
  /** The answer of the server that refused it. */
  readonly diagnostic: string | undefined;
  readonly remote: string | undefined;
}

const MOST_RECIPIENTS = 50;

/**
 * Reads the fields about recipients wherever they stand in a text: in a delivery-status part, or copied out of one. A new recipient
 * begins with `Final-Recipient` or with an empty line between two groups.
 */
export function recipientsOf(text: string): readonly Recipient[] {
  const groups = text
    .split(/\n[ \t]*\n/)
    .map((group) => new Map([...fieldsOf(unwrapped(group))].reverse()));
  return groups
    .filter(
      (fields) =>
        fields.has('final-recipient') ||
        fields.has('diagnostic-code') ||
        (fields.has('action') && fields.has('status')),
    )
    .slice(0, MOST_RECIPIENTS)
    .map((fields) => ({
      address: addressOf(fields.get('final-recipient') ?? fields.get('original-recipient')),
      action: /^[a-z]{1,20}/.exec((fields.get('action') ?? '').trim().toLowerCase())?.[0],
      status: /\d\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '')?.[0],
      diagnostic: diagnosticOf(fields),
      remote: fields.get('remote-mta')?.replace(/^\s*dns\s*;\s*/i, ''),
    }));
}

const REPORT_FIELD =
  /^(?:x-[\w-]{1,40}|reporting-mta|received-from-mta|arrival-date|final-recipient|original-recipient|action|status|remote-mta|diagnostic-code|last-attempt-date|will-retry-until|final-log-id|original-envelope-id|dsn-gateway|remote-recipient):/i;

/** A mail program that wraps lines leaves no space before the rest of a field: it is given one. */
const unwrapped = (group: string): readonly string[] =>
  group.split('\n').map((line) => {
    const bare = line.replace(/^[ \t]{1,8}(?=[A-Z][\w-]+: )/, '');
    return REPORT_FIELD.test(bare) ? bare : ` ${line.trimStart()}`;
  });

/** The answer, or what stands in brackets behind the status: some servers give the reason there alone. */
const diagnosticOf = (fields: ReadonlyMap<string, string>): string | undefined =>
  fields
    .get('diagnostic-code')
    ?.replace(/^\s*(?:smtp|x-[\w-]{1,30}|dns|unix)\s*;\s*/i, '')
    .trim() ?? /\(([^()]{8,400})\)/.exec(fields.get('status') ?? '')?.[1];

const addressOf = (field: string | undefined) =>
  /[^\s<>;,"]{1,100}@[\w.-]{1,200}/.exec(field ?? '')?.[0];
