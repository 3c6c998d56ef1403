/** What a ticket system's webhook says: which ticket, and the message to look up. */
export interface Asked {
  readonly ticket: string;
  readonly text: string;
  /** The text is HTML. */
  readonly html: boolean;
}

/** The request that adds an internal note to a ticket. */
export interface NoteRequest {
  readonly method: 'POST' | 'PUT' | 'PATCH';
  /** Below the address of the ticket system. */
  readonly path: string;
  readonly body: unknown;
}

/** How one ticket system asks, and how a note is written back. */
interface System {
  /** Gives undefined for what is no request of this system. */
  readonly read: (payload: unknown) => Asked | undefined;
  readonly note: (ticket: string, text: string) => NoteRequest;
}

/**
 * The ticket systems that are known, by the name in the webhook's address.
 * Zammad's payload is its documented default one; that of the others stands in docs/tickets.md.
 */
export const SYSTEMS = {
  zammad: {
    read: (payload) => {
      const [ticket, article] = [at(payload, 'ticket'), at(payload, 'article')];
      return asked(at(ticket, 'id'), at(article, 'body'), at(article, 'content_type'));
    },
    note: (ticket, text) => ({
      method: 'POST',
      path: '/api/v1/ticket_articles',
      body: {
        ticket_id: Number(ticket),
        body: text,
        content_type: 'text/plain',
        type: 'note',
        internal: true,
      },
    }),
  },
  zendesk: {
    read: readPlain,
    note: (ticket, text) => ({
      method: 'PUT',
      path: `/api/v2/tickets/${ticket}.json`,
      body: { ticket: { comment: { body: text, public: false } } },
    }),
  },
  freshdesk: {
    read: readPlain,
    note: (ticket, text) => ({
      method: 'POST',
      path: `/api/v2/tickets/${ticket}/notes`,
      body: { body: asHtml(text), private: true },
    }),
  },
  znuny: {
    read: readPlain,
    note: (ticket, text) => ({
      method: 'PATCH',
      path: `/Ticket/${ticket}`,
      body: {
        Article: {
          CommunicationChannel: 'Internal',
          SenderType: 'system',
          Subject: 'Mail error',
          Body: text,
          ContentType: 'text/plain; charset=utf8',
        },
      },
    }),
  },
} as const satisfies Record<string, System>;
export type SystemName = keyof typeof SYSTEMS;

/** Gives the system of a name; undefined for one that is not known. */
export const systemOf = (name: string): System | undefined =>
  Object.hasOwn(SYSTEMS, name) ? SYSTEMS[name as SystemName] : undefined;

/** `{ "ticket": "81", "text": "…", "type": "text/html" }`: what the other systems are told to send. */
function readPlain(payload: unknown): Asked | undefined {
  return asked(at(payload, 'ticket'), at(payload, 'text'), at(payload, 'type'));
}

function asked(ticket: unknown, text: unknown, type: unknown): Asked | undefined {
  const id = typeof ticket === 'number' ? String(ticket) : ticket;
  // The id becomes part of an address.
  if (typeof id !== 'string' || !/^\d{1,20}$/.test(id) || typeof text !== 'string') return;
  return { ticket: id, text, html: type === 'text/html' };
}

const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const asHtml = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');
