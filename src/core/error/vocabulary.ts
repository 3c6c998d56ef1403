/** The steps of a mail's way at which an error is worded (RFC 5321 §3: connect to data; then reading with POP or IMAP). */
export const PHASES = [
  'connect',
  'helo',
  'auth',
  'mail',
  'rcpt',
  'data',
  'delivery',
  'login',
  'reading',
] as const;
export type Phase = (typeof PHASES)[number];

/**
 * How long it lasts: a 4xx that is tried again, a 5xx that is not (RFC 3463 §2), the same words with both,
 * what is no reply of a server, or a notice that reports no failure.
 */
export const PERSISTENCES = ['temporary', 'permanent', 'either', 'local', 'notice'] as const;
export type Persistence = (typeof PERSISTENCES)[number];

/** What says an error: a standard, software, a service, a list of addresses, a mail program, or many of them. */
export const ORIGIN_KINDS = ['general', 'service', 'software', 'blocklist', 'client'] as const;
export type OriginKind = (typeof ORIGIN_KINDS)[number];

/** What a wording may hold in place of what differs from mail to mail. */
export const PLACEHOLDERS = [
  'address',
  'domain',
  'host',
  'ip',
  'n',
  'size',
  'date',
  'id',
  'url',
  'name',
  'code',
  'text',
] as const;
