/** Answers the webhooks of a ticket system with the lookup: `npm run hook`; docs/tickets.md. */
import { createServer } from 'node:http';
import process from 'node:process';
import { site } from '#site.config';
import { openLookup, printWords } from './build/site-lookup.ts';
import { asText } from './core/ticket/print-lookup.ts';
import type { NoteRequest } from './core/ticket/systems.ts';
import { answerHook, type Hook } from './host/lookup-hook.ts';

const {
  HOOK_SECRET: secret = '',
  HOOK_PORT: port = '8025',
  TICKETS_URL: tickets,
  TICKETS_AUTHORIZATION: authorization = '',
} = process.env;
/** A ticket system that does not answer in time, in milliseconds. */
const PATIENCE = 10_000;
const MOST = 3;

if (secret.length < 16) {
  console.error('HOOK_SECRET is missing: at least 16 characters that the ticket system sends too.');
  process.exit(2);
}

async function write({ method, path, body }: NoteRequest): Promise<void> {
  const response = await fetch(`${tickets?.replace(/\/$/, '') ?? ''}${path}`, {
    method,
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(`the ticket system answered ${response.status}`);
}

const { find } = openLookup(site.origin + site.base);
const hook: Hook = {
  secret,
  lookUp: (text) => find(text, MOST),
  print: (answer) => asText(answer, printWords),
  ...(tickets === undefined ? {} : { write }),
};
const answer = answerHook(hook);
createServer((request, response) => void answer(request, response)).listen(
  Number(port),
  '127.0.0.1',
  () => {
    console.log(`http://127.0.0.1:${port}/  (Ctrl+C ends it)`);
  },
);
