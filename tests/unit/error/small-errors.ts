import type { ErrorEntry, OriginEntry } from '#core/error/entry.ts';
import { prepareSignatures } from '#core/error/signature.ts';

/** An error of which only what is given matters. */
export const error = (id: string, more: Partial<ErrorEntry> = {}): ErrorEntry => ({
  id,
  origin: 'smtp',
  title: id,
  replies: [],
  enhanced: [],
  tags: [],
  wordings: [],
  lasts: 'permanent',
  fixOwner: ['sender'],
  articles: [`about-${id}`],
  wrapper: false,
  unverified: false,
  ...more,
});

const origin = (name: string, more: Partial<OriginEntry>): OriginEntry => ({
  name,
  kind: 'service',
  hosts: [],
  signs: [],
  ...more,
});

export const ORIGINS: Readonly<Record<string, OriginEntry>> = {
  smtp: origin('SMTP', { kind: 'general' }),
  gmail: origin('Gmail', { hosts: ['google.com'], signs: ['gsmtp'] }),
  docomo: origin('docomo', { hosts: ['docomo.ne.jp'] }),
  postfix: origin('Postfix', { kind: 'software' }),
};

/** A few errors that are told apart by words, codes, tags, steps and services. */
export const ERRORS: readonly ErrorEntry[] = [
  error('no-user', {
    replies: ['550'],
    enhanced: ['5.1.1'],
    phase: 'rcpt',
    wordings: ['User unknown in virtual mailbox table', '<address>: Recipient address rejected'],
  }),
  error('full', {
    replies: ['552', '452'],
    enhanced: ['5.2.2', '4.2.2'],
    wordings: ['mailbox is full and over its quota', '宛先のメールボックスが一杯です'],
  }),
  error('spam', {
    replies: ['550'],
    enhanced: ['5.7.1'],
    phase: 'data',
    wordings: ['Message was judged to be spam'],
  }),
  error('gmail-no-user', {
    origin: 'gmail',
    replies: ['550'],
    enhanced: ['5.1.1'],
    wordings: ['The email account that you tried to reach does not exist'],
  }),
  error('docomo-refused', {
    origin: 'docomo',
    replies: ['550'],
    wordings: ['Unknown user <address>'],
  }),
  error('blocked-range', {
    enhanced: ['5.7.606-5.7.649'],
    wordings: ['Access denied, banned sending IP <ip>'],
  }),
  error('tagged', { tags: ['0x800CCC0F', 'S3140'], wordings: ['The connection was interrupted'] }),
  error('frame', { wrapper: true, wordings: ['Undelivered Mail Returned to Sender'] }),
  error('rumour', { unverified: true, wordings: ['The frobnicator refused your wombat'] }),
  error('away', { lasts: 'notice', wordings: ['I am out of the office until <date>'] }),
];

export const SIGNATURES = prepareSignatures(ERRORS, ORIGINS);
