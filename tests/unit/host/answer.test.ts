import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { answerFrom } from '../../../src/host/answer.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'host-'));
const site = path.join(folder, 'site');
const FILES = {
  'site/index.html': 'home',
  'site/404.html': 'not found',
  'site/k/903/index.html': 'short',
  'site/_astro/a.css': 'a{}',
  'site/_headers': '/*\n  X-Content-Type-Options: nosniff\n',
  'site-of-another/index.html': 'secret',
  'secret.txt': 'secret',
};
for (const [name, text] of Object.entries(FILES)) {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}
after(() => rmSync(folder, { recursive: true }));

const BASES = ['/', '/kb/'] as const;
for (const base of BASES) {
  describe(`below ${base}`, () => {
    const server = createServer(answerFrom(site, base));
    before(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
    after(() => server.close());

    /** Asks for an address exactly as it is written. */
    const ask = (address: string) =>
      new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: string }>(
        (resolve, reject) => {
          const { port } = server.address() as AddressInfo;
          request({ host: '127.0.0.1', port, path: address, agent: false }, (response) => {
            let body = '';
            response.setEncoding('utf8').on('data', (text: string) => (body += text));
            response.on('end', () =>
              resolve({ status: response.statusCode, headers: response.headers, body }),
            );
          })
            .on('error', reject)
            .end();
        },
      );

    test('a page, a file and the headers of the site', async () => {
      const home = await ask(base);
      assert.deepEqual([home.status, home.body], [200, 'home']);
      assert.equal(home.headers['content-type'], 'text/html; charset=utf-8');
      assert.equal(home.headers['x-content-type-options'], 'nosniff');
      const style = await ask(`${base}_astro/a.css?v=1`);
      assert.deepEqual([style.status, style.body], [200, 'a{}']);
      assert.equal(style.headers['content-type'], 'text/css; charset=utf-8');
    });

    test('an address without its last slash leads to the page, with its query', async () => {
      const short = await ask(`${base}k/903`);
      assert.deepEqual([short.status, short.headers['location']], [302, `${base}k/903/`]);
      assert.equal((await ask(`${base}k/903?q=a/b`)).headers['location'], `${base}k/903/?q=a/b`);
      assert.equal((await ask(`${base}k/903/`)).body, 'short');
    });

    test('an unknown address shows the 404 page of the site', async () => {
      for (const address of ['k/904', 'k/904/', 'k', 'k/', '%E0%A4%A', '%00', '_astro', '<b>']) {
        const { status, body } = await ask(base + address);
        assert.deepEqual([status, body], [404, 'not found'], address);
      }
    });

    test('nothing is given from beside the site, and nothing leads to another host', async () => {
      const climbing = [
        '../secret.txt',
        '%2e%2e/secret.txt',
        '..%2fsecret.txt',
        '../site-of-another',
      ];
      for (const address of [...climbing, '../site-of-another/', '..\\secret.txt']) {
        const { status, body } = await ask(base + address);
        assert.deepEqual([status, body], [404, 'not found'], address);
      }
      const { status, headers } = await ask('//k/903');
      assert.deepEqual([status, headers['location']], [404, undefined]);
    });
  });
}

test('home leads to the path below which the site lies', async () => {
  const server = createServer(answerFrom(site, '/kb/'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  for (const address of ['/', '/kb']) {
    const response = await fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual' });
    assert.equal(response.headers.get('location'), '/kb/', address);
  }
  server.close();
});
