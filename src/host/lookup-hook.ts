import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { linesOfHtml } from '../core/html.ts';
import type { Lookup } from '../core/ticket/lookup.ts';
import { type NoteRequest, systemOf } from '../core/ticket/systems.ts';

/** More than that is no request of a ticket system, in bytes. */
const MOST_BYTES = 2_000_000;

/** What the hook is given. */
export interface Hook {
  readonly lookUp: (text: string) => Lookup;
  /** The text of the note. */
  readonly print: (answer: Lookup) => string;
  /** What only the ticket system knows: it signs with it (Zammad) or sends it as a bearer token. */
  readonly secret: string;
  /** Writes a note into the ticket; left out where the answer alone is wanted. */
  readonly write?: (request: NoteRequest) => Promise<void>;
}

/**
 * Answers the webhook of a ticket system: `POST /zammad` and so on. The answer is the lookup as JSON; with `write` it also becomes an
 * internal note, unless nothing was found. Any request gets an answer.
 */
export function answerHook(hook: Hook) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [status, answer] = await answerOf(request, hook).catch((error: unknown) => [
      502,
      { error: (error as Error).message },
    ]);
    response.writeHead(status as number, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(answer));
  };
}

type Answer = readonly [status: number, body: unknown];
const refused = (status: number, error: string): Answer => [status, { error }];

async function answerOf(request: IncomingMessage, hook: Hook): Promise<Answer> {
  const system = systemOf(request.url?.slice(1) ?? '');
  if (!system) return refused(404, 'no such ticket system');
  if (request.method !== 'POST') return refused(405, 'POST only');
  const body = await bodyOf(request);
  if (!body) return refused(413, `more than ${MOST_BYTES} bytes`);
  if (!isSigned(request, body, hook.secret)) return refused(401, 'signature or token is wrong');
  const asked = system.read(parsed(body));
  if (!asked) return refused(422, 'ticket or text is missing');
  const answer = hook.lookUp(asked.html ? linesOfHtml(asked.text) : asked.text);
  if (hook.write && answer.outcome !== 'none') {
    await hook.write(system.note(asked.ticket, hook.print(answer)));
  }
  return [200, answer];
}

/** Gives the whole body; undefined when it is too long. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MOST_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** `X-Hub-Signature: sha1=…` over the body, as Zammad signs, or `Authorization: Bearer …`. */
function isSigned({ headers }: IncomingMessage, body: Buffer, secret: string): boolean {
  const signature = headers['x-hub-signature'];
  const given = typeof signature === 'string' ? signature : (headers.authorization ?? '');
  const right =
    typeof signature === 'string'
      ? `sha1=${createHmac('sha1', secret).update(body).digest('hex')}`
      : `Bearer ${secret}`;
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
