import { z } from 'zod';
import { known, knownOrUnknown } from '../source.ts';

const text = z.string().trim().min(1, '空です');
const encryption = z.enum(['TLS', 'STARTTLS', 'none']);
const port = z.number().int().min(1).max(65535);

/** One door at which a mail program fetches mail. */
const incomingDoor = z.strictObject({
  protocol: z.enum(['IMAP', 'POP']),
  host: text,
  port,
  encryption,
});

/** One door at which a mail program hands in mail (RFC 6409, RFC 8314). */
const outgoingDoor = z.strictObject({ host: text, port, encryption });

/** One filter of the service, in the order in which they act. */
const filter = z.strictObject({
  /** Its name on the setting screen. */
  name: text,
  /** What it does to a mail. */
  effect: text,
  /** Its state when nobody has touched it; left out when not known. */
  default: text.optional(),
});

/** A limit on sending: what is counted, and how much. */
const rate = z.strictObject({ what: text, limit: text });

/** One mail service (`content/providers/<id>.yaml`): everything that differs from service to service. */
export const providerSchema = z.strictObject({
  /** The name that readers know. */
  name: text,
  /** What kind of service it is. */
  kind: z.enum(['free', 'business', 'carrier', 'isp', 'hosting']),
  /** Its place in tables; smaller comes first. */
  order: z.number().int(),
  /** The parts after @ of its addresses; left out where each organisation has its own. */
  domains: known(z.array(text).min(1)).optional(),
  /** The official help page; left out where each organisation has its own. */
  help: z.url().optional(),
  /** Where mail programs fetch mail. */
  incoming: knownOrUnknown(z.array(incomingDoor)).optional(),
  /** Where mail programs hand in mail. */
  outgoing: knownOrUnknown(z.array(outgoingDoor)).optional(),
  /** What to type as the user name. */
  userName: knownOrUnknown(text).optional(),
  /** Which password or sign-in a mail program needs. */
  password: knownOrUnknown(text).optional(),
  /** The day on which connecting with the ordinary password alone ended or ends. */
  passwordEnd: knownOrUnknown(text).optional(),
  /** A switch that must be on before mail programs work. */
  clientSwitch: knownOrUnknown(text).optional(),
  /** The largest mail that it sends, encoding included unless the note says otherwise. */
  sizeSend: knownOrUnknown(text).optional(),
  /** The largest mail that it receives. */
  sizeReceive: knownOrUnknown(text).optional(),
  /** The size of the mailbox. */
  mailbox: knownOrUnknown(text).optional(),
  /** Where a reader sees how full the mailbox is. */
  usage: knownOrUnknown(text).optional(),
  /** What happens to mail when the mailbox is full. */
  whenFull: knownOrUnknown(text).optional(),
  /** Limits on sending. */
  rates: knownOrUnknown(z.array(rate)).optional(),
  /** How long sending stops after a limit. */
  rateReset: knownOrUnknown(text).optional(),
  /** Where the junk folder is. */
  junk: knownOrUnknown(text).optional(),
  /** How long the junk folder keeps mail. */
  junkDays: knownOrUnknown(text).optional(),
  /** Where a sender is allowed (the way through the menus). */
  allow: knownOrUnknown(text).optional(),
  /** Where forwarded mail and mailing lists are exempted from the check for forged senders. */
  rescue: knownOrUnknown(text).optional(),
  /** The filters in the order in which they act. */
  filters: knownOrUnknown(z.array(filter)).optional(),
  /** What the sender sees when the service refuses a mail. */
  refusal: knownOrUnknown(text).optional(),
  /** What the sender sees when the address does not exist. */
  missing: knownOrUnknown(text).optional(),
  /** What happens to a mail that is judged to be spam: junk folder, refusal, or silence. */
  judgedSpam: knownOrUnknown(text).optional(),
  /** Whether it puts mail off for a while (a temporary refusal, 4xx), and when; the sending server tries again (RFC 5321 §4.5.4.1). */
  delays: knownOrUnknown(text).optional(),
  /** Kinds of files that it refuses, as examples; the source lists all. */
  refusedFiles: knownOrUnknown(text).optional(),
  /** What its returned mails look like (sender, subject, the telling line). */
  bounces: knownOrUnknown(text).optional(),
  /** Where users get help from people. */
  contact: knownOrUnknown(z.url()).optional(),
  /** Where trouble is announced. */
  status: knownOrUnknown(z.url()).optional(),
  /** The page for senders and postmasters. */
  postmaster: knownOrUnknown(z.url()).optional(),
  /** Rules for those who send to this service. */
  senderRules: knownOrUnknown(text).optional(),
  /** The day from which it enforces them. */
  rulesSince: knownOrUnknown(text).optional(),
  /** From how many mails on a sender counts as one of bulk mail. */
  bulkFrom: knownOrUnknown(text).optional(),
  /** The share of mails reported as spam that a sender should stay below. */
  complaintGoal: knownOrUnknown(text).optional(),
  /** The share of mails reported as spam at which a sender gets into trouble. */
  complaintLimit: knownOrUnknown(text).optional(),
  /** Within what time a sender must honour an unsubscription. */
  unsubscribeWithin: knownOrUnknown(text).optional(),
});

export type Provider = z.infer<typeof providerSchema>;
