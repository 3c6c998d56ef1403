/**
 * What an answer can establish about a case: topic → the values that exclude each other. A pasted error may establish the same
 * facts, and a question whose fact is known need not be asked.
 */
export const CASE_FACTS = {
  /** What kind of address the missing mail goes to. */
  recipient: ['carrier', 'free', 'organization', 'provider'],
  /** Where the missing mail turned up. */
  found: [
    'junk',
    'blocked',
    'elsewhere',
    'searched',
    'quarantine',
    'stopped',
    'address-gone',
    'nowhere',
  ],
  /** What the recipient's inbox shows in a browser. */
  webmail: ['shown', 'full', 'login', 'closed', 'empty'],
  /** What becomes of a test mail from another address. */
  test: ['arrives', 'late', 'missing'],
  /** What the sender's screen says at once. */
  screen: [
    'password',
    'connection',
    'certificate',
    'attachment',
    'recipient',
    'sender',
    'relay',
    'limit',
  ],
  /** Whether web pages open on the same device. */
  web: ['works', 'fails'],
  /** Which recipients do not get the mail. */
  scope: ['one', 'service', 'everyone', 'attachment', 'text', 'forwarded', 'list'],
  /** What the returned mail says (RFC 3463: classes of subjects, in a reader's words). */
  bounce: [
    'address-unknown',
    'mailbox-disabled',
    'mailbox-full',
    'attachment',
    'refused',
    'retried',
    'route',
    'not-mine',
  ],
  /** Whether the address worked before. */
  address: ['worked-before', 'new'],
  /** What a refusal names (X.7.x). */
  refused: [
    'spam',
    'blocklist',
    'authentication',
    'reverse-dns',
    'permission',
    'sender',
    'format',
    'no-reason',
  ],
  /** Which check of the sender failed (RFC 7208, RFC 6376, RFC 9989). */
  authentication: ['spf', 'dkim', 'dmarc', 'unnamed', 'bulk', 'forwarded'],
  /** What a temporary failure (4.x.x) names. */
  retried: [
    'delayed',
    'greylisted',
    'rate',
    'busy',
    'space',
    'local-error',
    'connection',
    'gave-up',
  ],
  /** What a failure on the way names. */
  route: ['relay', 'host-unknown', 'loop', 'connection', 'local-error', 'tls'],
  /** What is wrong with an attachment. */
  attachment: ['large', 'encrypted-zip', 'type', 'virus', 'missing'],
} as const;

type Facts = typeof CASE_FACTS;

/** One fact of a case: `<topic>.<value>`. */
export type CaseFact = { [Topic in keyof Facts]: `${Topic}.${Facts[Topic][number]}` }[keyof Facts];

/** Gives what a fact is about. */
export const topicOf = (fact: CaseFact) => fact.slice(0, fact.indexOf('.'));
