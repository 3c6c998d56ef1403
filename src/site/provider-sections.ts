import type { Field } from '#core/provider/views.ts';
import type { Provider } from '#core/provider/schema.ts';
import type { Words } from '../words.ts';

interface Section {
  readonly id: keyof Words['providers']['section'];
  readonly fields: readonly Field[];
  /** The articles that carry on, in rank order. */
  readonly articles: readonly string[];
}

const carrier = (kind: Provider['kind'], slugs: readonly string[]) =>
  kind === 'carrier' ? slugs : [];

/** What the page of a mail service answers, in the order in which readers ask it. */
export const sectionsOf = ({ kind }: Provider): readonly Section[] => [
  {
    id: 'reaching',
    fields: [
      'missing',
      'judgedSpam',
      'refusal',
      'delays',
      'bounces',
      'filters',
      'refusedFiles',
      'senderRules',
      'rulesSince',
      'bulkFrom',
      'complaintGoal',
      'complaintLimit',
      'unsubscribeWithin',
      'postmaster',
    ],
    articles: [
      ...carrier(kind, ['carrier-mail-filter']),
      'wrong-recipient-address',
      'blocked-as-spam',
      'no-bounce-came',
      'bulk-sender-requirements',
    ],
  },
  {
    id: 'receiving',
    fields: ['junk', 'junkDays', 'allow', 'rescue', 'mailbox', 'usage', 'whenFull'],
    articles: [
      'verification-mail-missing',
      ...carrier(kind, ['carrier-mail-filter']),
      'junk-folder',
      'mailbox-full',
      'receiving-client-settings',
    ],
  },
  {
    id: 'sending',
    fields: [
      'outgoing',
      'userName',
      'password',
      'passwordEnd',
      'clientSwitch',
      'rates',
      'rateReset',
    ],
    articles: ['smtp-settings', 'authentication-failure', 'app-password-oauth', 'rate-limited'],
  },
  {
    id: 'settings',
    fields: ['incoming', 'sizeSend', 'sizeReceive', 'status', 'contact'],
    articles: ['mail-client-settings', 'message-too-large', 'mail-server-down'],
  },
];
