import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { openLookup, printWords } from '../../src/build/site-lookup.ts';
import { answerHook } from '../../src/host/lookup-hook.ts';
import { asText } from '#core/ticket/print-lookup.ts';
import { type NoteRequest, SYSTEMS } from '#core/ticket/systems.ts';

const SECRET = 'only the ticket system knows';
const LINE = '550 5.1.1 &lt;taro@example.org&gt;: Recipient address rejected: User unknown';
const written: NoteRequest[] = [];
let address = '';

const { find } = openLookup('https://mail-note.example/');
const answer = answerHook({
  secret: SECRET,
  lookUp: (text) => find(text, 2),
  print: (found) => asText(found, printWords),
  write: (request) => {
    written.push(request);
    return Promise.resolve();
  },
});
const server = createServer((request, response) => void answer(request, response));

before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => server.close());

const ask = async (path: string, body: string, headers: Record<string, string>) => {
  const response = await fetch(address + path, { method: 'POST', body, headers });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const signed = (body: string) => ({
  'x-hub-signature': `sha1=${createHmac('sha1', SECRET).update(body).digest('hex')}`,
});

/** The documented default payload of Zammad's webhooks, as far as it is read and a little around it. */
const ZAMMAD = JSON.stringify({
  ticket: { id: 81, number: '10081', title: 'Mail came back', state: 'open' },
  article: {
    id: 104,
    ticket_id: 81,
    type: 'email',
    sender: 'Customer',
    internal: false,
    content_type: 'text/html',
    body: `It says:<div><br></div><div>\n${LINE}</div>`,
    attachments: [],
  },
});

test("Zammad's default payload is answered with the page and becomes an internal note", async () => {
  written.length = 0;
  const { status, body } = await ask('/zammad', ZAMMAD, signed(ZAMMAD));
  assert.equal(status, 200);
  assert.equal(body['outcome'], 'cause');
  assert.equal(body['article'], 'wrong-recipient-address');
  assert.equal(written.length, 1);
  const note = written[0];
  assert.ok(note);
  assert.equal(note.path, '/api/v1/ticket_articles');
  const article = note.body as Record<string, unknown>;
  assert.equal(article['ticket_id'], 81);
  assert.equal(article['internal'], true);
  assert.match(String(article['body']), /https:\/\/mail-note\.example\/k\/\d{4}[A-Z]\//);
});

for (const system of ['zendesk', 'freshdesk', 'znuny'] as const) {
  test(`${system} sends its ticket and text with a token, and gets its note`, async () => {
    written.length = 0;
    const body = JSON.stringify({ ticket: '35436', text: LINE, type: 'text/html' });
    const { status } = await ask(`/${system}`, body, { authorization: `Bearer ${SECRET}` });
    assert.equal(status, 200);
    assert.match(written[0]?.path ?? '', /35436/);
    assert.doesNotMatch(JSON.stringify(written[0]?.body), /"public":true|"private":false/);
  });
}

test('what nothing is known of gets no note', async () => {
  written.length = 0;
  const body = JSON.stringify({ ticket: '1', text: 'zzzxqj' });
  const answered = await ask('/zendesk', body, { authorization: `Bearer ${SECRET}` });
  assert.deepEqual([answered.status, answered.body['outcome'], written.length], [200, 'none', 0]);
});

for (const [what, path, body, headers, status] of [
  ['a wrong signature', '/zammad', ZAMMAD, { 'x-hub-signature': 'sha1=00' }, 401],
  ['no signature', '/zammad', ZAMMAD, {}, 401],
  ['a signature of another text', '/zammad', `${ZAMMAD} `, signed(ZAMMAD), 401],
  ['another system', '/constructor', ZAMMAD, signed(ZAMMAD), 404],
  ['no JSON', '/zammad', '{', signed('{'), 422],
  ['a ticket that is no number', '/zendesk', '{"ticket":"../1","text":"x"}', undefined, 422],
  ['more than it reads', '/zendesk', 'x'.repeat(2_000_001), undefined, 413],
] as const) {
  test(`${what} is refused with ${status} and writes nothing`, async () => {
    written.length = 0;
    const answered = await ask(path, body, headers ?? { authorization: `Bearer ${SECRET}` });
    assert.equal(answered.status, status);
    assert.equal(typeof answered.body['error'], 'string');
    assert.equal(written.length, 0);
  });
}

test('every system writes notes that only agents see', () => {
  const notes = Object.values(SYSTEMS).map(({ note }) => JSON.stringify(note('7', 'a <b>')));
  assert.equal(notes.length, 4);
  for (const note of notes) {
    assert.match(note, /"internal":true|"public":false|"private":true|"Internal"/);
  }
});
