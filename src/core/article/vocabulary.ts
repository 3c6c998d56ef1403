/** For whom an article's steps are written. */
export const AUDIENCES = ['sender', 'recipient', 'admin'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Who can fix a cause; `wait` means that it mends by itself. */
export const FIX_OWNERS = [
  'sender',
  'sender-admin',
  'recipient',
  'recipient-admin',
  'provider',
  'wait',
] as const;
export type FixOwner = (typeof FIX_OWNERS)[number];

/** The stations of a mail's way, in order (RFC 5598: author's MUA, MSA/MTA, DNS, MX, filter, message store, recipient's MUA). */
export const PLACES = [
  'sender-app',
  'sending-server',
  'dns',
  'receiving-server',
  'filter',
  'mailbox',
  'recipient-app',
] as const;
export type Place = (typeof PLACES)[number];

/** The fenced blocks that stand for text from or for a machine (or, `reply`, a text to send to a person). */
export const FENCES = ['error', 'command', 'output', 'record', 'header', 'reply', 'text'] as const;
export type Fence = (typeof FENCES)[number];

/** The SVG figures that an article may show with `<Figure name="…" />`. */
export const FIGURES = [
  'address-anatomy',
  'pop-imap',
  'base64-growth',
  'mx-lookup',
  'retry-timeline',
  'auth-alignment',
  'bounce-anatomy',
  'header-anatomy',
] as const;
export type FigureName = (typeof FIGURES)[number];

/** The tables that `<Services show="…" />` draws from content/providers. */
export const SERVICE_VIEWS = [
  'size',
  'outgoing',
  'incoming',
  'signin',
  'mailbox',
  'junk',
  'allow',
  'filters',
  'rates',
  'status',
  'refusal',
  'silence',
  'files',
  'rules',
] as const;
export type ServiceView = (typeof SERVICE_VIEWS)[number];
